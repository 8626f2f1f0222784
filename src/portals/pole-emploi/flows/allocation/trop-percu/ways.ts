/*
 * What one may answer to the letter of an overpayment (pole-emploi.md §2h). What is a choice of the simulator is said in the letters
 * and on the screens.
 */

/** The answers, in words that a person would say. */
export const WAYS = {
  prelevement: 'Je paie par prélèvement, en 1 à 24 fois',
  virement: 'Je paie tout par virement',
  cheque: 'Je paie tout par chèque',
  retenue: 'Je préfère une retenue sur mes prochaines allocations',
  remise: 'Je demande l’effacement de la somme',
  contestation: 'Je ne suis pas d’accord : je conteste',
  opposition: 'Je fais opposition devant le tribunal',
} as const;

export type Way = keyof typeof WAYS;

/** A word that helps to choose, under each answer. */
export const WAY_HINTS: Readonly<Record<Way, string>> = {
  prelevement: 'Sans donner de raison. Vous choisissez la première date.',
  virement: 'En une fois, depuis votre banque.',
  cheque: 'En une fois, par la poste.',
  retenue: 'Une part de chaque allocation est gardée, jusqu’à la fin de la dette.',
  remise: 'Quand votre budget ne permet pas de rendre. Une personne décide.',
  contestation: 'Par écrit, dans les deux mois de la lettre. Deux mois sans réponse, c’est un refus.',
  opposition: 'Dans les quinze jours. Le tribunal est écrit sur la contrainte.',
};

/** Is this word one of the answers? */
export const isWay = (word: string): word is Way => Object.hasOwn(WAYS, word);

/** Delays that no source gives; each letter that rests on one says so. */
export const CHOSEN = {
  /** Calendar days before a first debit, at least and at most. */
  premierPrelevement: [5, 60],
  /** Working days for a transfer, and for a cheque, to arrive. */
  virement: 3,
  cheque: 10,
  /** Days to read a request of remission. */
  remise: 30,
  /** Months to answer a contest that came with a paper. */
  contestation: 1,
  /** Months between the formal notice and the « contrainte ». */
  contrainte: 1,
} as const;
