import type { Portal } from '#engine/portal/portal.ts';
import { portalOf } from '#engine/portal/portal-of.ts';
import { cardOf, holds } from './dossier/file.ts';
import { EDITIONS } from './editions/told.ts';
import { nextToConnect } from './flows/acces/connexion/next-to-connect.ts';
import { mediathequeFront } from './front.ts';
import { PARTS } from './parts.ts';

/** A library, simulated: the smallest portal that is whole. */
export const mediatheque: Portal = portalOf(PARTS, {
  front: mediathequeFront,
  editions: EDITIONS,
  organismes: {
    vous: { nom: 'Vous', role: 'vous demandez' },
    mediatheque: { nom: 'Médiathèque', role: 'fait la carte' },
  },
  glossaire: {
    carte: {
      mot: 'carte de lecteur',
      definition: 'Elle permet d’emprunter des livres.',
      source: 'Dossier de faits Médiathèque, § 1',
    },
  },
  carnet: (compte) =>
    holds(compte)
      ? { titre: 'Ma carte de médiathèque', lignes: [{ libelle: 'Numéro de carte', valeur: cardOf(compte) }] }
      : undefined,
  nextToConnect,
});
