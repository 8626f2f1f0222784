import type { Fournisseur } from '#schema/compte.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { eventsOf, type World } from '../journal/world.ts';
import { age } from '../portal/log-in.ts';
import { PROVIDER_LIST, type Provider } from './providers.ts';

/** Minutes during which one may go from the provider's page to the agreement (ants.md §6.1, point 8). */
export const IDENTITY_MINUTES = 30;
/** Wrong passwords in a row, then minutes during which the provider reads nothing: choices of the simulator, said on the page. */
export const TRIES = 3;
export const BLOCKED_MINUTES = 15;

/** The name of a provider in the journal, beside those of portals. */
export const siteOf = (provider: Fournisseur): string => `identite:${provider}`;

/** What the log-in through the shared identity sends belongs to this, at the door of each portal. */
export const identityDossier = (portail: string): string => `identite-${portail}`;

type Milestone = EvenementDe<'connecte'> | EvenementDe<'deconnecte'>;
const lastAt = (world: Pick<World, 'events'>, provider: Fournisseur): Milestone | undefined =>
  world.events.findLast(
    (event): event is Milestone =>
      (event.type === 'connecte' || event.type === 'deconnecte') && event.portail === siteOf(provider),
  );

/**
 * Is her account there open on this computer? Leaving the portal does not close it (ants.md §6.1, point 6); the next morning it is closed:
 * a choice of the simulator.
 */
export function isOpenAt(world: Pick<World, 'events' | 'today'>, provider: Fournisseur): boolean {
  const last = lastAt(world, provider);
  return last?.type === 'connecte' && last.le === world.today;
}

/** The providers whose account is open on this computer. */
export const openProviders = (world: Pick<World, 'events' | 'today'>): readonly Provider[] =>
  PROVIDER_LIST.filter(({ id }) => isOpenAt(world, id));

/** The open provider that was chosen last, and whether its half hour has passed. */
export function providerNow(world: World): { provider: Provider; tropTard: boolean } | undefined {
  const chosen = openProviders(world)
    .flatMap((provider) => {
      const last = lastAt(world, provider.id);
      return last ? [{ provider, last }] : [];
    })
    .sort((a, b) => world.events.lastIndexOf(a.last) - world.events.lastIndexOf(b.last))
    .at(-1);
  return chosen && { provider: chosen.provider, tropTard: age(world, chosen.last) >= IDENTITY_MINUTES };
}

/** After three wrong passwords in a row, nothing is read there for a while. */
export function isBlockedAt(world: World, provider: Fournisseur): boolean {
  const last = lastAt(world, provider);
  const since = last ? world.events.lastIndexOf(last) : -1;
  const wrong = eventsOf(world, 'refuse').filter(
    (event) => event.fait === 'fournisseurMotDePasse' && event.pour === provider && world.events.lastIndexOf(event) > since,
  );
  const latest = wrong.at(-1);
  return latest !== undefined && wrong.length % TRIES === 0 && age(world, latest) < BLOCKED_MINUTES;
}
