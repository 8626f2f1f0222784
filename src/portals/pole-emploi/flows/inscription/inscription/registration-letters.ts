import { addWorkingDays } from '#engine/journal/holidays.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { happening, lettersOnline, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { registrationSent } from '#portals/pole-emploi/dossier/inscription/draft.ts';
import { firstAppointment } from '#portals/pole-emploi/dossier/rendez-vous/first-appointment.ts';

/** Working days that a letter takes by post, and that an agency takes to propose an appointment: choices of the simulator. */
export const POST_DAYS = 3;

/**
 * What is written to somebody who has just registered. Online, it arrives at once, or as soon as the address is confirmed; without
 * agreement or confirmation it comes by post (francetravail.fr; pole-emploi.md §2a and §5 row 18).
 */
export function registrationLetters(world: World): Happening[] {
  const sent = registrationSent(world);
  if (!sent) return [];
  const confirmed = eventsOf(world, 'decide').find(({ motif }) => motif === 'courriel-confirme')?.le ?? sent.le;
  const le = lettersOnline(world) ? (confirmed > sent.le ? confirmed : sent.le) : addWorkingDays(sent.le, POST_DAYS);
  const { dossier, numero } = sent;
  const appointment = firstAppointment(world);
  const allocation = String(sent.donnees.demandeAllocation ?? 'non');
  const letters: Happening[] = [
    happening(
      'accuse-inscription',
      le,
      sendLetter(world, 'accuse-inscription', 'accuse-inscription', { dossier, numero, allocation, inscritLe: sent.le }),
    ),
  ];
  if (appointment)
    letters.push(
      happening(
        'premier-rendez-vous',
        appointment.convoqueLe > le ? appointment.convoqueLe : le,
        sendLetter(world, 'premier-rendez-vous', 'premier-rendez-vous', {
          le: appointment.le,
          heure: appointment.heure,
          comment: appointment.comment,
        }),
      ),
    );
  return letters;
}

/** Those that arrive today and were not received yet: what a request records at once. */
export function lettersNow(world: World): Happening['faits'] {
  const received = new Set(eventsOf(world, 'recu').map(({ modele }) => modele));
  return registrationLetters(world)
    .filter(
      ({ le, faits }) =>
        le <= world.today &&
        !faits.some((fait) => fait.type === 'recu' && received.has(fait.modele) && fait.modele !== 'nouveau-courrier'),
    )
    .flatMap(({ id, faits }) => faits.map((fait) => ({ ...fait, cause: id })));
}
