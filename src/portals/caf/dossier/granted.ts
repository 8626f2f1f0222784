import { decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import type { Day, Month } from '#schema/day.ts';
import { droitsOf } from './file.ts';
import type { Prestation } from './rights.ts';

/** A benefit that a request opened: from which month, and whether quarters begin with it. `dossier` is that of the request. */
export interface Granted {
  prestation: Prestation;
  du: Month;
  nouveau: boolean;
  dossier: string;
  le: Day;
}

/** The benefits that requests opened since the story began, oldest first. */
export const grantedIn = (world: Pick<World, 'events'>): Granted[] =>
  decisionsOf(world, 'demande-caf').flatMap(({ dossier, le, donnees }) =>
    donnees === undefined
      ? []
      : [{ prestation: donnees.prestation as Prestation, du: donnees.du, nouveau: donnees.nouveau, dossier, le }],
  );

/** Every benefit of the household, open or closed since: those of the account, then those that were asked for. */
export function benefitsOf(world: Pick<World, 'compte' | 'events'>): Prestation[] {
  const known = new Set<Prestation>([
    ...droitsOf(world.compte).prestations,
    ...grantedIn(world).map(({ prestation }) => prestation),
  ]);
  return ORDER.filter((prestation) => known.has(prestation));
}

// The order in which they are said everywhere; `rights.ts` has the same, and weighs more: the street reads this file.
const ORDER: readonly Prestation[] = ['rsa', 'prime-activite'];

/** Was no right of the quarterly declaration ever open here? */
export const neverHadRights = (world: Pick<World, 'compte' | 'events'>): boolean => benefitsOf(world).length === 0;
