/** The two presentations: until 2022 (Pôle emploi, one page of questions), and since (France Travail, contract by contract). */
export const EDITIONS = ['2021', '2026'] as const;
export type EditionId = (typeof EDITIONS)[number];
