/*
 * The words of an application. The four states are those of the advisers' tool (pole-emploi.md §2g); how an offer is proposed and
 * refused was not found, and is a choice of the simulator.
 */

/** Where an application stands. */
export const STATUSES = {
  'a-faire': 'À faire',
  'en-cours': 'En cours',
  terminee: 'Terminée',
  annulee: 'Annulée',
} as const;
export type Status = keyof typeof STATUSES;

/** What one may answer to an offer that the adviser proposes. */
export const REPLIES = { postuler: 'Je postule', decliner: 'Cette offre n’est pas pour moi' } as const;

/** Why an offer is not for me. */
export const DECLINE_REASONS = {
  'trop-loin': 'C’est trop loin de chez moi',
  horaires: 'Les horaires ne sont pas possibles pour moi',
  salaire: 'Le salaire est trop bas pour mes critères',
  metier: 'Ce n’est pas le métier que je cherche',
  sante: 'Ma santé ne le permet pas',
  emploi: 'J’ai trouvé un emploi',
  autre: 'Une autre raison',
} as const;

/** The choice that sends no file: the skills written in one's space. */
export const PROFILE = 'profil';

export const FACTS_SOURCE = 'Dossier de faits Pôle emploi, § 2g';
