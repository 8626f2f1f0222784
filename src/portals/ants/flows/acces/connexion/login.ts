import type { Move } from '#engine/flow/move.ts';
import { browserOf } from '#engine/journal/browser.ts';
import type { World } from '#engine/journal/world.ts';
import { PORTAL_TAB } from '#engine/portal/log-in.ts';
import { fileOf, holds, PORTAL } from '#portals/ants/dossier/file.ts';
import { isInside } from '#portals/ants/dossier/inside.ts';
import { BLOCKED_MINUTES, isBlocked } from './enter.ts';

/** The next gesture to get in, from wherever one is; undefined when inside, or without an account. */
export function nextToConnect(world: World): Move | undefined {
  if (!holds(world.compte) || isInside(world)) return undefined;
  const { identifiant, motDePasse } = fileOf(world.compte);
  if (identifiant === undefined || motDePasse === undefined) return undefined;
  if (isBlocked(world)) return { fais: 'patienter', minutes: BLOCKED_MINUTES };
  const { tabs, active } = browserOf(world.events, `${PORTAL}:connexion`);
  const lieu = `${PORTAL}:connexion`;
  if (tabs.find(({ id }) => id === active)?.lieu !== lieu)
    return { fais: 'ouvrir', lieu, onglet: tabs.find((tab) => tab.lieu.startsWith(`${PORTAL}:`))?.id ?? PORTAL_TAB };
  return { fais: 'requete', portail: PORTAL, route: 'connexion', corps: { identifiant, motDePasse } };
}
