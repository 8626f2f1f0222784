import type { Citation } from '#engine/words/citations.ts';
import type { Mode } from '#schema/evenement.ts';
import type { Langue } from '#schema/texte.ts';

/** What to open in the practice room: an exercise and a way to live it, or a portal and an account. */
export interface RoomChoice {
  exercice?: string;
  portail?: string;
  compte?: string;
  mode?: Exclude<Mode, 'libre'>;
  edition?: string | undefined;
  langue?: Langue | undefined;
}

/** Where each page lives. Another support (a single file) gives its own. */
export interface Addresses {
  home: string;
  catalogue: string;
  /** The exercises of one need. */
  need(id: string): string;
  exercise(id: string): string;
  free: string;
  /** What a person began on this device. */
  begun: string;
  animer: string;
  /** Where a trainer tries a scenario file. */
  essayer: string;
  comprendre: string;
  /** A part of « Comprendre », by its id. */
  explained(part: string): string;
  /** A file of the published facts, or a place of it. */
  facts(place: Citation): string;
  glossary: string;
  term(id: string): string;
  /** The page that leads to every other. */
  siteMap: string;
  /** The room without a choice resumes what was saved. */
  room(choice?: RoomChoice): string;
  /** The room's address alone, for a form that adds the choice itself. */
  roomForm: string;
}

/** « caf/premiere-declaration » stays readable in the address: « / » is allowed in a query. */
const encode = (value: string) => encodeURIComponent(value).replaceAll('%2F', '/');

/** `exercice=caf/premiere-declaration&mode=guide`: only what is chosen, in this order. */
export function roomQuery({ exercice, portail, compte, mode, edition, langue }: RoomChoice): string {
  const chosen = Object.entries({ exercice, portail, compte, mode, edition, langue });
  return chosen.flatMap(([key, value]) => (value === undefined ? [] : `${key}=${encode(value)}`)).join('&');
}

/** The addresses of the site when it is served under `base`, « / » or « /demarches/ ». */
export function addressesUnder(base: string): Addresses {
  const root = base.replace(/\/?$/, '/');
  return {
    home: root,
    catalogue: `${root}exercices/`,
    need: (id) => `${root}exercices/besoin/${id}/`,
    exercise: (id) => `${root}exercices/${id}/`,
    free: `${root}libre/`,
    begun: `${root}salle/?mes-exercices`,
    animer: `${root}animer/`,
    essayer: `${root}animer/essayer/`,
    comprendre: `${root}comprendre/`,
    explained: (part) => `${root}comprendre/#${part}`,
    facts: ({ dossier, ancre }) => `${root}comprendre/faits/${dossier}/${ancre === undefined ? '' : `#${ancre}`}`,
    glossary: `${root}comprendre/glossaire/`,
    siteMap: `${root}plan/`,
    term: (id) => `${root}comprendre/glossaire/#${id}`,
    room: (choice) => (choice ? `${root}salle/?${roomQuery(choice)}` : `${root}salle/`),
    roomForm: `${root}salle/`,
  };
}

/** The addresses of the site as it is built. */
export const siteAddresses: Addresses = addressesUnder(import.meta.env.BASE_URL);
