import { hasOpened } from '#engine/identity/connected-by.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { insideOnly } from '#engine/portal/receives.ts';
import { accountNow } from '#portals/ants/dossier/acces/account.ts';
import { PORTAL } from '#portals/ants/dossier/file.ts';
import { isInside } from '#portals/ants/dossier/inside.ts';
import { answerConnexion, answerDeconnexion } from './enter.ts';
import { CONNEXION, connexion } from './facts.ts';
import { letters } from './letters.ts';
import { answerOubli } from './recovery.ts';

/** Getting in and out with the account of the agency (ants.md §1): its pages are those of the door, in places.ts. */
export const connexionPart = demarche({
  flow: connexion,
  screens: {},
  routes: [
    { id: 'connexion', method: 'POST', path: '/connexion', answer: answerConnexion },
    { id: 'oubli', method: 'POST', path: '/connexion/oubli', answer: answerOubli },
    { id: 'deconnexion', method: 'POST', path: '/deconnexion', answer: insideOnly(hasOpened(PORTAL))(answerDeconnexion) },
  ],
  letters,
  checks: {
    'revenu-par-identifiant': {
      quoi: 'La personne est entrée avec l’identifiant de son compte ANTS.',
      test: (_params, world) =>
        eventsOf(world, 'envoye').some(
          ({ demarche: one, donnees }) => one === CONNEXION && textIn(donnees, 'identifiant') === accountNow(world)?.identifiant,
        ) && isInside(world),
    },
  },
});
