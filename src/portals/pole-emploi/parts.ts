import type { Part } from './part.ts';

/** Every démarche of the portal, in the order of its menu. */
export const PARTS: readonly Part[] = [];
