import type { Portal } from '../engine/flow.ts';
import { caf } from './caf/index.ts';

/** Every portal that can be practised. */
export const portals: readonly Portal[] = [caf];
/** A portal by its id, such as « caf ». */
export const portalOf = (id: string): Portal | undefined => portals.find((portal) => portal.id === id);
