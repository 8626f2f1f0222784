import type { Day } from '../../../../engine/day.ts';
import { eventsOf, type World } from '../../../../engine/world.ts';
import type { EvenementDe, Fait } from '../../../../schema/evenement.ts';
import { sendLetter } from '../../file.ts';

export const CONVOCATION = 'reponse-convocation';

/** When, where and why one is summoned. */
export interface Meeting {
  id: string;
  le: Day;
  heure: string;
  comment: 'agence' | 'telephone' | 'video';
  objet: string;
}

/** One appointment for which a written convocation came: only written ones count (pole-emploi.md §2g). */
export interface Appointment extends Meeting {
  dossier: string;
  convoqueLe: Day;
  etat: 'a-repondre' | 'confirme' | 'empechement' | 'deplace' | 'excuse' | 'fait' | 'manque' | 'annule';
  /** The last answer that was sent. */
  reponse: EvenementDe<'envoye'> | undefined;
  /** An obstacle was told, and was not accepted. */
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

export const dossierOf = (id: string): string => `${CONVOCATION}:${id}`;

/** The appointment in the file. `choisi`: the person chose that moment herself, and need not answer. */
export const planned = (meeting: Meeting, choisi = false): Fait => ({
  type: 'decide',
  dossier: dossierOf(meeting.id),
  issue: 'en-instruction',
  motif: 'rendez-vous',
  donnees: { ...meeting, choisi },
});

/** The facts of a written convocation: the appointment in the file, and its letter. Any démarche may summon with it. */
export const convoke = (world: Pick<World, 'compte' | 'events'>, meeting: Meeting): Fait[] => [
  planned(meeting),
  ...sendLetter(world, `convocation:${meeting.id}`, 'convocation', { ...meeting }),
];

/** Every appointment of which the person was told in writing, in the order of the convocations. */
export const appointmentsOf = (world: Pick<World, 'events'>): Appointment[] =>
  eventsOf(world, 'decide')
    .filter(({ motif }) => motif === 'rendez-vous')
    .map((event) => appointment(world, event));

function appointment(world: Pick<World, 'events'>, { dossier, donnees, le }: EvenementDe<'decide'>): Appointment {
  const word = (key: string): string => String(donnees?.[key] ?? '');
  const own = eventsOf(world, 'decide').filter((event) => event.dossier === dossier);
  const outcome = own.findLast(({ motif }) => motif in OUTCOMES);
  const reponse = eventsOf(world, 'envoye').findLast((event) => event.dossier === dossier);
  const refused = own.findLast(({ motif }) => motif === 'empechement-refuse');
  const answered = reponse !== undefined && refused === undefined;
  const before = donnees?.choisi === true ? 'confirme' : 'a-repondre';
  return {
    id: word('id'),
    le: word('le') as Day,
    heure: word('heure'),
    comment: word('comment') as Meeting['comment'],
    objet: word('objet'),
    dossier,
    convoqueLe: le as Day,
    etat: outcome
      ? (OUTCOMES[outcome.motif] ?? 'annule')
      : answered
        ? (ANSWERS[String(reponse.donnees.convocationReponse)] ?? 'a-repondre')
        : before,
    reponse,
    refuse: refused !== undefined,
  };
}

/** The convocation that waits for an answer, the nearest first. After an obstacle that was not accepted, one may still confirm. */
export const toAnswer = (world: Pick<World, 'events' | 'today'>): Appointment | undefined =>
  appointmentsOf(world)
    .filter(({ etat, le }) => etat === 'a-repondre' && le >= world.today)
    .toSorted((a, b) => a.le.localeCompare(b.le))[0];
