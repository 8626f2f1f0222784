import { demarche } from '#engine/portal/demarche.ts';
import { holds } from '#portals/pole-emploi/dossier/file.ts';
import { DRAFT_DAYS } from '#portals/pole-emploi/dossier/inscription/draft.ts';
import { OTHERS } from '#portals/pole-emploi/dossier/inscription/stops.ts';
import { registrationPapers } from '#portals/pole-emploi/dossier/papiers/registration-papers.ts';
import { checks } from './checks.ts';
import { confirmationCourriel, confirmationScreens } from './courriel/flow.ts';
import { closedConfirmation, takeConfirmation } from './courriel/routes.ts';
import { inscription } from './flow.ts';
import { happenings } from './happenings.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { notes } from './notes.ts';
import { screens } from './screens.ts';
import { stations } from './stations.ts';
import { take } from './take.ts';

const NO_SPACE_YET = `La page est restée ouverte longtemps : le site l’a fermée pour vous protéger. Rien n’est parti, et vos réponses sont gardées. Vous n’avez pas encore d’espace : il n’y a rien à ouvrir. Appuyez de nouveau pour envoyer. Sur le vrai site, on reprend son brouillon, gardé ${DRAFT_DAYS} jours.`;

/** Registering: the long form, reached without being inside, since the space is made with it. */
export const inscriptionPart = demarche({
  flow: inscription,
  screens,
  notes,
  take,
  closed: (world) =>
    holds(world.compte)
      ? 'Vous avez déjà une inscription, d’aujourd’hui ou d’autrefois : entrez dans votre espace. Une ancienne inscription se reprend avec « Me réinscrire ».'
      : 'Cette démarche n’est pas ouverte.',
  outside: true,
  happenings,
  decisions: {
    inscription: 'L’inscription est enregistrée',
    'inscription-automatique': 'L’inscription s’est faite toute seule',
    'courriel-confirme': 'L’adresse de courriel est confirmée',
  },
  letters,
  checks,
  lessons,
  stations,
  papers: registrationPapers,
  organismes: OTHERS,
  transmissions: {
    'certification-nir': { fr: 'doit vérifier votre numéro de sécurité sociale', en: 'has to check your social security number' },
    'nir-certifie': { fr: 'apprend que votre numéro est bien le vôtre', en: 'learns that your number is yours' },
    'nir-non-certifie': { fr: 'apprend que votre numéro n’est pas reconnu', en: 'learns that your number is not recognised' },
    'verification-titre': { fr: 'doit vérifier votre titre de séjour', en: 'has to check your residence permit' },
    'titre-valable': { fr: 'apprend que votre titre est valable', en: 'learns that your permit is valid' },
    'inscription-rsa': {
      fr: 'apprend votre inscription, parce que vous êtes au RSA',
      en: 'learns about your registration, because you receive RSA',
    },
  },
  menu: { rubrique: 'droits', titre: 'M’inscrire', rang: 50, ouverte: true },
  mots: () => ({
    bouton: 'Envoyer mon inscription',
    fait: 'Votre inscription est envoyée',
    suite: [
      'Votre inscription compte à partir d’aujourd’hui\u00a0: elle ne remonte pas avant.',
      'S’il manque un papier, une lettre le demande. L’inscription vaut déjà.',
      'Chaque mois, il faudra s’actualiser, même sans allocation.',
    ],
  }),
  // « Log in again » is no help to somebody who is registering: her space does not exist yet.
  sansEspace: NO_SPACE_YET,
});

/** Confirming the e-mail address with the code that came. */
export const confirmationCourrielPart = demarche({
  flow: confirmationCourriel,
  screens: confirmationScreens,
  notes: () => [
    { regle: 'Dans la vie, l’adresse se confirme par un lien ou un code. La forme de cette page est un choix du simulateur.' },
  ],
  take: takeConfirmation,
  closed: closedConfirmation,
  outside: true,
  sansEspace: NO_SPACE_YET,
  mots: () => ({
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
  }),
});
