import type { Part } from '#engine/portal/part.ts';
import { requestHappenings } from '#portals/caf/dossier/demandes/happenings.ts';
import { requestLessons } from '#portals/caf/dossier/demandes/lessons.ts';
import { letters } from '#portals/caf/dossier/demandes/letters.ts';
import { requestsOf } from '#portals/caf/dossier/demandes/requests.ts';
import { TOLD } from '#portals/caf/dossier/demandes/stations.ts';
import { openBenefits } from '#portals/caf/dossier/quarters.ts';

/** What becomes of the requests, whatever was asked for: the answer, its letters, and what they teach. */
export const answersPart: Part = {
  happenings: requestHappenings,
  letters,
  lessons: requestLessons,
  transmissions: TOLD,
  glossary: {
    'dossier-incomplet': {
      mot: 'dossier incomplet',
      definition: {
        fr: 'Il manque un papier. La Caf dit lequel, et avant quel jour. Son délai de réponse est arrêté jusque-là ; la date de la demande ne change pas.',
        en: 'A paper is missing. The Caf says which one, and by when. Its time limit stops until then; the date of the request stays.',
      },
      source: 'Définition écrite pour ce site ; CRPA, art. L114-5',
    },
  },
  checks: {
    'droit-ouvert': {
      quoi: 'Le droit demandé est ouvert (prestation: rsa ou prime-activite pour préciser).',
      test: ({ prestation }, world) =>
        requestsOf(world).some((one) => one.etat === 'accordee' && (prestation === undefined || one.prestation === prestation)) &&
        openBenefits(world).length > 0,
    },
    'demande-refusee': {
      quoi: 'Une demande d’aide est refusée, avec sa raison.',
      test: (_params, world) => requestsOf(world).some(({ etat }) => etat === 'refusee'),
    },
  },
};
