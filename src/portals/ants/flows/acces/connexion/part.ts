import { hasOpened } from '#engine/identity/connected-by.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { insideOnly } from '#engine/portal/receives.ts';
import { PORTAL } from '#portals/ants/dossier/file.ts';
import { answerConnexion, answerDeconnexion } from './enter.ts';
import { connexion } from './facts.ts';
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
});
