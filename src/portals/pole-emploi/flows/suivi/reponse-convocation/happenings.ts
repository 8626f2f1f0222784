import { addDays } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { addWorkingDays, workingDayFrom } from '#engine/journal/holidays.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { fileOf, happening, isRegistered, sendLetter, startDay } from '#portals/pole-emploi/dossier/file.ts';
import { registrationSent } from '#portals/pole-emploi/dossier/inscription/draft.ts';
import { type Appointment, appointmentsOf } from '#portals/pole-emploi/dossier/rendez-vous/appointments.ts';
import { convoke, type Meeting, planned } from '#portals/pole-emploi/dossier/rendez-vous/convoke.ts';
import { firstAppointment } from '#portals/pole-emploi/dossier/rendez-vous/first-appointment.ts';
import { isProved } from '#portals/pole-emploi/dossier/rendez-vous/reasons.ts';
import { absencesOf } from '#portals/pole-emploi/dossier/situation/absence.ts';
import { NEVER, staysOf } from '#portals/pole-emploi/dossier/situation/detention.ts';
import type { Day } from '#schema/day.ts';
import type { Fait } from '#schema/evenement.ts';

const READ_WORKING_DAYS = 2;
/** A new appointment is given that many days after the obstacle, or after a return from absence (choice of the simulator). */
const LATER_DAYS = 9;

/** A meeting and the day of its letter. `ecrit`: its letter is written here; that of the first appointment is the registration's. */
type Summons = Meeting & { convoqueLe: Day; ecrit: boolean; choisi: boolean };

/**
 * What the account holds, moved after the return of somebody who told in time her absence, or her stay in prison: an adviser then does
 * not summon. As long as the day out of prison is not known, there is nothing to expect.
 */
function scheduled(world: World): Summons[] {
  const absences = absencesOf(world).map((absence) => ({ ...absence, finDiteLe: absence.declareLe }));
  const told = [...absences, ...staysOf(world)];
  return fileOf(world.compte).rendezVous.flatMap(({ id, convoqueLe, le, heure, comment, objet }) => {
    const meeting = { id, heure, comment, objet, le, convoqueLe, ecrit: true, choisi: false };
    const away = told.find(({ du, au, declareLe }) => declareLe <= convoqueLe && du <= le && le <= au);
    if (!away) return [meeting];
    if (away.au === NEVER) return [];
    // The end of a stay may be told after the day itself.
    const back = away.finDiteLe > away.au ? away.finDiteLe : away.au;
    return [{ ...meeting, convoqueLe: addDays(back, 1), le: workingDayFrom(addDays(back, LATER_DAYS)) }];
  });
}

/** The first appointment of somebody who has just registered, which she may have chosen herself. */
function first(world: World): Summons[] {
  const found = firstAppointment(world);
  if (!found) return [];
  const { id, convoqueLe, le, heure, comment, objet } = found;
  const choisi = convoqueLe === registrationSent(world)?.le;
  return [{ id, heure, comment, objet, le, convoqueLe, ecrit: false, choisi }];
}

const meetingOf = ({ id, le, heure, comment, objet }: Meeting): Meeting => ({ id, le, heure, comment, objet });

/** Convocations to come, obstacles that are read, and what the day of the appointment shows (§5 rows 9 and 10). */
export function happenings(world: World): Happening[] {
  const known = appointmentsOf(world);
  return [
    ...[...scheduled(world), ...first(world)].flatMap((one) => summons(world, one, known)),
    ...known.flatMap((appointment) => [...reading(world, appointment, known), ...day(world, appointment)]),
  ];
}

function summons(world: World, one: Summons, known: readonly Appointment[]): Happening[] {
  const told = known.some(({ id }) => id === one.id);
  const past = one.ecrit && one.convoqueLe <= startDay(world);
  if (told || past || !isRegistered(world) || one.le <= world.today) return [];
  const faits = one.ecrit ? convoke(world, meetingOf(one)) : [planned(meetingOf(one), one.choisi)];
  return [happening(`convocation:${one.id}`, one.convoqueLe, faits)];
}

// An obstacle is read by a person: a reason that is usually accepted, with its proof, gives another day.
function reading(world: World, appointment: Appointment, known: readonly Appointment[]): Happening[] {
  const { etat, reponse, dossier, id, le, heure, comment, objet } = appointment;
  if (etat !== 'empechement' || !reponse) return [];
  const { empechementRaison, empechementPreuve } = reponse.donnees;
  // No proof yet: nothing can be read before it comes.
  if (empechementPreuve === 'plus-tard') return [];
  const accepted = isProved(world, String(empechementRaison), String(empechementPreuve), le);
  const day = addWorkingDays(reponse.le, READ_WORKING_DAYS);
  const again: Meeting = {
    id: `${id}-apres-${known.length}`,
    le: workingDayFrom(addDays(le > day ? le : day, LATER_DAYS)),
    heure,
    comment,
    objet,
  };
  const refused: Fait[] = [
    decide(dossier, 'refusee', 'empechement-refuse'),
    ...sendLetter(world, `empechement:${id}:${reponse.le}`, 'empechement-refuse', { id, le, heure, comment }),
  ];
  return [
    happening(
      `empechement:${id}:${reponse.le}`,
      day,
      accepted ? [decide(dossier, 'acceptee', 'rendez-vous-excuse'), ...convoke(world, again)] : refused,
    ),
  ];
}

// The day after: one who had said « I will come » came; without an answer, nobody came.
function day(world: World, { etat, id, le, dossier, reponse }: Appointment): Happening[] {
  if (etat !== 'a-repondre' && etat !== 'confirme' && etat !== 'empechement') return [];
  const registered = isRegistered(world);
  // An obstacle told in time, with a proof that somebody is still reading: its answer comes first.
  const reading = etat === 'empechement' && reponse !== undefined && reponse.donnees.empechementPreuve !== 'plus-tard';
  if (reading) return [];
  const motif = !registered ? 'annule' : etat === 'confirme' ? 'fait' : 'manque';
  return [
    happening(`rendez-vous:${id}`, addDays(le, 1), [
      decide(dossier, motif === 'manque' ? 'refusee' : 'acceptee', `rendez-vous-${motif}`),
    ]),
  ];
}
