import { demarche } from '#engine/portal/demarche.ts';
import { closedWords, contratEngagement } from './flow.ts';
import { glossary } from './glossary.ts';
import { happenings } from './happenings.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { notes } from './notes.ts';
import { contractOf } from './read.ts';
import { screens } from './screens.ts';
import { wordsOf } from './sending-words.ts';
import { stations } from './stations.ts';
import { take } from './take.ts';
import { BODIES } from './words.ts';

/** The way of somebody registered with the RSA: questionnaire, orientation, diagnosis, contract of engagement. */
export const contratEngagementPart = demarche({
  flow: contratEngagement,
  screens,
  notes,
  take,
  closed: closedWords,
  happenings,
  decisions: {
    orientation: 'Votre référent est choisi',
    'questionnaire-recu': 'Le questionnaire est reçu',
    'diagnostic-recu': 'Le diagnostic est reçu',
    'contrat-propose': 'Un contrat vous est proposé',
    'contrat-a-revoir': 'Votre remarque sur le contrat est reçue',
    'contrat-signe': 'Le contrat est signé',
  },
  letters,
  lessons,
  stations,
  glossary,
  transmissions: {
    'questionnaire-orientation': { fr: 'reçoit votre questionnaire', en: 'receives your questionnaire' },
    orientation: { fr: 'apprend que c’est lui qui vous accompagnera', en: 'learns that it will follow you' },
    diagnostic: { fr: 'reçoit votre diagnostic', en: 'receives your diagnosis' },
    'changement-demande': { fr: 'reçoit votre demande de changement', en: 'receives the change that you ask for' },
    'contrat-signe': { fr: 'apprend que votre contrat est signé', en: 'learns that your contract is signed' },
    'rsa-retabli': { fr: 'apprend que le RSA est de nouveau payé en entier', en: 'learns that the RSA is paid in full again' },
  },
  checks: {
    'questionnaire-rempli': {
      quoi: 'Le questionnaire d’orientation est envoyé.',
      test: (_params, world) => contractOf(world)?.questionnaire !== undefined,
    },
    oriente: {
      quoi: `L’orientation est décidée (referent: "france-travail" pour un précis). Les organismes : ${Object.keys(BODIES).join(', ')}.`,
      test: ({ referent }, world) => {
        const found = contractOf(world)?.orientation;
        return found !== undefined && (referent === undefined || found.referent === referent);
      },
    },
    'contrat-signe': {
      quoi: 'Le contrat d’engagement est signé (heures: 15 pour un nombre précis).',
      test: ({ heures }, world) => {
        const contract = contractOf(world);
        return contract?.etape === 'signe' && (heures === undefined || contract.propose?.donnees.heures === heures);
      },
    },
  },
  menu: { rubrique: 'droits', titre: 'Mon contrat d’engagement', rang: 80, ouverte: true },
  mots: wordsOf,
  aFaire: () => [{ titre: 'Mon contrat d’engagement' }],
});
