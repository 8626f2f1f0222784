import type { Move } from '../flow/move.ts';
import { browserOf } from '../journal/browser.ts';
import type { World } from '../journal/world.ts';
import { PORTAL_TAB } from '../portal/log-in.ts';
import { incidentFor } from '../portal/respond.ts';
import { choicePlace } from './choice-place.ts';
import { refusalOf } from './claims.ts';
import { type By, connectedBy } from './connected-by.ts';
import type { SharedDoor } from './door.ts';
import { consentPlace, providerPlace } from './places.ts';
import { identifierAt } from './providers.ts';
import { CONSENT_ROUTE, enterRoute } from './routes.ts';
import { BLOCKED_MINUTES, isBlockedAt, isOpenAt, providerNow, siteOf } from './session.ts';
import { leaveMove } from './to-leave.ts';

/** The next gesture to get in, by the way that is asked; without one, by any. */
export type ToConnect = (world: World, par?: By) => Move | undefined;

/** What a portal knows of its own door, for the shared identity beside it. */
interface Beside {
  door: SharedDoor;
  /** Is the person in her own account? */
  inside(world: World): boolean;
  /** The next gesture with the portal's own account. */
  own(world: World): Move | undefined;
}

/**
 * The ways into a portal, its own and the shared one. A wrong account is left first; whoever has no account there comes by the shared
 * identity.
 */
export const waysIn =
  ({ door, inside, own }: Beside): ToConnect =>
  (world, par) => {
    const { portail } = door;
    const now = connectedBy(world, portail);
    if (par !== undefined) {
      if (now === par) return undefined;
      if (now) return leaveMove(portail);
      return par === 'identite' ? throughIdentity(door, world) : own(world);
    }
    if (inside(world)) return undefined;
    if (now) return leaveMove(portail);
    return own(world) ?? throughIdentity(door, world);
  };

/** The next gesture through the shared identity: a provider that answers and whose word is taken; undefined when there is none. */
function throughIdentity(door: SharedDoor, world: World): Move | undefined {
  if (door.offered?.(world) === false) return undefined;
  const { portail } = door;
  const good = (world.compte.identite?.comptes ?? []).filter(({ chez }) => !refusalOf(world.compte, chez));
  const account = good.find(({ chez }) => !incidentFor(enterRoute(chez), world) && !isBlockedAt(world, chez)) ?? good[0];
  if (!account) return undefined;
  const { chez } = account;
  const { tabs, active } = browserOf(world.events, `${portail}:connexion`);
  const here = tabs.find(({ id }) => id === active)?.lieu;
  const onglet = tabs.find(({ lieu }) => lieu.startsWith(`${portail}:`))?.id ?? PORTAL_TAB;
  const at = (lieu: string): Move | undefined => (here === lieu ? undefined : { fais: 'ouvrir', lieu, onglet });
  const request = (route: string, corps: Readonly<Record<string, unknown>>): Move => ({ fais: 'requete', portail, route, corps });
  const last = world.events.findLast(({ type }) => type === 'connecte' || type === 'deconnecte');
  const current = providerNow(world);
  const entered = last?.type === 'connecte' && last.portail === siteOf(chez) && current?.tropTard === false;
  if (entered && here === consentPlace(portail)) return request(CONSENT_ROUTE, {});
  if (entered && here === providerPlace(portail, chez)) return at(consentPlace(portail));
  if (here !== providerPlace(portail, chez))
    return here === choicePlace(portail) ? at(providerPlace(portail, chez)) : at(choicePlace(portail));
  if (isBlockedAt(world, chez)) return { fais: 'patienter', minutes: BLOCKED_MINUTES };
  if (isOpenAt(world, chez)) return request(enterRoute(chez), {});
  return request(enterRoute(chez), {
    fournisseurIdentifiant: identifierAt(world.compte, account),
    fournisseurMotDePasse: account.motDePasse,
  });
}
