import type { Front } from '#engine/portal/front.ts';

/** The looks of the portal by name, for who chooses one. */
export const EDITION_NAMES = {
  '2021': { id: '2021', nom: 'Ancienne présentation (Pôle emploi, avant 2022)' },
  '2026': { id: '2026', nom: 'Présentation actuelle (France Travail, depuis 2022)' },
} satisfies Front['editions'];
