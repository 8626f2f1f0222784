import type { Claims } from '#engine/identity/claims.ts';
import type { DataItem } from '#ui/index.ts';

/** The lines of an identity that was passed on, as the register of births has them. */
export const claimItems = ({ passeNom, passePrenom, passeSexe, passeNaissance, passeCommune }: Claims): DataItem[] => [
  { terme: 'Nom de naissance', valeur: passeNom },
  { terme: 'Prénom', valeur: passePrenom },
  { terme: 'Sexe', valeur: passeSexe },
  { terme: 'Date de naissance', valeur: passeNaissance },
  { terme: 'Commune de naissance', valeur: passeCommune },
];
