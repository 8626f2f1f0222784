import type { Front } from '#engine/portal/front.ts';
import { fileOf, holds, PORTAL } from './dossier/file.ts';
import { isInside } from './dossier/inside.ts';
import { EDITION_NAMES } from './editions/names.ts';
import { answerConnexion } from './flows/acces/connexion/enter.ts';
import { places } from './places.ts';
import { receivedBefore } from './received-before.ts';

/** The ANTS as it stands in the street. Everything imported here comes with the room: no rule, no démarche. */
export const antsFront: Front = {
  id: PORTAL,
  nom: 'ANTS',
  hote: 'ants.bac-a-sable.invalid',
  editions: EDITION_NAMES,
  places,
  routes: [{ id: 'connexion', method: 'POST', path: '/connexion', answer: answerConnexion }],
  connected: isInside,
  holds,
  freeStart: () => ({ debut: '2026-11-03', regles: '2026-11' }),
  door: ({ compte }) =>
    holds(compte) && fileOf(compte).identifiant !== undefined
      ? { lieu: `${PORTAL}:connexion`, route: 'connexion', cases: ['identifiant', 'motDePasse'] }
      : undefined,
  opening: (before) => (holds(before.compte) ? receivedBefore(before) : []),
};
