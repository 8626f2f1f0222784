import type { Meeting } from '#portals/pole-emploi/dossier/rendez-vous/convoke.ts';
import { proposedAfter } from '#portals/pole-emploi/dossier/rendez-vous/first-appointment.ts';
import { slotOf } from '#portals/pole-emploi/dossier/rendez-vous/slots.ts';
import type { Day } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { endedOn } from './gap.ts';

/** The interview that a new registration brings after six months. `convoqueLe`: when its letter leaves. */
export interface NewMeeting {
  meeting: Meeting;
  convoqueLe: Day;
  /** At the moment that the person chose: it is settled at once. */
  choisi: boolean;
}

type Sent = Pick<EvenementDe<'envoye'>, 'dossier' | 'donnees'> & { le: Day };

/** The interview that follows what was sent; undefined under six months, when none is asked. */
export function meetingAfter({ dossier, donnees, le }: Sent): NewMeeting | undefined {
  const how = donnees.reinscriptionComment;
  const what = { id: `entretien-${endedOn(dossier)}`, objet: 'Nouvel entretien : faire le point et préparer votre recherche' };
  const slot = slotOf(donnees.reinscriptionCreneau);
  if (slot && (how === 'agence' || how === 'telephone' || how === 'video'))
    return { meeting: { ...what, ...slot, comment: how }, convoqueLe: le, choisi: true };
  if (how !== 'etre-contacte') return undefined;
  const { convoqueLe, ...proposed } = proposedAfter(le);
  return { meeting: { ...what, ...proposed }, convoqueLe, choisi: false };
}
