import { windowsOf } from '#portals/pole-emploi/dossier/months.ts';
import { declarationPapers } from '#portals/pole-emploi/dossier/papiers/declaration-papers.ts';
import type { Part } from '#portals/pole-emploi/part.ts';
import { checks } from './checks.ts';
import { computationHappenings } from './computation-happenings.ts';
import { actualisation } from './flow.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { notes } from './notes.ts';
import { opening } from './opening.ts';
import { paymentHappenings } from './payment-happenings.ts';
import { actualisationRoute } from './route.ts';
import { screens } from './screens.ts';
import { stations } from './stations.ts';
import { transmissions } from './transmissions.ts';
import { windowHappenings } from './window-happenings.ts';

/** The monthly declaration, what it pays, and what silence or a mistake costs. */
export const actualisationPart: Part = {
  flow: actualisation,
  screens,
  notes,
  routes: [actualisationRoute],
  happenings: (world, until) => [
    ...windowHappenings(world, until),
    ...windowsOf(world)
      .flatMap((window) => [...computationHappenings(world, window), ...paymentHappenings(world, window)])
      .filter(({ le }) => le <= until),
  ],
  opening,
  letters,
  checks,
  transmissions,
  lessons,
  stations,
  papers: declarationPapers,
};
