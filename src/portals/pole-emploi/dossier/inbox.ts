import type { World } from '#engine/journal/world.ts';
import { type InboxRow, inboxOf, type Kept, unreadIn } from '#engine/portal/inbox.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { PORTAL } from './file.ts';

// A password or an identifier sent by post is for the letter box alone: whoever reads this list is already inside.
const APART = new Set(['inscription-automatique', 'mot-de-passe-provisoire', 'acces-par-courrier']);
// Those sent by post are in the list too, marked « papier », as on the real site (pole-emploi.md §2f).
const kept: Kept = ({ canal, modele }) => (canal === 'espace' || canal === 'courrier') && !APART.has(modele);

/** The letters of the space, the most recent first. */
export const inbox = (world: World, portal: Pick<Portal, 'id' | 'letter'>) => inboxOf(world, portal, kept);

/** How many letters of the space wait to be read. */
export const unreadLetters = (world: World): number => unreadIn(world, PORTAL, kept);

/** How a letter came, in the words of the list. */
export const sentBy = ({ canal }: Pick<InboxRow, 'canal'>): string => (canal === 'courrier' ? 'papier' : 'en ligne');
