import type { Edition, Portal } from '../flow/flow.ts';

/**
 * A portal as it stands in the street: what is needed to draw its first page, to ask for its first door to be opened, and to begin a
 * story. It comes with the room and must stay small; the rest comes when somebody goes in (portals/load.ts). A portal is its own
 * front too, so a new one may do without until it grows.
 */
export type Front = Pick<Portal, 'id' | 'nom' | 'hote' | 'connected' | 'holds' | 'freeStart'> & {
  /** The looks, by name. */
  editions: Readonly<Record<string, Pick<Edition, 'id' | 'nom'>>>;
  /** The pages that can be seen from outside, the one where the portal opens first. */
  places: Portal['places'];
  /** The difficult words come with the rest, unless they are few. */
  glossaire?: Portal['glossaire'];
  /** The requests that can be made from outside. */
  routes: Portal['routes'];
  /** What had already reached the person when the story begins: a part of the past that the whole portal tells. */
  opening: Portal['opening'];
};
