import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { countedOn, reminderDay } from '#portals/pole-emploi/dossier/declarations/dates.ts';
import { declaredMonth } from '#portals/pole-emploi/dossier/declarations/versions.ts';
import { happening, isRegistered, sendLetter, startDay } from '#portals/pole-emploi/dossier/file.ts';
import { type DeclarationWindow, windowsOf } from '#portals/pole-emploi/dossier/months.ts';
import { lapsesOn } from '#portals/pole-emploi/rules/window.ts';
import type { Day } from '#schema/day.ts';
import { notice, openingNotice } from './letters/announced.ts';

/** The declaration opens, is reminded, and the registration ends by itself when it was not made, or when one asked for it. */
export function windowHappenings(world: World, until: Day): Happening[] {
  return windowsOf(world, until).flatMap((window) => [
    ...announced(world, window),
    ...lapsed(world, window),
    ...left(world, window),
  ]);
}

function announced(world: World, { mois, ouvreLe, envoi }: DeclarationWindow): Happening[] {
  if (!isRegistered(world)) return [];
  const reminder = reminderDay(mois);
  const late = !envoi || envoi.le > reminder;
  const list: Happening[] = [
    happening(`ouverture:${mois}`, ouvreLe, openingNotice(world, mois)),
    ...(late ? [happening(`rappel:${mois}`, reminder, notice(world, 'actualisation-rappel', mois))] : []),
  ];
  // What happened before a story that begins late is not told afterwards.
  return list.filter(({ le }) => le > startDay(world));
}

/** No declaration by the closing day: the registration ends by itself. It is not a sanction (facts, « quatre choses », 2). */
function lapsed(world: World, { mois, dossier, envoi }: DeclarationWindow): Happening[] {
  const le = lapsesOn(mois);
  if (envoi || !isRegistered(world) || le <= startDay(world)) return [];
  const donnees = { mois, raison: 'actualisation' };
  return [
    happening(`cessation:${mois}`, le, [
      decide(dossier, 'refusee', 'cessation', donnees),
      ...sendLetter(world, `cessation:${mois}`, 'cessation-inscription', donnees),
    ]),
  ];
}

/** « Non » to staying registered: the end comes on the day that was given, once the answer is taken into account. */
function left(world: World, { mois, dossier, envoi }: DeclarationWindow): Happening[] {
  const declared = declaredMonth(world, mois);
  if (!envoi || !declared || declared.maintien || !isRegistered(world)) return [];
  const counted = countedOn(envoi.le);
  const le = declared.finLe !== undefined && declared.finLe > counted ? declared.finLe : counted;
  const donnees = {
    mois,
    raison: 'demande',
    ...(declared.finMotif === undefined ? {} : { pourquoi: declared.finMotif }),
    ...(declared.finLe === undefined ? {} : { depuis: declared.finLe }),
  };
  return [
    happening(`fin:${mois}`, le, [
      decide(dossier, 'acceptee', 'cessation', donnees),
      ...sendLetter(world, `fin:${mois}`, 'cessation-inscription', donnees),
    ]),
  ];
}
