import type { Front } from '#engine/portal/front.ts';

/** The looks of the ANTS by name, for who chooses one. */
export const EDITION_NAMES = {
  '2026': { id: '2026', nom: 'Présentation de 2024 à 2026' },
  '2020': { id: '2020', nom: 'Présentation de 2020' },
} satisfies Front['editions'];
