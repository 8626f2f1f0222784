import type { Day } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { addDays } from '../journal/day.ts';
import { eventsOf, type World } from '../journal/world.ts';
import type { Happening } from '../portal/happening.ts';
import type { SharedDoor } from './door.ts';
import { mail } from './letters.ts';
import { PROVIDER_LIST, type Provider } from './providers.ts';
import { siteOf } from './session.ts';

/** A portal was left, and the provider by which one had come in was not. */
export interface LeftOpen {
  le: Day;
  provider: Provider;
  /** The same day, somebody came in again by it, and no password was asked. */
  repris: boolean;
  /** The provider was left too, later. */
  referme: boolean;
}

/** Each time that the person left this portal by herself, having come by the shared identity; oldest first. */
export function leavings(world: Pick<World, 'events'>, { portail }: Pick<SharedDoor, 'portail'>): LeftOpen[] {
  const { events } = world;
  return events.flatMap((event, rank) => {
    if (event.type !== 'deconnecte' || event.portail !== portail || event.raison !== 'volontaire') return [];
    const before = events.slice(0, rank);
    const entry = before.findLast((other) => other.type === 'connecte' && other.portail === portail && other.etape === 'fait');
    if (entry?.type !== 'connecte' || entry.par !== 'identite' || entry.le !== event.le) return [];
    const provider = lastProvider(before.slice(0, before.lastIndexOf(entry)));
    if (!provider) return [];
    const site = siteOf(provider.id);
    const after = events.slice(rank + 1).filter(({ le }) => le === event.le);
    const alreadyLeft = before
      .slice(before.lastIndexOf(entry))
      .some((other) => other.type === 'deconnecte' && other.portail === site);
    const next = after.find((other) => (other.type === 'connecte' || other.type === 'deconnecte') && other.portail === site);
    return [
      {
        le: event.le,
        provider,
        repris: !alreadyLeft && next?.type === 'connecte',
        referme: alreadyLeft || after.some((other) => other.type === 'deconnecte' && other.portail === site),
      },
    ];
  });
}

function lastProvider(events: World['events']): Provider | undefined {
  const chosen = events.findLast(
    (event): event is EvenementDe<'connecte'> =>
      event.type === 'connecte' && PROVIDER_LIST.some(({ id }) => siteOf(id) === event.portail),
  );
  return PROVIDER_LIST.find(({ id }) => chosen?.portail === siteOf(id));
}

/**
 * On a computer that others use, what was left open is used: the next day an e-mail says that somebody came in. That somebody does is a
 * choice of the simulator; the e-mail for an unusual log-in is a fact (ants.md §6.1, point 7).
 */
export function nextPerson(world: World, door: SharedDoor, until: Day): Happening[] {
  if (!world.compte.identite?.ordinateurPartage) return [];
  return leavings(world, door).flatMap(({ le, provider, referme }, rank) => {
    const day = addDays(le, 1);
    if (referme || day > until) return [];
    const id = `${door.portail}:identite:suivant-${rank + 1}`;
    const code = String(1_000_000 + ((Math.abs(world.seed) * 7_919) % 9_000_000));
    const donnees = { fournisseur: provider.nom, code };
    return [{ id, le: day, faits: [mail(door.portail, id, 'connexion-inhabituelle', donnees)] }];
  });
}

/** Did the person go from a wrong account to her own, at this portal? `le`: when the wrong one opened. */
export function wrongAccount(
  world: Pick<World, 'events'>,
  { portail }: Pick<SharedDoor, 'portail'>,
): { le: Day; sorti: boolean } | undefined {
  const entries = eventsOf(world, 'connecte').filter((event) => event.portail === portail && event.etape === 'fait');
  const wrong = entries.findIndex(({ vide }) => vide);
  const first = entries[wrong];
  return first && { le: first.le, sorti: entries.slice(wrong).some(({ vide }) => !vide) };
}
