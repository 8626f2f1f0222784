import type { Front } from '#engine/portal/front.ts';

/** The looks of the CAF by name, for who chooses one. */
export const EDITION_NAMES = {
  '2025': { id: '2025', nom: 'Présentation de 2025, pré-remplie' },
  '2024': { id: '2024', nom: 'Présentation de 2024, à remplir' },
} satisfies Front['editions'];
