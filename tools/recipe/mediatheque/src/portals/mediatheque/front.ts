import type { Front } from '#engine/portal/front.ts';
import { holds, isInside, PORTAL } from './dossier/file.ts';
import { EDITIONS } from './editions/told.ts';
import { entrance } from './flows/acces/connexion/entrance.ts';

/** The library as it stands in the street. */
export const mediathequeFront: Front = {
  id: PORTAL,
  nom: 'Médiathèque',
  hote: 'mediatheque.bac-a-sable.invalid',
  editions: EDITIONS,
  places: {
    'mediatheque:connexion': { titre: 'Entrer', chemin: '/' },
    'mediatheque:accueil': { titre: 'Mon espace', chemin: '/accueil' },
  },
  routes: [entrance],
  connected: isInside,
  holds,
  freeStart: () => ({ debut: '2026-11-03', regles: '2026-11' }),
  opening: () => [],
};
