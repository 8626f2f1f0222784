/** The changes in a household that may be told, in the words of their list (caf.md §2.e). */
export const CHANGES = {
  couple: 'Je vis en couple (mariage, Pacs ou vie commune)',
  separation: 'Je suis séparé(e)',
  naissance: 'Un enfant est né, ou arrive au foyer',
  'depart-enfant': 'Un enfant part, ou travaille',
  'garde-alternee': 'Un enfant vit chez ses deux parents, à tour de rôle',
} as const;
export type ChangeKind = keyof typeof CHANGES;

/** A change by its short name, as it is followed. */
export const CHANGE_TITLES: Readonly<Record<string, string>> = {
  couple: 'Vie de couple',
  separation: 'Séparation',
  naissance: 'Naissance ou arrivée d’un enfant',
  'depart-enfant': 'Départ ou travail d’un enfant',
  'garde-alternee': 'Garde alternée',
};
