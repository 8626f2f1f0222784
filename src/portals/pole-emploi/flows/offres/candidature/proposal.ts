import { addDays } from '#engine/journal/day.ts';
import { decide, decisionsOf } from '#engine/journal/decisions.ts';
import { addWorkingDays } from '#engine/journal/holidays.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { fileOf, happening, isRegistered, registrationOf, sendLetter, startDay } from '#portals/pole-emploi/dossier/file.ts';
import type { Offer } from '#portals/pole-emploi/dossier/offers/offer.ts';
import { OFFERS } from '#portals/pole-emploi/dossier/offers/offers.ts';
import type { Day } from '#schema/day.ts';
import { draw } from './chance.ts';
import { applicationTo, CANDIDATURE, dossierOf } from './read.ts';

/** Working days between a first application and the offer of the adviser, then days to answer: choices of the simulator. */
const AFTER_WORKING_DAYS = 6;
const ANSWER_DAYS = 7;

/** From when the adviser may propose: the day after one is on the list and followed here. Another body has its own way. */
function followedFrom(world: World): Day | undefined {
  const oriented = decisionsOf(world, 'orientation').at(-1);
  const body = oriented?.donnees?.referent ?? fileOf(world.compte).referent;
  if (body !== 'france-travail' || !isRegistered(world)) return undefined;
  const { depuis = startDay(world) } = registrationOf(world);
  return latest(startDay(world), depuis, oriented?.le ?? depuis);
}

const latest = (...days: readonly [Day, ...Day[]]): Day => days.reduce((one, other) => (one > other ? one : other));

/**
 * When the adviser proposes an offer: on the day that the account says, or some days after a first application, since she then sees
 * what is looked for. Never otherwise: a story about something else has no offer to answer.
 */
function proposedOn(world: World): Day | undefined {
  const from = followedFrom(world);
  const first = eventsOf(world, 'envoye').find(({ demarche }) => demarche === CANDIDATURE);
  const { offreProposeeLe = first && addWorkingDays(first.le, AFTER_WORKING_DAYS) } = fileOf(world.compte);
  return from && offreProposeeLe ? latest(addDays(from, 1), offreProposeeLe) : undefined;
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

/** One offer, once in the story. */
export function proposals(world: World): Happening[] {
  const le = proposedOn(world);
  const told = decisionsOf(world, 'offre-proposee').length > 0;
  if (told || le === undefined) return [];
  const offer = offerToPropose(world, le);
  if (!offer) return [];
  const jusquau = addDays(le, ANSWER_DAYS);
  const data = { offre: offer.numero, jusquau };
  return [
    happening('offre-proposee', le, [
      decide(dossierOf(offer.numero), 'en-instruction', 'offre-proposee', data),
      ...sendLetter(world, `offre-proposee:${offer.numero}`, 'offre-proposee', data),
    ]),
  ];
}
