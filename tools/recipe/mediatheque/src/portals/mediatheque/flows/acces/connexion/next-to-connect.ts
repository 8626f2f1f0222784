import type { Move } from '#engine/flow/move.ts';
import { browserOf } from '#engine/journal/browser.ts';
import type { World } from '#engine/journal/world.ts';
import { PORTAL_TAB } from '#engine/portal/log-in.ts';
import { cardOf, isInside, PORTAL } from '#portals/mediatheque/dossier/file.ts';
import { entrance } from './entrance.ts';

const DOOR = `${PORTAL}:connexion`;

/** The next gesture to get in; undefined when inside. */
export function nextToConnect(world: World): Move | undefined {
  if (isInside(world)) return undefined;
  const { tabs, active } = browserOf(world.events, DOOR);
  return tabs.find(({ id }) => id === active)?.lieu === DOOR
    ? { fais: 'requete', portail: PORTAL, route: entrance.id, corps: { carte: cardOf(world.compte) } }
    : { fais: 'ouvrir', lieu: DOOR, onglet: PORTAL_TAB };
}
