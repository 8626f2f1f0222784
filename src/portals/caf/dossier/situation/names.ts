/** The changes in a household that may be told, in the words of their list (caf.md §2.e). */
export const CHANGES = {
  couple: 'Je vis en couple (mariage, Pacs ou vie commune)',
  separation: 'Je suis séparé(e)',
  naissance: 'Un enfant est né, ou arrive au foyer',
  'depart-enfant': 'Un enfant part, ou travaille',
  'garde-alternee': 'Un enfant vit chez ses deux parents, à tour de rôle',
  travail: 'Un travail commence, ou reprend',
  'fin-de-travail': 'Un travail s’arrête (chômage)',
  maladie: 'Un arrêt maladie, ou une invalidité',
  retraite: 'Le départ à la retraite',
  formation: 'Une formation commence',
  hopital: 'Un séjour à l’hôpital',
  prison: 'Une personne est en prison',
  etranger: 'Un départ à l’étranger',
} as const;
export type ChangeKind = keyof typeof CHANGES;

/** A change by its short name, as it is followed. */
export const CHANGE_TITLES: Readonly<Record<string, string>> = {
  couple: 'Vie de couple',
  separation: 'Séparation',
  naissance: 'Naissance ou arrivée d’un enfant',
  'depart-enfant': 'Départ ou travail d’un enfant',
  'garde-alternee': 'Garde alternée',
  travail: 'Début ou reprise d’un travail',
  'fin-de-travail': 'Fin d’un travail',
  maladie: 'Arrêt maladie ou invalidité',
  retraite: 'Départ à la retraite',
  formation: 'Formation',
  hopital: 'Séjour à l’hôpital',
  prison: 'Prison',
  etranger: 'Départ à l’étranger',
};

/** Those that say what one adult does, or that she is away. */
export const ACTIVITIES = [
  'travail',
  'fin-de-travail',
  'maladie',
  'retraite',
  'formation',
  'hopital',
  'prison',
  'etranger',
] as const;
export type ActivityKind = (typeof ACTIVITIES)[number];
export const isActivity = (sorte: string): sorte is ActivityKind => (ACTIVITIES as readonly string[]).includes(sorte);
