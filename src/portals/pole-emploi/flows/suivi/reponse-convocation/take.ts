import { addDays, dayInWords, daysBetween } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { isWorkingDay } from '#engine/journal/holidays.ts';
import type { World } from '#engine/journal/world.ts';
import { dayIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { type Appointment, appointmentsOf } from '#portals/pole-emploi/dossier/rendez-vous/appointments.ts';
import { convoke } from '#portals/pole-emploi/dossier/rendez-vous/convoke.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';
import { HOURS_BEFORE, MOST_DAYS_LATER } from './flow.ts';

/** What is done with the answer to a convocation. */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'RDV', dossier);
  const meeting = appointmentsOf(world).find((appointment) => appointment.dossier === dossier);
  if (!meeting) return { numero, faits: [] };
  const answer = donnees.convocationReponse as 'confirmer' | 'deplacer' | 'empechement';
  const noted = decide(dossier, answer === 'confirmer' ? 'acceptee' : 'en-instruction', `convocation-${answer}`);
  if (donnees.convocationReponse !== 'deplacer') return { numero, faits: [noted] };
  const problem = moveProblem(dayIn(donnees, 'convocationJour'), meeting, world);
  if (problem) return { numero, faits: [], erreurs: [problem] };
  // « point » becomes « point-v2 », then « point-v3 ».
  const [base = meeting.id, rank] = meeting.id.split(/-v(?=\d+$)/);
  const moved = {
    id: `${base}-v${Number(rank ?? 1) + 1}`,
    le: dayIn(donnees, 'convocationJour'),
    heure: String(donnees.convocationHeure),
    comment: meeting.comment,
    objet: meeting.objet,
  };
  return {
    numero,
    faits: [decide(dossier, 'acceptee', 'rendez-vous-deplace', { vers: moved.le }), ...convoke(world, moved)],
  };
}

function moveProblem(wanted: Day, meeting: Appointment, world: World): { cle: string; message: string } | undefined {
  const said = (cle: string, message: string) => ({ cle, message });
  const [hour = 0, minute = 0] = meeting.heure.split(':').map(Number);
  const left = daysBetween(world.today, meeting.le) * 24 + (hour * 60 + minute - world.minute) / 60;
  if (left < HOURS_BEFORE)
    return said(
      'convocationReponse',
      `Il reste moins de ${HOURS_BEFORE} heures : on ne peut plus déplacer en ligne. Dites un empêchement, ou appelez le 3949.`,
    );
  if (wanted <= world.today) return said('convocationJour', 'Proposez un jour à venir.');
  if (!isWorkingDay(wanted))
    return said('convocationJour', `Le ${dayInWords(wanted)} est un jour fermé. Proposez un jour ouvré.`);
  const last = addDays(meeting.le, MOST_DAYS_LATER);
  return wanted > last ? said('convocationJour', `Proposez un jour jusqu’au ${dayInWords(last)}.`) : undefined;
}
