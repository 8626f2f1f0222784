import type { Day } from '#schema/day.ts';
import type { Evenement, EvenementDe } from '#schema/evenement.ts';
import { answerKey } from '../answers/answers.ts';
import type { Flow } from '../flow/flow.ts';
import { eventsOf, type World } from '../journal/world.ts';
import type { Lesson } from '../portal/lesson.ts';
import { flowOfDossier } from '../portal/naming.ts';
import type { Portal } from '../portal/portal.ts';
import { type Difference, differencesSent, same } from './differences.ts';
import { otherTries } from './other-tries.ts';

/** When a difference was seen: told by the guide before sending, found by the administration. Neither is there while nobody saw it. */
export interface Seen {
  guide?: Day;
  administration?: Day;
}

/** One sending of a try: what was declared otherwise than the papers say, and when it was seen. */
export interface ToldSending {
  sent: EvenementDe<'envoye'>;
  flow: Flow;
  differences: readonly (Difference & { seen: Seen })[];
}

/** What was paid or held back on one day of a try, in euros. */
export interface ToldPayment {
  le: Day;
  montant: number;
  retenu: number;
}

/** One try, told: what it sent, and what that cost or will cost. `to` is the day when it was left. */
export interface ToldTry {
  current: boolean;
  to: Day;
  sendings: readonly ToldSending[];
  /** All that the portals say of it: what came, what will come, what was avoided. */
  lessons: readonly Lesson[];
  payments: readonly ToldPayment[];
  /** The day to which one came back to try otherwise; undefined for the current one. */
  parted: Day | undefined;
}

/** Every try that led somewhere, oldest first; the current one is the last. */
export function toldTries(world: World, portals: readonly Portal[], journal: readonly Evenement[]): ToldTry[] {
  const start = world.events.findIndex(({ type }) => type === 'commence');
  const opening = world.events.slice(0, Math.max(0, start));
  const now = new Set(world.events);
  const others = otherTries(journal).map(({ events }) => {
    const last = events.at(-1);
    const parted = events.findLast((event) => now.has(event))?.le;
    const lived = { ...world, events: [...opening, ...events], today: last?.le ?? world.today, minute: last?.minute ?? 0 };
    return toldTry(lived, portals, { current: false, parted });
  });
  return [...others, toldTry(world, portals, { current: true, parted: undefined })];
}

function toldTry(world: World, portals: readonly Portal[], own: Pick<ToldTry, 'current' | 'parted'>): ToldTry {
  const start = world.events.findIndex(({ type }) => type === 'commence');
  const lessons = portals.flatMap((portal) => portal.lessons(world));
  const sendings = eventsOf(world, 'envoye').flatMap((sent) => {
    const owner = flowOfDossier(sent.demarche, portals);
    // Logging in is a sending too, without a file.
    if (!owner || sent.dossier === sent.demarche || world.events.indexOf(sent) < start) return [];
    const differences = differencesSent(sent, world, portals).map((one) => ({ ...one, seen: seenOn(one, lessons, world) }));
    return [{ sent, flow: owner.flow, differences }];
  });
  // A payment that came back brought nothing.
  const payments = eventsOf(world, 'paye').flatMap((paid) =>
    world.events.indexOf(paid) > start && (paid.montant > 0 || paid.retenu > 0)
      ? [{ le: paid.le as Day, montant: paid.montant, retenu: paid.retenu }]
      : [],
  );
  return { ...own, to: world.today, sendings, lessons, payments };
}

function seenOn(one: Difference, lessons: readonly Lesson[], world: World): Seen {
  const told = eventsOf(world, 'ecart').find(
    (event) => event.dossier === one.dossier && answerKey(event.fait, event.pour) === one.key && same(event.dit, one.dit),
  );
  // A letter that only says what is paid has seen nothing: the portal itself says when it found out.
  const found = lessons.flatMap(({ dossier, etat, le }) => (dossier === one.dossier && etat === 'arrive' && le ? [le] : []));
  const [administration] = found.sort();
  return { ...(told ? { guide: told.le } : {}), ...(administration ? { administration } : {}) };
}

/** What may be claimed as avoided: what no try of the session did. */
export function avoidedInEveryTry(tries: readonly ToldTry[]): Lesson[] {
  const now = tries.at(-1);
  return (now?.lessons ?? []).filter(
    (lesson) =>
      lesson.etat === 'evite' &&
      tries.every(({ lessons }) => {
        const about = lessons.filter(({ mois, id }) => mois === lesson.mois && (mois !== undefined || id === lesson.id));
        return about.length === 0 || about.some(({ id, etat }) => id === lesson.id && etat === 'evite');
      }),
  );
}
