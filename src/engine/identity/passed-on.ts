import { eventsOf, type World } from '../journal/world.ts';
import { type Claims, claimsFrom } from './claims.ts';
import { connectedBy } from './connected-by.ts';
import { PROVIDER_LIST, type Provider } from './providers.ts';
import { siteOf } from './session.ts';

/**
 * The identity with which the person came in, and who passed it on; undefined when she came in with the portal's own account. It stands in
 * her space as long as she is there, and cannot be changed in it (ants.md §1.3).
 */
export function identityPassedOn(world: World, portail: string): { claims: Claims; provider: Provider } | undefined {
  if (connectedBy(world, portail) !== 'identite') return undefined;
  const entered = world.events.findLastIndex(
    (event) => event.type === 'connecte' && event.portail === portail && event.par === 'identite',
  );
  const before = eventsOf({ events: world.events.slice(0, entered) }, 'connecte');
  const site = before.findLast((event) => PROVIDER_LIST.some(({ id }) => event.portail === siteOf(id)))?.portail;
  const provider = PROVIDER_LIST.find(({ id }) => siteOf(id) === site);
  return provider && { claims: claimsFrom(world.compte, provider.id), provider };
}
