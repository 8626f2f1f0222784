import type { Portal } from './portal.ts';

/** The difficult words of a story, in one list: those of all its portals. A word explained twice has the words of the first. */
export const glossaryOf = (portals: readonly Pick<Portal, 'glossaire'>[]): Portal['glossaire'] =>
  Object.assign({}, ...portals.map(({ glossaire }) => glossaire).reverse());
