import { addMonthsToDay } from '#engine/journal/day.ts';
import { type Decided, decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { KEPT_MONTHS } from '#portals/ants/rules/titles.ts';
import { type Day, inOrder } from '#schema/day.ts';
import type { Motif } from '#schema/decisions.ts';
import { fileOf } from '../file.ts';
import { type PreDemande, preDemandeOf } from './pre-demandes.ts';

/** Where an appointment, then the file that it brought, then the title stands. */
export type BookingState =
  | 'a-venir'
  | 'annule'
  | 'manque'
  | 'refuse'
  | 'pris'
  | 'en-fabrication'
  | 'disponible'
  | 'remis'
  | 'detruit';

/** An appointment at a town hall, and what came of it. */
export interface Booking {
  dossier: string;
  numero: string;
  mairie: string;
  le: Day;
  heure: string;
  personnes: number;
  prisLe: Day;
  etat: BookingState;
  /** Since when it stands so. */
  depuis: Day;
  /** What was missing at the counter. */
  raisons: readonly string[];
  recepisse: string;
  /** The photo that the counter took. */
  photo: string;
}

const STATES = {
  'rdv-mairie-annule': 'annule',
  'rdv-mairie-manque': 'manque',
  'guichet-refuse': 'refuse',
  'guichet-pris': 'pris',
  'titre-valide': 'en-fabrication',
  'titre-disponible': 'disponible',
  'titre-remis': 'remis',
  'titre-detruit': 'detruit',
} as const satisfies Partial<Record<Motif, BookingState>>;
type Own = Decided<keyof typeof STATES>;
const isOwn = (motif: string): motif is keyof typeof STATES => Object.hasOwn(STATES, motif);

/** Every appointment, oldest first. */
export const bookingsOf = (world: Pick<World, 'events'>): Booking[] =>
  decisionsOf(world, 'rdv-mairie-pris').flatMap(({ dossier, donnees, le: prisLe }) => {
    if (!donnees) return [];
    const { numero, mairie, le, heure, personnes } = donnees;
    const since = eventsOf(world, 'decide').filter((event): event is Own => event.dossier === dossier && isOwn(event.motif));
    const start: Booking = {
      ...{ dossier, numero, mairie, le, heure, personnes, prisLe, depuis: prisLe },
      etat: 'a-venir',
      raisons: [],
      recepisse: '',
      photo: '',
    };
    return [since.reduce(after, start)];
  });

function after(booking: Booking, { motif, donnees, le }: Own): Booking {
  const moved: Booking = { ...booking, etat: STATES[motif], depuis: le };
  if (motif === 'guichet-refuse') return { ...moved, raisons: donnees?.raisons ?? [] };
  if (motif === 'guichet-pris') return { ...moved, recepisse: donnees?.recepisse ?? '', photo: donnees?.photo ?? '' };
  return moved;
}

/** The appointment that stands for that number. */
export const standingBooking = (world: Pick<World, 'events'>, numero: string): Booking | undefined =>
  bookingsOf(world).find((one) => one.numero === numero && one.etat === 'a-venir');

/** The appointment that comes next. */
export const nextBooking = (world: Pick<World, 'events' | 'today'>): Booking | undefined =>
  bookingsOf(world)
    .filter(({ etat, le }) => etat === 'a-venir' && le > world.today)
    .sort((a, b) => inOrder(a.le, b.le))[0];

/** A title that was made, or is being made. */
export interface MadeTitle {
  dossier: string;
  titre: PreDemande['titre'];
  mairie: string;
  etat: BookingState;
  depuis: Day;
  /** The last day on which it may be collected, once it is there. */
  jusquau?: Day;
  telephone: boolean;
}

/** The dossier of the title that the account already has at a town hall. */
export const ALREADY_MADE = 'retrait:compte';

/** Every title on its way, oldest first; the one that waited before the story comes first. */
export function madeTitles(world: Pick<World, 'compte' | 'events'>): MadeTitle[] {
  const waiting = fileOf(world.compte).titreEnMairie;
  const before: MadeTitle[] = waiting
    ? [{ dossier: ALREADY_MADE, titre: waiting.titre, mairie: waiting.mairie, telephone: true, ...since(world, waiting.depuis) }]
    : [];
  const made = bookingsOf(world).flatMap(({ dossier, numero, mairie, etat, depuis }): MadeTitle[] => {
    const asked = preDemandeOf(world, numero);
    if (!asked || !['pris', 'en-fabrication', 'disponible', 'remis', 'detruit'].includes(etat)) return [];
    const there = decisionsOf(world, 'titre-disponible').find((event) => event.dossier === dossier)?.le;
    const kept = there && { jusquau: addMonthsToDay(there, KEPT_MONTHS) };
    return [{ dossier, titre: asked.titre, mairie, etat, depuis, telephone: asked.donnees.titrePortable !== undefined, ...kept }];
  });
  return [...before, ...made];
}

function since(world: Pick<World, 'events'>, depuis: Day): Pick<MadeTitle, 'etat' | 'depuis' | 'jusquau'> {
  const last = eventsOf(world, 'decide').findLast(({ dossier }) => dossier === ALREADY_MADE);
  const etat = last?.motif === 'titre-remis' ? 'remis' : last?.motif === 'titre-detruit' ? 'detruit' : 'disponible';
  return { etat, depuis: last?.le ?? depuis, jusquau: addMonthsToDay(depuis, KEPT_MONTHS) };
}

/** The title that waits for the person at a town hall. */
export const titleToCollect = (world: Pick<World, 'compte' | 'events'>): MadeTitle | undefined =>
  madeTitles(world).find(({ etat }) => etat === 'disponible');
