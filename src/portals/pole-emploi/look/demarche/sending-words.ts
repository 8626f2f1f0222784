import type { Donnees } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';

/** The words of a démarche around its fields: those that no screen says. */
export interface Around {
  /** The button that sends. */
  bouton: string;
  /** Title of the receipt. */
  fait: string;
  /** What happens next, in order. */
  suite: readonly string[];
  /** Until when one may send again, where one may: after « jusqu’au »… */
  jusqua: string;
  /** The same while the démarche goes on with another sending, and the words of the button that leads there. */
  encore?: { fait: string; suite: readonly string[]; bouton: string };
  /** The démarche that corrects what was sent, and the words of its link. */
  corrige?: { demarche: string; mots: string };
}

const LETTERS = 'Regardez vos courriers\u00a0: la réponse y arrive. Un courriel vous prévient.';
const DEFAULT: Around = { bouton: 'Envoyer', fait: 'Votre demande est envoyée', suite: [LETTERS], jusqua: 'paiement' };

const AROUND: Readonly<Record<string, Partial<Around>>> = {
  inscription: {
    bouton: 'Envoyer mon inscription',
    fait: 'Votre inscription est envoyée',
    suite: [
      'Vous êtes inscrit à partir d’aujourd’hui\u00a0: l’inscription ne remonte pas avant.',
      'S’il manque un papier, une lettre le demande. L’inscription vaut déjà.',
      'Chaque mois, il faudra s’actualiser, même sans allocation.',
    ],
  },
  'confirmation-courriel': {
    fait: 'Votre adresse est confirmée',
    suite: ['Les messages arrivent bien chez vous. Avec votre accord, les courriers viennent en ligne.'],
    bouton: 'Valider',
    encore: {
      fait: 'Un code est parti',
      suite: [
        'Ouvrez la messagerie dans un autre onglet, puis revenez recopier le code.',
        'Rien n’arrive\u00a0? Relisez l’adresse, lettre par lettre.',
      ],
      bouton: 'Recopier le code',
    },
  },
  reinscription: { bouton: 'Me réinscrire', fait: 'Votre réinscription est envoyée' },
  actualisation: {
    bouton: 'Valider et envoyer ma déclaration',
    fait: 'Votre déclaration est envoyée',
    suite: [
      'Elle est prise en compte en 24 heures au plus. Le paiement part en moyenne trois jours ouvrés après.',
      'Envoyez les justificatifs demandés\u00a0: bulletin de salaire, attestation employeur, arrêt de travail…',
      'Une erreur\u00a0? Dites-la à votre conseiller, ou au 3949, avant le 15.',
    ],
    corrige: { demarche: 'correction-actualisation', mots: 'Corriger cette actualisation' },
  },
  'correction-actualisation': { bouton: 'Envoyer la correction', fait: 'Votre correction est envoyée' },
  'demande-allocation': { bouton: 'Envoyer ma demande', fait: 'Votre demande d’allocation est envoyée' },
  'changement-situation': { bouton: 'Signaler ce changement', fait: 'Votre changement est signalé' },
  attestation: {
    bouton: 'Faire cette attestation',
    fait: 'Votre attestation est prête',
    suite: ['Elle est aussi dans «\u00a0Mes papiers\u00a0». Imprimez-la, ou gardez-la en PDF.'],
  },
  'document-depot': { bouton: 'Charger le document', fait: 'Le document est chargé, pas encore envoyé' },
  document: {
    bouton: 'Envoyer le document',
    fait: 'Votre document est envoyé',
    suite: ['Suivez-le dans «\u00a0documents\u00a0»\u00a0: envoyé, reçu, puis traité ou refusé.'],
  },
  'message-conseiller': {
    bouton: 'Envoyer le message',
    fait: 'Votre message est envoyé',
    suite: ['Une réponse est annoncée sous 48 heures (article de presse). Elle arrive dans vos courriers.'],
  },
  'reponse-convocation': {
    bouton: 'Envoyer ma réponse',
    fait: 'Votre réponse est envoyée',
    suite: ['Vous pouvez la changer jusqu’au jour du rendez-vous, dans «\u00a0Mes rendez-vous\u00a0».'],
    jusqua: 'jour du rendez-vous',
  },
  observations: { bouton: 'Envoyer mes explications', fait: 'Vos explications sont envoyées' },
  recours: { bouton: 'Envoyer mon recours', fait: 'Votre recours est envoyé' },
  'trop-percu': { bouton: 'Envoyer ma réponse', fait: 'Votre réponse est envoyée' },
  candidature: {
    bouton: 'Envoyer ma candidature',
    fait: 'Votre candidature est envoyée',
    suite: ['Elle est dans «\u00a0Mes candidatures\u00a0». Gardez-en une trace\u00a0: elle prouve que vous cherchez.'],
  },
  'retrait-candidature': {
    bouton: 'Retirer ma candidature',
    fait: 'Votre candidature est retirée',
    suite: ['L’entreprise est prévenue. Un regret\u00a0? Écrivez-lui vous-même.'],
  },
};

// A démarche that is sent several times, or in which one may say yes or no, is told by what is in it.
const DECLINED = {
  bouton: 'Envoyer ma réponse',
  fait: 'Votre réponse est envoyée',
  suite: ['Votre conseiller lit la raison. Vous pouvez revoir vos critères avec lui.'],
};
const QUESTIONS = {
  bouton: 'Envoyer mes réponses',
  fait: 'Votre questionnaire est envoyé',
  suite: ['Une lettre vous dira quel organisme vous accompagne. Le contrat vient plus tard.'],
};
const DIAGNOSIS = {
  bouton: 'Envoyer mon diagnostic',
  fait: 'Votre diagnostic est envoyé',
  suite: ['Votre référent prépare le contrat. Il arrive dans vos courriers. Rien n’est signé.'],
};
const CHANGE = {
  bouton: 'Demander ce changement',
  fait: 'Votre demande de changement est envoyée',
  suite: ['Votre référent vous propose un nouveau contrat. Rien n’est signé.'],
};
const SIGNED = {
  bouton: 'Signer mon contrat',
  fait: 'Votre contrat d’engagement est signé',
  suite: ['Gardez-le\u00a0: il est dans vos courriers. Il peut être revu quand votre vie change.'],
};

function byContent(demarche: string, donnees: Donnees): Partial<Around> {
  if (demarche === 'candidature') return donnees.candidatureReponse === 'decliner' ? DECLINED : {};
  if (demarche !== 'contrat-engagement') return {};
  if ('engagementSituation' in donnees) return QUESTIONS;
  if ('engagementRaison' in donnees) return DIAGNOSIS;
  return donnees.engagementAccord === 'changer' ? CHANGE : SIGNED;
}

/** The words around a démarche: `donnees` is what leaves, or what left. */
export const aroundOf = (demarche: string, donnees: Donnees = {}): Around => ({
  ...DEFAULT,
  ...ownEntry(AROUND, demarche),
  ...byContent(demarche, donnees),
});
