import { decisionsOf } from '#engine/journal/decisions.ts';
import { lastOf } from '#engine/journal/world.ts';
import type { Part } from '#engine/portal/part.ts';
import { PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import { isInside } from '#portals/pole-emploi/dossier/inside.ts';

/** What a scenario may wait for at the door. */
export const checks: NonNullable<Part['checks']> = {
  'mot-de-passe-choisi': {
    quoi: 'Un nouveau mot de passe a été choisi, après un oubli ou à la première connexion.',
    test: (_params, world) => decisionsOf(world, 'mot-de-passe-choisi').at(-1) !== undefined,
  },
  deconnecte: {
    quoi: 'La personne a fermé son espace avec « Se déconnecter ».',
    test: (_params, world) =>
      !isInside(world) && lastOf(world, 'deconnecte', ({ portail }) => portail === PORTAL)?.raison === 'volontaire',
  },
  'adresse-perdue-signalee': {
    quoi: 'La personne a appelé le 3949 parce que son adresse de courriel ne marche plus.',
    test: (_params, world) => decisionsOf(world, 'acces-par-courrier').at(-1) !== undefined,
  },
};
