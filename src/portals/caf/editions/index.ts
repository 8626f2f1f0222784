import type { Portal } from '#engine/portal/portal.ts';
import { edition2024 } from './2024.ts';
import { edition2025 } from './2025.ts';

/** The looks of the CAF as data: which screens, in which order. */
export const editions = { '2025': edition2025, '2024': edition2024 } satisfies Portal['editions'];
