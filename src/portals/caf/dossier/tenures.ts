/** The ways to be housed that the page offers (caf.md §2.a, step 6). */
export const TENURES = {
  locataire: 'Locataire',
  colocataire: 'En colocation',
  'proprietaire-avec-pret': 'Propriétaire, avec un prêt en cours',
  'proprietaire-sans-pret': 'Propriétaire, sans prêt',
  'heberge-gratuitement': 'Hébergé gratuitement',
  'heberge-avec-participation': 'Hébergé, avec une participation aux frais',
} as const;
