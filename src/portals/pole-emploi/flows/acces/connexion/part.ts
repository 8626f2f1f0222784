import { hasOpened } from '#engine/identity/connected-by.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { insideOnly } from '#engine/portal/receives.ts';
import { PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import { checks } from './checks.ts';
import { answerCode, answerVerification } from './code.ts';
import { answerClavier, answerDeconnexion, answerMotDePasse } from './enter.ts';
import { connexion } from './facts.ts';
import { firstMessagesReceived, firstMessagesToCome } from './first-messages.ts';
import { answerPremiereFois } from './first-time.ts';
import { answerIdentifiant } from './identify.ts';
import { letters } from './letters.ts';
import { answerAppel, answerCreation, answerNouveau, answerOubli, letterAfterCall } from './recovery.ts';

/** Getting in and out, by period (pole-emploi.md §1.2): its pages are those of the door, in places.ts. */
export const connexionPart = demarche({
  flow: connexion,
  screens: { '2021': [], '2026': [] },
  routes: [
    { id: 'connexion', method: 'POST', path: '/connexion', answer: answerIdentifiant },
    { id: 'mot-de-passe', method: 'POST', path: '/connexion/mot-de-passe', answer: answerMotDePasse },
    { id: 'clavier', method: 'POST', path: '/connexion/clavier', answer: answerClavier },
    { id: 'code', method: 'POST', path: '/connexion/code', answer: answerCode },
    { id: 'verification', method: 'POST', path: '/connexion/verification', answer: answerVerification },
    { id: 'oubli', method: 'POST', path: '/connexion/oubli', answer: answerOubli },
    { id: 'nouveau-mot-de-passe', method: 'POST', path: '/connexion/nouveau-mot-de-passe', answer: answerNouveau },
    { id: 'appel-3949', method: 'POST', path: '/connexion/appel-3949', answer: answerAppel },
    { id: 'premiere-fois', method: 'POST', path: '/connexion/premiere-fois', answer: answerPremiereFois },
    { id: 'creation', method: 'POST', path: '/connexion/creation', answer: answerCreation },
    { id: 'deconnexion', method: 'POST', path: '/deconnexion', answer: insideOnly(hasOpened(PORTAL))(answerDeconnexion) },
  ],
  opening: firstMessagesReceived,
  happenings: (world) => {
    const letter = letterAfterCall(world);
    return [...firstMessagesToCome(world), ...(letter ? [letter] : [])];
  },
  decisions: {
    'mot-de-passe-choisi': 'Le nouveau mot de passe est choisi',
    'acces-par-courrier': 'Un moyen d’entrer est demandé par courrier',
  },
  letters,
  checks,
});
