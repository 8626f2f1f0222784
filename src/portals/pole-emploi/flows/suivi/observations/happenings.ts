import { addDays } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { addWorkingDays, workingDayFrom } from '#engine/journal/holidays.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { happening, isRegistered, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { type Appointment, appointmentsOf } from '#portals/pole-emploi/dossier/rendez-vous/appointments.ts';
import { convoke } from '#portals/pole-emploi/dossier/rendez-vous/convoke.ts';
import { intend, isLadderOver } from '#portals/pole-emploi/dossier/sanctions/intend.ts';
import { restored, type Sanction, sanctionsOf } from '#portals/pole-emploi/dossier/sanctions/sanctions.ts';
import { decisionOn } from './decision.ts';

// All these delays are choices of the simulator; the ten days to answer are the law's.
const LETTER_WORKING_DAYS = 3;
const DECISION_WORKING_DAYS = 5;
const SILENCE_WORKING_DAYS = 3;
const BACK_WORKING_DAYS = 2;
const BACK_MEETING_DAYS = 9;
const COMING_BACK = 'remobilisation';

/** What follows a missed appointment: a letter, ten days, a decision, and a way back (pole-emploi.md §2h, §5 rows 9 and 25). */
export function happenings(world: World): Happening[] {
  const known = sanctionsOf(world);
  const meetings = appointmentsOf(world);
  return [
    ...meetings.flatMap((appointment) => announced(world, appointment, known)),
    ...known.flatMap((sanction, rank) => [
      ...decided(world, sanction),
      ...wayBack(world, sanction, `${COMING_BACK}-${rank + 1}`, meetings),
    ]),
  ];
}

function announced(world: World, { etat, id, le }: Appointment, known: readonly Sanction[]): Happening[] {
  const sanction = `absence-${id}`;
  if (etat !== 'manque' || !isRegistered(world) || isLadderOver(world) || known.some((other) => other.id === sanction)) return [];
  const on = addWorkingDays(le, LETTER_WORKING_DAYS);
  return [happening(`sanction-envisagee:${sanction}`, on, intend(world, { id: sanction, faute: 'absence', fauteLe: le }, on))];
}

function decided(world: World, sanction: Sanction): Happening[] {
  const { etat, id, reponse, reponseJusquau } = sanction;
  if (etat !== 'envisagee') return [];
  const on = reponse ? addWorkingDays(reponse.le, DECISION_WORKING_DAYS) : addWorkingDays(reponseJusquau, SILENCE_WORKING_DAYS);
  return [happening(`sanction:${id}`, on, decisionOn(world, sanction, on))];
}

// A suspension stops as soon as the person takes up the steps again: a new appointment is the occasion.
function wayBack(
  world: World,
  { id, dossier, etat, decideLe, au, par }: Sanction,
  meeting: string,
  meetings: readonly Appointment[],
): Happening[] {
  if (etat !== 'suspension' || decideLe === undefined || au === undefined) return [];
  const last = meetings.findLast((appointment) => appointment.id === meeting || appointment.id.startsWith(`${meeting}-`));
  if (!last) {
    const on = addWorkingDays(decideLe, BACK_WORKING_DAYS);
    const invitation = {
      id: meeting,
      le: workingDayFrom(addDays(on, BACK_MEETING_DAYS)),
      heure: '10:30',
      comment: 'agence' as const,
      objet: 'Reprendre vos démarches et arrêter la sanction',
    };
    return [happening(`convocation:${meeting}`, on, convoke(world, invitation))];
  }
  const end = addDays(last.le, 1);
  if (last.etat !== 'fait' || end > au) return [];
  return [
    happening(`fin-de-suspension:${id}`, end, [
      decide(dossier, 'acceptee', 'suspension-levee', { le: end }),
      ...restored(dossier, par),
      ...sendLetter(world, `fin-de-suspension:${id}`, 'fin-de-suspension', { id, le: end, par }),
    ]),
  ];
}
