import { browserOf, portalTab } from '../journal/browser.ts';
import type { World } from '../journal/world.ts';
import type { Portal } from '../portal/portal.ts';
import type { Move } from './move.ts';

const MAILBOX_TAB = 2;
/** The gesture that opens a place, in the tab where a person would have it. */
export const openPlace = (lieu: string, world: World): Move => {
  if (lieu === 'messagerie') return { fais: 'ouvrir', lieu, onglet: MAILBOX_TAB };
  return lieu.startsWith('papier:') ? { fais: 'ouvrir', lieu } : { fais: 'ouvrir', lieu, onglet: portalTab(world) };
};

/** The gesture that goes there, when one is elsewhere. */
export const placeFirst = (lieu: string, world: World): Move | undefined => {
  const { tabs, active } = browserOf(world.events, '');
  return tabs.find(({ id }) => id === active)?.lieu === lieu ? undefined : openPlace(lieu, world);
};

/** The gesture that logs in, when this place is inside a portal. */
export const inside = (lieu: string, portals: readonly Portal[], world: World): Move | undefined =>
  portals.find(({ id, publicPlaces = [] }) => lieu.startsWith(`${id}:`) && !publicPlaces.includes(lieu))?.nextToConnect(world);
