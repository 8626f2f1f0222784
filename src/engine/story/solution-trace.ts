import type { Evenement } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Scenario } from '#schema/scenario.ts';
import { answerKey } from '../answers/answers.ts';
import type { Move } from '../flow/move.ts';
import { perform } from '../flow/perform.ts';
import { placeInFront } from '../journal/browser.ts';
import { eventsOf, extend, type World } from '../journal/world.ts';
import type { Portal } from '../portal/portal.ts';
import { nextInSolution } from './next-move.ts';
import { isMet } from './progress.ts';

const MOST_GESTURES = 2_000;
const MOST_TRIES = 25;

/** How the solution reaches one step. */
export interface StepTrace {
  /** The rank of the action during which it was first met. */
  action: number;
  /** The gestures since the step met before it, each with what it brought, in the words of `markOf`. */
  gestures: readonly { move: Move; brought: readonly string[] }[];
  /** The places where these gestures were made. */
  places: ReadonlySet<string>;
  /** The questions that these gestures answered: « declaration-trimestrielle ligne@2026-08/… ». */
  questions: ReadonlySet<string>;
  /** How often each démarche had been sent before. */
  sent: ReadonlyMap<string, number>;
  /** The same, when it was last answered on the way: what has left since is not filled a second time. */
  answered: ReadonlyMap<string, number>;
  le: World['today'];
}

/** By the id of a step; one that the solution never meets is absent. */
export type Trace = ReadonlyMap<string, StepTrace>;

const known = new WeakMap<Scenario, Map<string, Trace>>();

/**
 * Follows the solution of the story once, from its beginning, and cuts it by steps: which gestures, where, about which questions. It is
 * worked out again for each edition and kept as long as the scenario is.
 */
export function traceOf(world: World, portals: readonly Portal[]): Trace {
  const { scenario } = world;
  if (!scenario) return new Map();
  const traces = known.get(scenario) ?? new Map<string, Trace>();
  known.set(scenario, traces);
  const name = `${world.edition} ${portals.map(({ id }) => id).join(' ')}`;
  const trace = traces.get(name) ?? follow(beginningOf(world), portals);
  traces.set(name, trace);
  return trace;
}

/** The question of a démarche that an answer is about, in one word. */
export const questionOf = (demarche: string, fait: string, pour: string | undefined): string =>
  `${demarche} ${answerKey(fait, pour)}`;

function beginningOf(world: World): World {
  const start = world.events.findIndex(({ type }) => type === 'commence');
  const first = world.events[start];
  if (!first) return world;
  return { ...world, events: world.events.slice(0, start + 1), today: first.le as World['today'], minute: first.minute };
}

function follow(start: World, portals: readonly Portal[]): Trace {
  const trace = new Map<string, StepTrace>();
  const steps = start.scenario?.etapes ?? [];
  let world = start;
  let since: Gesture[] = [];
  let stuck = 0;
  for (let count = 0; count < MOST_GESTURES && stuck <= MOST_TRIES; count += 1) {
    const next = nextInSolution(world, portals);
    if (!next) break;
    const { move, rank } = next;
    const sent = new Map<string, number>();
    for (const { demarche } of eventsOf(world, 'envoye')) sent.set(demarche, (sent.get(demarche) ?? 0) + 1);
    const place = placeInFront(world);
    const events = perform(move, world, portals, 0);
    stuck = events.some(({ type }) => type !== 'subi' && type !== 'refuse') ? 0 : stuck + 1;
    world = extend(world, events);
    const after = world;
    since.push({ move, place, sent, brought: events.map((event) => markOf(event, after)) });
    const met = steps.filter(({ id, attend }) => !trace.has(id) && isMet(attend, world, portals));
    if (met.length === 0) continue;
    const made: StepTrace = { action: rank, sent, le: world.today, ...cut(since) };
    for (const { id } of met) trace.set(id, made);
    since = [];
  }
  return trace;
}

interface Gesture extends Pick<StepTrace, 'sent'> {
  move: Move;
  place: string;
  brought: readonly string[];
}

/** What happened and on which day, in one word that is the same in two lives of a story: the kind of letter, and not its number. */
export function markOf(event: Evenement, world: World): string {
  const said = ['lieu', 'etape', 'fait', 'pour', 'demarche'].map((name) => ownEntry(event as never, name) ?? '');
  return event.type === 'lu' ? markOfReading(event.message, world) : [event.type, event.le, ...said].join(' ');
}

/** The mark of this letter, once it is read today. */
export function markOfReading(message: string, world: World): string {
  return `lu ${eventsOf(world, 'recu').find((event) => event.message === message)?.modele ?? ''}`;
}

function cut(since: readonly Gesture[]): Pick<StepTrace, 'gestures' | 'places' | 'questions' | 'answered'> {
  const acting = since.filter(({ move }) => move.fais !== 'ouvrir' && move.fais !== 'attendre' && move.fais !== 'patienter');
  return {
    gestures: since.map(({ move, brought }) => ({ move, brought })),
    answered: new Map(
      since.flatMap(({ move, sent }) =>
        move.fais === 'repondre' ? [[move.demarche, sent.get(move.demarche) ?? 0] as const] : [],
      ),
    ),
    places: new Set(acting.map(({ place }) => place)),
    questions: new Set(
      since.flatMap(({ move }) =>
        move.fais === 'repondre' || move.fais === 'reporter' ? [questionOf(move.demarche, move.fait, move.pour)] : [],
      ),
    ),
  };
}
