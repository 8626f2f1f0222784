import type { Portal } from '#engine/portal/portal.ts';
import { ants } from './ants/index.ts';
import { caf } from './caf/index.ts';
import { poleEmploi } from './pole-emploi/index.ts';

/** Every portal that can be practised. */
export const portals: readonly Portal[] = [caf, poleEmploi, ants];
