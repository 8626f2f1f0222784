import type { Day } from '#schema/day.ts';
import type { Evenement } from '#schema/evenement.ts';
import { inside } from '../flow/go-to.ts';
import type { Move } from '../flow/move.ts';
import { addMonthsToDay } from '../journal/day.ts';
import { eventsOf, type World } from '../journal/world.ts';
import type { Lesson } from '../portal/lesson.ts';
import type { Portal } from '../portal/portal.ts';
import { nextHappening } from './advance.ts';
import { type Difference, sentApart } from './differences.ts';
import { livedUntil } from './lived-until.ts';
import { stepOf } from './told-differences.ts';

/** What a mistake that was sent brings. */
export interface Consequences {
  differences: readonly Difference[];
  sentOn: Day;
  /** What it has cost, and what it will. */
  lessons: readonly Lesson[];
  /** The first event of the answer that differs: the moment before it is where one may try otherwise. */
  before: Evenement | undefined;
  /** The letter to read, or the day to go to, so that what must come comes; undefined when there is something else to do, or all has come. */
  gesture: Move | undefined;
}

// Administrations compare within a year; what has not come by then is told in the debrief.
const LONGEST_MONTHS = 9;

/** The consequences of what was sent otherwise than the papers say, unless that was the purpose. `busy`: the story has more to do first. */
export function consequencesOf(world: World, portals: readonly Portal[], busy: boolean): Consequences | undefined {
  const apart = sentApart(world, portals).flatMap(({ sent, differences }) => {
    const unwanted = differences.filter((one) => stepOf(one, world, portals)?.ecart !== 'but');
    return unwanted.length === 0 ? [] : [{ sent, differences: unwanted }];
  });
  const first = apart[0];
  if (!first) return undefined;
  const sentOn = first.sent.le;
  const lessons = lessonsIn(world, portals);
  const about = new Set(apart.map(({ sent }) => sent.dossier));
  const own = lessons.filter(({ dossier }) => dossier !== undefined && about.has(dossier));
  const [one] = first.differences;
  return {
    differences: apart.flatMap(({ differences }) => differences),
    sentOn,
    lessons,
    before: eventsOf(world, 'repondu').find(
      ({ dossier, fait, pour }) => dossier === one?.dossier && fait === one.fait && pour === one.pour,
    ),
    gesture: busy ? undefined : nextOf(sentOn, { lessons, own, about }, world, portals),
  };
}

const lessonsIn = (world: World, portals: readonly Portal[]): Lesson[] =>
  portals.flatMap((portal) => portal.lessons(world)).filter(({ etat }) => etat !== 'evite');

interface Told {
  lessons: readonly Lesson[];
  /** Those of the dossiers that held the mistakes. */
  own: readonly Lesson[];
  about: ReadonlySet<string>;
}

/** What follows, until these mistakes have been found: what comes after (a reminder, a forced payment) would follow from silence alone. */
function nextOf(sentOn: Day, { lessons, own, about }: Told, world: World, portals: readonly Portal[]): Move | undefined {
  const read = new Set(eventsOf(world, 'lu').map(({ message }) => message));
  const letter = eventsOf(world, 'recu').find(
    ({ cause, le, message }) => cause !== undefined && le > sentOn && !read.has(message),
  );
  if (letter) {
    const door = letter.canal === 'espace' ? inside(`${letter.de}:messages`, portals, world) : undefined;
    return door ?? { fais: 'lire', message: letter.message };
  }
  const next = nextHappening(world, portals);
  const end = addMonthsToDay(sentOn, LONGEST_MONTHS);
  if (!next || next.le > end) return undefined;
  const jusqua = next.le > world.today ? next.le : world.today;
  const after = livedUntil(jusqua, world, portals);
  const isNew = ({ id, dossier }: Lesson) =>
    !lessons.some((one) => one.id === id) && (dossier === undefined || !about.has(dossier));
  // Waiting must not cost something else: what the person has to do next is another story. What the same mistake brings is this one.
  if (lessonsIn(after, portals).some(isNew)) return undefined;
  const awaited = new Set(own.flatMap(({ id, etat }) => (etat === 'a-venir' ? [id] : [])));
  const comes = (later: World) => lessonsIn(later, portals).some(({ id, etat }) => etat === 'arrive' && awaited.has(id));
  const wanted = (awaited.size > 0 && comes(livedUntil(end, world, portals))) || (isHeldBack(after) && !isHeldBack(world));
  return wanted ? { fais: 'attendre', jusqua } : undefined;
}

// What was paid too much is taken back on what is paid next: the first time is seen.
const isHeldBack = (world: World): boolean => eventsOf(world, 'paye').some(({ retenu }) => retenu > 0);
