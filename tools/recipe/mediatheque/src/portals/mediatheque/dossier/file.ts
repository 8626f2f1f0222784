import { eventsOf, type World } from '#engine/journal/world.ts';
import { logInTo } from '#engine/portal/log-in.ts';
import type { Compte } from '#schema/compte.ts';
import type { EvenementDe } from '#schema/evenement.ts';

export const PORTAL = 'mediatheque';
export const CARD = 'carte-lecteur';

/** Does the library know this person? */
export const holds = ({ mediatheque }: Pick<Compte, 'mediatheque'>): boolean => mediatheque !== undefined;

/** The number on the card; empty for somebody who has none. */
export const cardOf = ({ mediatheque }: Pick<Compte, 'mediatheque'>): string => mediatheque?.carte ?? '';

/** How far the log-in has gone. */
export const loginState = logInTo(PORTAL);

/** Is the person in her space? */
export const isInside = (world: Pick<World, 'events'>): boolean => loginState(world).etape === 'dedans';

/** The requests for a card, oldest first. */
export const requestsOf = (world: Pick<World, 'events'>): readonly EvenementDe<'envoye'>[] =>
  eventsOf(world, 'envoye').filter(({ demarche }) => demarche === CARD);
