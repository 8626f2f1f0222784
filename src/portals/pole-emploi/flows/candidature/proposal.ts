import { addDays, type Day } from '../../../../engine/day.ts';
import type { Happening } from '../../../../engine/flow.ts';
import { addWorkingDays } from '../../../../engine/holidays.ts';
import { eventsOf, type World } from '../../../../engine/world.ts';
import { fileOf, isRegistered, PORTAL, registrationOf, sendLetter, startDay } from '../../file.ts';
import type { Offer } from '../../offers/offer.ts';
import { OFFERS } from '../../offers/offers.ts';
import { draw } from './chance.ts';
import { applicationTo, dossierOf } from './read.ts';

/** Working days after the beginning before the adviser proposes an offer, then days to answer: choices of the simulator. */
const FIRST_WORKING_DAYS = 6;
const ANSWER_DAYS = 7;

/** Since when the person is followed by France Travail; undefined when another body does, which proposes offers in its own way. */
function followedSince(world: World): Day | undefined {
  const oriented = eventsOf(world, 'decide').findLast(({ motif }) => motif === 'orientation');
  const body = oriented?.donnees?.referent ?? fileOf(world.compte).referent;
  if (body !== 'france-travail') return undefined;
  const { depuis = startDay(world) } = registrationOf(world);
  return [startDay(world), depuis, (oriented?.le ?? depuis) as Day].toSorted().at(-1);
}

/** How near an offer is to the job looked for: the same job, the same family, or something that a beginner can take. */
function nearness({ rome, experience }: Offer, wanted: string): number {
  if (rome === wanted) return 4;
  const family = rome.slice(0, 3) === wanted.slice(0, 3) ? 2 : rome[0] === wanted[0] ? 1 : 0;
  return family + (experience === 'D' ? 0.5 : 0);
}

/** The offer that the adviser would propose on that day. */
export function offerToPropose(world: World, on: Day): Offer | undefined {
  const { metier = '' } = fileOf(world.compte);
  const free = OFFERS.filter(
    ({ creeeLe, ailleurs, numero }) => creeeLe <= on && ailleurs === undefined && !applicationTo(world, numero),
  );
  const best = Math.max(...free.map((offer) => nearness(offer, metier)));
  const nearest = free.filter((offer) => nearness(offer, metier) === best);
  return nearest[draw(world.seed, `offre ${metier}`, Math.max(1, nearest.length))];
}

/** One offer, once in the story, to somebody who is on the list and followed here. */
export function proposals(world: World): Happening[] {
  const since = followedSince(world);
  const told = eventsOf(world, 'decide').some(({ motif }) => motif === 'offre-proposee');
  if (told || since === undefined || !isRegistered(world)) return [];
  const le = addWorkingDays(since, FIRST_WORKING_DAYS);
  const offer = offerToPropose(world, le);
  if (!offer) return [];
  const jusquau = addDays(le, ANSWER_DAYS);
  const data = { offre: offer.numero, jusquau };
  return [
    {
      id: `${PORTAL}:offre-proposee`,
      le,
      faits: [
        { type: 'decide', dossier: dossierOf(offer.numero), issue: 'en-instruction', motif: 'offre-proposee', donnees: data },
        ...sendLetter(world, `offre-proposee:${offer.numero}`, 'offre-proposee', data),
      ],
    },
  ];
}
