import type { World } from '../journal/world.ts';
import type { Door, Edition, Portal } from './portal.ts';

/**
 * What a portal says of itself from the street: enough to draw its first page, to answer its first request and to begin a story. It
 * comes with the room and must stay small. The whole portal says all of this too.
 */
export type Front = Pick<Portal, 'id' | 'nom' | 'hote' | 'connected' | 'holds' | 'freeStart' | 'places' | 'routes'> & {
  /** How one begins to get in: what the guide says before the rest has come. Undefined when it is longer than that. */
  door?: ((world: World) => Door | undefined) | undefined;
  /** What had already reached the person when the story begins: a part of the past that the whole portal tells. */
  opening: Portal['opening'];
  /** The looks, by name: their screens come with the rest. */
  editions: Readonly<Record<string, Pick<Edition, 'id' | 'nom'>>>;
  /** The difficult words come with the rest, unless they are few. */
  glossaire?: Portal['glossaire'];
};

/**
 * A portal on its way: a portal like any other, of which only its front does something; the whole one takes its place when somebody goes
 * in (portals/load.ts).
 */
export function onItsWay(front: Front): Portal {
  const { id, nom, hote, places, routes, connected, holds, freeStart, door, opening, editions, glossaire = {} } = front;
  return {
    entier: false,
    id,
    nom,
    hote,
    places,
    routes,
    connected,
    holds,
    freeStart,
    ...(door && { door }),
    opening,
    glossaire,
    editions: Object.fromEntries(Object.entries(editions).map(([key, names]) => [key, { ...names, imite: '', screens: {} }])),
    flows: {},
    pages: {},
    read: () => undefined,
    organismes: {},
    checks: {},
    happenings: () => [],
    carnet: () => undefined,
    letter({ modele }) {
      // An empty letter would be read as a true one.
      throw new Error(`La lettre « ${modele} » est demandée avant que « ${nom} » soit là.`);
    },
    nextToConnect: () => undefined,
    placeOf: (demarche, screen) => `${id}:${demarche}/${screen}`,
    chiffres: [],
    sujets: [],
    modeles: [],
    stations: () => [],
    lessons: () => [],
  };
}

/** Have these portals all come whole? */
export const areWhole = (portals: readonly Pick<Portal, 'entier'>[]): boolean => portals.every(({ entier }) => entier);
