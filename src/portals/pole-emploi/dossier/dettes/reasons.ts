/** Why what was paid was not right, as the letter and the lesson say it. */
export const REASONS = {
  'net-au-lieu-du-brut': 'Le montant déclaré est le net du bulletin, pas le brut.',
  'mois-paye': 'Le montant déclaré est celui de la paie reçue ce mois-là, pas celui du travail fait ce mois-là.',
  'contrat-oublie': 'Un contrat n’a pas été déclaré.',
  'arret-non-declare': 'Un arrêt maladie n’a pas été déclaré : les mêmes jours ont été payés deux fois.',
  'arret-mal-date': 'Les dates de l’arrêt maladie ne sont pas celles de l’avis d’arrêt.',
  'activite-independante': 'Le chiffre d’affaires n’est pas celui qui a été déclaré.',
  'ecart-de-salaire': 'Le salaire déclaré n’est pas celui que l’employeur a transmis.',
} as const;

export type Reason = keyof typeof REASONS;

/** The reason of an overpayment, in one sentence. */
export const reasonInWords = (raison: string): string =>
  Object.hasOwn(REASONS, raison)
    ? REASONS[raison as keyof typeof REASONS]
    : 'Ce qui a été déclaré ne correspond pas à ce qui s’est passé.';
