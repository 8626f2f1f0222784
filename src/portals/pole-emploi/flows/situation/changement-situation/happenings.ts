import { addWorkingDays } from '#engine/journal/holidays.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { happening, PORTAL, sendLetter, startDay } from '#portals/pole-emploi/dossier/file.ts';
import { agencyOf, type Change, changesOf, contactsOf, returnDay } from '#portals/pole-emploi/dossier/situation/changes.ts';
import { permitHappenings } from './permit-happenings.ts';
import { jobEffects } from './work.ts';

const AGENCY_WORKING_DAYS = 5;

/** What a change brings later: a new agency, the first day of a job, the end of a residence permit. */
export const happenings = (world: World): Happening[] =>
  [
    ...changesOf(world).flatMap((change, rank, all) => [...agency(world, change, all.slice(0, rank)), ...job(world, change)]),
    ...permitHappenings(world),
    ...lostLetter(world),
  ].filter(({ le }) => le >= startDay(world));

function agency(world: World, { dossier, nature, donnees, le }: Change, before: readonly Change[]): Happening[] {
  const codePostal = String(donnees.nouveauCodePostal ?? '');
  const known = before.findLast((change) => change.nature === 'adresse')?.donnees.nouveauCodePostal;
  const previous = String(known ?? contactsOf({ ...world, events: [] }).codePostal);
  if (nature !== 'adresse' || agencyOf(codePostal) === agencyOf(previous)) return [];
  const id = `agence:${dossier}`;
  const data = { ancienne: agencyOf(previous), nouvelle: agencyOf(codePostal) };
  return [happening(id, addWorkingDays(le, AGENCY_WORKING_DAYS), sendLetter(world, id, 'agence-nouvelle', data))];
}

function job(world: World, { dossier, nature, donnees, le, arriveLe }: Change): Happening[] {
  if (nature !== 'reprise-emploi' || arriveLe === undefined || arriveLe <= le) return [];
  return [happening(`reprise:${dossier}`, arriveLe, jobEffects(world, { dossier, donnees }))];
}

/** A letter to a door where nobody lives any more comes back, once. */
function lostLetter(world: World): Happening[] {
  const le = returnDay(world);
  const known = eventsOf(world, 'recu').some(({ de, modele }) => de === PORTAL && modele === 'courrier-revenu-ft');
  if (le === undefined || known) return [];
  const donnees = { adresse: contactsOf(world).adresse };
  return [
    happening('courrier-revenu', le, [
      {
        type: 'recu',
        message: `${PORTAL}:courrier-revenu:espace`,
        canal: 'espace',
        de: PORTAL,
        modele: 'courrier-revenu-ft',
        donnees,
      },
    ]),
  ];
}
