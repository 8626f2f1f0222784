import type { Edition } from '#engine/portal/portal.ts';

/** The only presentation. */
export const EDITIONS = {
  '2026': { id: '2026', nom: 'Présentation de 2026', imite: 'aucun site : ce portail est un essai' },
} satisfies Readonly<Record<string, Omit<Edition, 'screens'>>>;
