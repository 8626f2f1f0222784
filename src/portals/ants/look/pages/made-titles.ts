import type { World } from '#engine/journal/world.ts';
import type { Day } from '#schema/day.ts';
import type { StateName } from '#ui/index.ts';
import { type BookingState, madeTitles } from '../../dossier/titres/bookings.ts';
import { type LicenceState, licenceRequests } from '../../dossier/titres/licences.ts';
import { TITLE_WORDS } from '../../dossier/titres/title-words.ts';
import { hallName } from '../../dossier/titres/town-halls.ts';

type Mark = { mark: StateName; mot: string };

/** A title that was made, or is being made: what it is, where it is, since when. */
export interface MadeRow extends Mark {
  dossier: string;
  nom: string;
  ou: string;
  le: Day;
}

const TITLES: Readonly<Partial<Record<BookingState, Mark>>> = {
  pris: { mark: 'a-completer', mot: 'regardé par un agent' },
  'en-fabrication': { mark: 'a-completer', mot: 'en fabrication' },
  disponible: { mark: 'a-verifier', mot: 'à retirer en mairie' },
  remis: { mark: 'complet', mot: 'retiré' },
  detruit: { mark: 'a-verifier', mot: 'détruit\u00a0: personne n’est venu' },
};
const LICENCES: Readonly<Partial<Record<LicenceState, Mark>>> = {
  accepte: { mark: 'a-completer', mot: 'en fabrication' },
  envoye: { mark: 'a-completer', mot: 'remis à La Poste' },
  remis: { mark: 'complet', mot: 'dans votre boîte aux lettres' },
  retourne: { mark: 'a-verifier', mot: 'revenu à l’envoyeur' },
};

/** The text with a capital at its head. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Every identity card, passport and licence on its way, for « Où est mon titre ? ». */
export const madeRows = (world: Pick<World, 'compte' | 'events'>): MadeRow[] => [
  ...madeTitles(world).flatMap(({ dossier, titre, etat, depuis, mairie }) => {
    const mark = TITLES[etat];
    return mark ? [{ dossier, nom: capital(TITLE_WORDS[titre]), ou: hallName(mairie), le: depuis, ...mark }] : [];
  }),
  ...licenceRequests(world).flatMap(({ dossier, etat, depuis }) => {
    const mark = LICENCES[etat];
    return mark ? [{ dossier, nom: 'Le permis de conduire', ou: 'Par la poste', le: depuis, ...mark }] : [];
  }),
];
