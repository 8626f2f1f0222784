import { hasOpened } from '#engine/identity/connected-by.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { insideOnly } from '#engine/portal/receives.ts';
import { connexion } from './facts.ts';
import { answerIdentifiers } from './identifiers.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { answerCode, answerVerification } from './login.ts';
import { answerLostPassword } from './lost-password.ts';

/** Getting in and out (caf.md §1.1): its pages are those of the door, in places.ts. */
export const connexionPart = demarche({
  flow: connexion,
  screens: {},
  routes: [
    { id: 'connexion', method: 'POST', path: '/connexion', answer: answerIdentifiers },
    { id: 'code', method: 'POST', path: '/connexion/code', answer: answerCode },
    { id: 'oubli', method: 'POST', path: '/connexion/oubli', answer: answerLostPassword },
    { id: 'verification', method: 'POST', path: '/connexion/verification', answer: answerVerification },
    {
      id: 'deconnexion',
      method: 'POST',
      path: '/deconnexion',
      answer: insideOnly(hasOpened('caf'))(() => ({
        status: 200,
        corps: {},
        faits: [{ type: 'deconnecte', portail: 'caf', raison: 'volontaire' }],
      })),
    },
  ],
  letters,
  lessons,
});
