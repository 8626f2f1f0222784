import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, lastOf, type World } from '#engine/journal/world.ts';
import { dayIn, textIn } from '#engine/portal/letter-data.ts';
import { type Day, inOrder } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { PORTAL } from '../file.ts';
import type { Meeting } from './convoke.ts';

/** One appointment for which a written convocation came: only written ones count (pole-emploi.md §2g). */
export interface Appointment extends Meeting {
  dossier: string;
  convoqueLe: Day;
  /** The person chose that moment herself. */
  choisi: boolean;
  etat: 'a-repondre' | 'confirme' | 'empechement' | 'deplace' | 'excuse' | 'fait' | 'manque' | 'annule';
  /** The last answer that was sent. */
  reponse: EvenementDe<'envoye'> | undefined;
  /** The last answer is an obstacle that was not accepted. */
  refuse: boolean;
}

// What was decided of an appointment, and the state in which it leaves it.
const OUTCOMES: Readonly<Record<string, Appointment['etat']>> = {
  'rendez-vous-deplace': 'deplace',
  'rendez-vous-excuse': 'excuse',
  'rendez-vous-fait': 'fait',
  'rendez-vous-manque': 'manque',
  'rendez-vous-annule': 'annule',
};
const ANSWERS: Readonly<Record<string, Appointment['etat']>> = { confirmer: 'confirme', empechement: 'empechement' };

/** Every appointment of which the person was told in writing, in the order of the convocations. */
export const appointmentsOf = (world: Pick<World, 'events'>): Appointment[] =>
  decisionsOf(world, 'rendez-vous').map((event) => appointment(world, event));

function appointment(world: Pick<World, 'events'>, { dossier, donnees, le }: EvenementDe<'decide'>): Appointment {
  const own = eventsOf(world, 'decide').filter((event) => event.dossier === dossier);
  const outcome = own.findLast(({ motif }) => Object.hasOwn(OUTCOMES, motif));
  const reponse = eventsOf(world, 'envoye').findLast((event) => event.dossier === dossier);
  const refused = own.findLast(({ motif }) => motif === 'empechement-refuse');
  // A refused obstacle counts until something else is answered: one may still say « I will come », or give another proof.
  const refuse = refused !== undefined && reponse !== undefined && world.events.indexOf(refused) > world.events.indexOf(reponse);
  const answered = reponse !== undefined && !refuse;
  const choisi = donnees?.choisi === true;
  const before = choisi ? 'confirme' : 'a-repondre';
  return {
    id: textIn(donnees, 'id'),
    le: dayIn(donnees, 'le'),
    heure: textIn(donnees, 'heure'),
    comment: textIn(donnees, 'comment') as Meeting['comment'],
    objet: textIn(donnees, 'objet'),
    dossier,
    convoqueLe: le,
    choisi,
    etat: outcome
      ? (OUTCOMES[outcome.motif] ?? 'annule')
      : answered
        ? (ownEntry(ANSWERS, String(reponse.donnees.convocationReponse)) ?? 'a-repondre')
        : before,
    reponse,
    refuse,
  };
}

/** May the answer still be changed? Until the day itself, as long as nothing was decided (choice of the simulator). */
export const isChangeable = ({ etat, le }: Pick<Appointment, 'etat' | 'le'>, today: Day): boolean =>
  (etat === 'confirme' || etat === 'empechement') && le >= today;

// Those that one may answer, or answer again, the nearest first.
const open = (world: Pick<World, 'events' | 'today'>): Appointment[] =>
  appointmentsOf(world)
    .filter((one) => isChangeable(one, world.today) || (one.etat === 'a-repondre' && one.le >= world.today))
    .sort((a, b) => inOrder(a.le, b.le));

/** The convocation that waits for an answer, the nearest first. After an obstacle that was not accepted, one may still confirm. */
export const toAnswer = (world: Pick<World, 'events' | 'today'>): Appointment | undefined =>
  open(world).find(({ etat }) => etat === 'a-repondre');

/** The page of one appointment. */
export const placeOfMeeting = ({ id }: Pick<Meeting, 'id'>): string => `${PORTAL}:rendez-vous/${id}`;

// The one whose page was opened, until it is answered.
function looked(world: Pick<World, 'events' | 'today'>): Appointment | undefined {
  const candidates = open(world);
  const page = lastOf(world, 'ouvert', ({ lieu }) => candidates.some((one) => placeOfMeeting(one) === lieu));
  const one = candidates.find((other) => placeOfMeeting(other) === page?.lieu);
  if (!page || !one) return undefined;
  const answered = one.reponse !== undefined && world.events.indexOf(one.reponse) > world.events.indexOf(page);
  return answered ? undefined : one;
}

/**
 * The appointment of which the démarche speaks now: the one whose page was opened, otherwise the one that waits, otherwise the
 * nearest whose answer may be changed.
 */
export const openMeeting = (world: Pick<World, 'events' | 'today'>): Appointment | undefined =>
  looked(world) ?? toAnswer(world) ?? open(world)[0];
