import type { Mode } from '#schema/evenement.ts';
import type { Langue } from '#schema/texte.ts';
import { KNOWN_LANGUAGES } from '#stores/preference-values.ts';

/** What the address of the room asks for. Everything is optional: without anything, the saved session is taken up again. */
export interface RoomAddress {
  /** A scenario, « caf/premiere-declaration ». */
  exercice?: string;
  /** Free practice: a person, and a portal. */
  compte?: string;
  portail?: string;
  mode?: Mode;
  edition?: string;
  langue?: Langue;
  /** The list of what was begun on this device, instead of an exercise. */
  liste?: true;
}

const MODES: readonly Mode[] = ['regarder', 'guide', 'seul', 'bilan', 'libre'];
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SCENARIO = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;

/** The question of an address, « ?exercice=… »: after the path on a site, after « # » in the single file. */
export const questionOf = ({ search, hash }: Pick<Location, 'search' | 'hash'>): string =>
  hash.startsWith('#/') ? (/\?[^#]*/.exec(hash)?.[0] ?? '') : search;

/** Reads the part of an address after « ? ». A value of the wrong shape is as good as absent. */
export function readAddress(search: string): RoomAddress {
  const asked = new URLSearchParams(search);
  const like = (name: string, shape: RegExp): string | undefined => {
    const value = asked.get(name);
    return value !== null && shape.test(value) ? value : undefined;
  };
  return withoutEmpty({
    exercice: like('exercice', SCENARIO),
    compte: like('compte', NAME),
    portail: like('portail', NAME),
    mode: MODES.find((mode) => mode === asked.get('mode')),
    edition: like('edition', NAME),
    liste: asked.has('mes-exercices') ? true : undefined,
    langue: KNOWN_LANGUAGES.find((langue) => langue === asked.get('langue')),
  });
}

/** The address of the room for a choice, from the root of the site: « /salle/?exercice=caf/premiere-declaration&mode=guide ». */
export function writeAddress(choice: RoomAddress, base: string = import.meta.env.BASE_URL): string {
  const { exercice, compte, portail, mode, edition, langue } = choice;
  const pairs = Object.entries({ exercice, compte, portail, mode, edition, langue }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  // Every value is made of letters, digits, « - » and « / »: kept as it is, the address stays readable on a sheet of paper.
  const query = pairs.map(([name, value]) => `${name}=${value}`).join('&');
  return `${base.replace(/\/?$/, '/')}salle/${query === '' ? '' : `?${query}`}`;
}

function withoutEmpty(address: { [Key in keyof RoomAddress]: RoomAddress[Key] | undefined }): RoomAddress {
  return Object.fromEntries(Object.entries(address).filter(([, value]) => value !== undefined));
}
