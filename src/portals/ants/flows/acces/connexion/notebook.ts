import type { Portal } from '#engine/portal/portal.ts';
import { fileOf, holds } from '#portals/ants/dossier/file.ts';

/** What the person has written down to get in. */
export const notebook: Portal['carnet'] = (compte) => {
  if (!holds(compte)) return undefined;
  const { identifiant, motDePasse } = fileOf(compte);
  if (identifiant === undefined || motDePasse === undefined) return undefined;
  return {
    titre: 'Mon compte ANTS',
    lignes: [
      { libelle: 'Identifiant', valeur: identifiant },
      { libelle: 'Mot de passe', valeur: motDePasse },
    ],
  };
};
