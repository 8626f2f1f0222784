import type { Portal } from '#engine/portal/portal.ts';

/** What the person has written down to get in. */
export const notebook: Portal['carnet'] = ({ identifiants: { numeroAllocataire, motDePasse } }) =>
  numeroAllocataire === undefined || motDePasse === undefined
    ? undefined
    : {
        titre: 'Mon compte CAF',
        lignes: [
          { libelle: 'Numéro d’allocataire', valeur: numeroAllocataire },
          { libelle: 'Mot de passe', valeur: motDePasse },
        ],
      };
