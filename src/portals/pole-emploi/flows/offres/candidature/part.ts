import { demarche } from '#engine/portal/demarche.ts';
import { PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import { OFFERS } from '#portals/pole-emploi/dossier/offers/offers.ts';
import { candidature, closedWords } from './flow.ts';
import { happenings } from './happenings.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { notes } from './notes.ts';
import { applicationsOf, offersToAnswer } from './read.ts';
import { screens } from './screens.ts';
import { stations } from './stations.ts';
import { take } from './take.ts';
import { FACTS_SOURCE, STATUSES } from './words.ts';

/** Answering offers: by oneself, or when the adviser proposes one; then the answers of firms. */
export const candidaturePart = demarche({
  flow: candidature,
  screens,
  notes,
  take,
  closed: closedWords,
  // Each offer has its page: a story may open one by its number.
  places: Object.fromEntries(
    OFFERS.map(({ numero, intitule }) => [`${PORTAL}:offres/${numero}`, { titre: intitule, chemin: `/offres/${numero}` }]),
  ),
  happenings,
  decisions: {
    'candidature-envoyee': 'La candidature est partie chez l’employeur',
    'offre-proposee': 'Une offre vous est proposée',
    'offre-declinee': 'L’offre est déclinée',
    'offre-sans-reponse': 'L’offre est restée sans réponse',
    'reponse-employeur': 'L’employeur a répondu',
    'suite-entretien': 'L’employeur a répondu, après l’entretien',
  },
  letters,
  lessons,
  stations,
  transmissions: {
    candidature: { fr: 'reçoit votre candidature', en: 'receives your application' },
  },
  glossary: {
    'debutant-accepte': {
      mot: 'Débutant accepté (D)',
      definition: 'Offre ouverte à une personne qui n’a jamais fait ce métier.',
      source: FACTS_SOURCE,
    },
    candidature: {
      mot: 'Candidature',
      definition: 'Réponse à une offre : un CV et quelques phrases envoyés à l’entreprise.',
      source: FACTS_SOURCE,
    },
  },
  checks: {
    'candidature-envoyee': {
      quoi: 'Une candidature est partie (offre: "201DMVX" pour une précise).',
      test: ({ offre }, world) =>
        applicationsOf(world).some(
          ({ le, decline, numero }) => le !== undefined && !decline && (offre === undefined || numero === offre),
        ),
    },
    'candidature-statut': {
      quoi: `Une candidature est dans cet état (statut: "en-cours"). Les états : ${Object.keys(STATUSES).join(', ')}.`,
      test: ({ statut }, world) => applicationsOf(world).some((one) => one.statut === statut),
    },
    'offre-repondue': {
      quoi: 'Une offre proposée par le conseiller a reçu une réponse, oui ou non.',
      test: (_params, world) => applicationsOf(world).some(({ origine, le }) => origine === 'conseiller' && le !== undefined),
    },
  },
  // One may say yes or no: the receipt tells what is in it.
  mots: ({ candidatureReponse }) => (candidatureReponse === 'decliner' ? DECLINED : APPLIED),
  aFaire: (world) =>
    offersToAnswer(world).map(({ numero, offre }) => ({
      lieu: `${PORTAL}:offres/${numero}`,
      titre: `Votre conseiller propose une offre\u00a0: ${offre?.intitule ?? numero}`,
    })),
});

const APPLIED = {
  bouton: 'Envoyer ma candidature',
  fait: 'Votre candidature est envoyée',
  suite: ['Elle est dans «\u00a0Mes candidatures\u00a0». Gardez-en une trace\u00a0: elle prouve que vous cherchez.'],
};
const DECLINED = {
  bouton: 'Envoyer ma réponse',
  fait: 'Votre réponse est envoyée',
  suite: ['Votre conseiller lit la raison. Vous pouvez revoir vos critères avec lui.'],
};
