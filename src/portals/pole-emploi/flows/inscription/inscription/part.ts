import type { Part } from '#engine/portal/part.ts';
import { holds } from '#portals/pole-emploi/dossier/file.ts';
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

/** Registering: the long form, reached without being inside, since the space is made with it. */
export const inscriptionPart: Part = {
  flow: inscription,
  screens,
  notes,
  take,
  closed: (world) =>
    holds(world.compte)
      ? 'Vous êtes déjà inscrit, ou vous l’avez été : entrez dans votre espace. Une ancienne inscription se reprend avec « Me réinscrire ».'
      : 'Cette démarche n’est pas ouverte.',
  outside: true,
  happenings,
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
};

/** Confirming the e-mail address with the code that came. */
export const confirmationCourrielPart: Part = {
  flow: confirmationCourriel,
  screens: confirmationScreens,
  notes: () => [
    { texte: 'Dans la vie, l’adresse se confirme par un lien ou un code. La forme de cette page est un choix du simulateur.' },
  ],
  take: takeConfirmation,
  closed: closedConfirmation,
  outside: true,
};
