import type { Portal } from '#engine/portal/portal.ts';
import { fileOf, holds } from '#portals/pole-emploi/dossier/file.ts';
import { keypadCode } from './keypad.ts';

/** What the person has written down to get in. Somebody who was registered without asking learns it by letter; an old space is forgotten. */
export const notebook: Portal['carnet'] = (compte) => {
  if (!holds(compte)) return undefined;
  const { identifiant, motDePasse, codePostal, situation } = fileOf(compte);
  if (situation !== 'inscrit') return undefined;
  return {
    titre: 'Mon compte Pôle emploi (France Travail)',
    lignes: [
      { libelle: 'Identifiant', valeur: identifiant },
      { libelle: 'Mot de passe', valeur: motDePasse },
      { libelle: 'Ancien code à 6 chiffres (avant 2019)', valeur: keypadCode(compte) },
      { libelle: 'Code postal du dossier', valeur: codePostal },
    ],
  };
};
