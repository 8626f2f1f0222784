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
