/** The words of a démarche around its fields: those that no screen says. */
export interface Around {
  /** The button that sends. */
  bouton: string;
  /** Title of the receipt. */
  fait: string;
  /** What happens next, in order. */
  suite: readonly string[];
  /** The same while the démarche goes on with another sending, and the words of the button that leads there. */
  encore?: { fait: string; suite: readonly string[]; bouton: string };
}

const LETTERS = 'Regardez vos courriers\u00a0: la réponse y arrive. Un courriel vous prévient.';
const DEFAULT: Around = { bouton: 'Envoyer', fait: 'Votre demande est envoyée', suite: [LETTERS] };

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
  'reponse-convocation': { bouton: 'Envoyer ma réponse', fait: 'Votre réponse est envoyée' },
  observations: { bouton: 'Envoyer mes explications', fait: 'Vos explications sont envoyées' },
  recours: { bouton: 'Envoyer mon recours', fait: 'Votre recours est envoyé' },
  'trop-percu': { bouton: 'Envoyer ma réponse', fait: 'Votre réponse est envoyée' },
  candidature: {
    bouton: 'Envoyer ma candidature',
    fait: 'Votre candidature est envoyée',
    suite: ['Elle est dans «\u00a0Mes candidatures\u00a0». Gardez-en une trace\u00a0: elle prouve que vous cherchez.'],
  },
  'contrat-engagement': { bouton: 'Valider', fait: 'Votre contrat d’engagement est envoyé' },
};

/** The words around a démarche. */
export const aroundOf = (demarche: string): Around => ({ ...DEFAULT, ...AROUND[demarche] });
