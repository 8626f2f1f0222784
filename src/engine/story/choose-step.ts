import type { Etape } from '#schema/scenario.ts';
import { openPlace } from '../flow/go-to.ts';
import type { Move } from '../flow/move.ts';
import { placeInFront } from '../journal/browser.ts';
import { eventsOf, type World } from '../journal/world.ts';
import type { Portal } from '../portal/portal.ts';
import { type PartInFront, partInFront } from './part-in-front.ts';
import { questionOf, type StepTrace, traceOf } from './solution-trace.ts';
import { isOver, isPutAside, wayTo, wayToday } from './way-to-step.ts';

/** The step to speak of and its next gesture, and those that are past or put aside. */
export interface Chosen {
  current?: Etape;
  gesture?: Move;
  /** The step is done, and its page is not left yet: what comes is not spoken of before. */
  held?: boolean;
  past: ReadonlySet<string>;
  aside: ReadonlySet<string>;
}

/** Chooses among the steps that are not done: the one of the open page, otherwise the first that can be done. */
export function choose(etapes: readonly Etape[], done: ReadonlySet<string>, world: World, portals: readonly Portal[]): Chosen {
  const past = new Set<string>();
  const aside = new Set<string>();
  const todo = etapes.filter((etape) => {
    if (done.has(etape.id)) return false;
    if (!isOver(etape, world, portals)) return true;
    past.add(etape.id);
    return false;
  });
  const put = todo.filter((etape) => isPutAside(etape, world, portals));
  for (const { id } of put) aside.add(id);
  const ready = todo.filter(({ id }) => !aside.has(id));
  const part = partInFront(world, portals);
  const order = part ? withLeftLast(ready, etapes, done) : ready;
  const here = stepHere(ready, world, portals);
  const paper = here && part && paperBefore(here.etape, part, withoutLeft(ready, etapes, done), world, portals);
  const taken = paper ?? here ?? firstThatCan([...order, ...put], past, world, portals);
  if (!taken) return { past, aside };
  const kept = part && notLeftYet(taken, part, etapes, done, world, portals);
  if (kept) return { current: kept.etape, gesture: kept.gesture, held: true, past, aside };
  // The gesture may be that of another step: sending needs what was put aside. That one is spoken of.
  const owner = ownerOf(taken.gesture, etapes, done, world, portals) ?? asideAt(taken.gesture, put, world, portals);
  const current = owner && !past.has(owner.id) ? owner : taken.etape;
  return { current, gesture: taken.gesture, past, aside };
}

/** Somebody who went past a step of her own accord is not called out of the form for it: it comes once the form has nothing more to ask. */
function withLeftLast(ready: readonly Etape[], etapes: readonly Etape[], done: ReadonlySet<string>): Etape[] {
  const ahead = withoutLeft(ready, etapes, done);
  return [...ahead, ...ready.filter((etape) => !ahead.includes(etape))];
}

/** The steps that nobody went past. */
function withoutLeft(ready: readonly Etape[], etapes: readonly Etape[], done: ReadonlySet<string>): Etape[] {
  const last = etapes.findLastIndex(({ id }) => done.has(id));
  return ready.filter((etape) => etapes.indexOf(etape) > last);
}

/** The paper that the story opens just before a question of this page, unless the person is answering already. */
function paperBefore(
  { id }: Etape,
  { touched }: PartInFront,
  ahead: readonly Etape[],
  world: World,
  portals: readonly Portal[],
): Taken | undefined {
  if (touched.size > 0) return undefined;
  const paper = ahead[ahead.findIndex((etape) => etape.id === id) - 1];
  const taken = paper?.attend.ouvert?.lieu.startsWith('papier:') && firstThatCan([paper], new Set(), world, portals);
  return taken && taken.gesture.fais === 'ouvrir' ? taken : undefined;
}

/**
 * The step that was done on this page, until the gesture that leaves it: an answer that is ticked is no reason to speak of what comes next,
 * be it another part of the form or a paper for it.
 */
function notLeftYet(
  { gesture }: Taken,
  { at, screens, placeOf, touched }: PartInFront,
  etapes: readonly Etape[],
  done: ReadonlySet<string>,
  world: World,
  portals: readonly Portal[],
): Taken | undefined {
  const next = placeOf(at + 1);
  if (gesture.fais !== 'ouvrir' || next === undefined) return undefined;
  if (screens[at]?.fields.some(({ field, etat }) => !field.optional && etat === 'a-completer')) return undefined;
  const onward = screens.findIndex((_screen, rank) => placeOf(rank) === gesture.lieu) > at;
  if (!onward && !gesture.lieu.startsWith('papier:')) return undefined;
  const trace = traceOf(world, portals);
  const etape = etapes.findLast(
    ({ id }) => done.has(id) && [...(trace.get(id)?.questions ?? [])].some((question) => touched.has(question)),
  );
  return etape && { etape, gesture: openPlace(next, world) };
}

/** The step, put aside, of the page that this gesture opens. */
const asideAt = (gesture: Move, put: readonly Etape[], world: World, portals: readonly Portal[]): Etape | undefined =>
  gesture.fais === 'ouvrir' ? put.find(({ id }) => traceOf(world, portals).get(id)?.places.has(gesture.lieu)) : undefined;

interface Taken {
  etape: Etape;
  gesture: Move;
}

/** The step of the open page, when it can be done without leaving it. */
function stepHere(todo: readonly Etape[], world: World, portals: readonly Portal[]): Taken | undefined {
  const lieu = placeInFront(world);
  const trace = traceOf(world, portals);
  // A pause that the author wrote comes before what the solution does after it, even on the same page; but not to somebody who takes
  // another order, and has not come to it yet.
  const pause = todo.find(({ attend }) => attend.attendu);
  const rank = ({ id }: Etape) => trace.get(id)?.action ?? Number.POSITIVE_INFINITY;
  const isDue = pause !== undefined && todo.every((etape) => etape === pause || rank(etape) > rank(pause));
  const last = isDue ? rank(pause) : Number.POSITIVE_INFINITY;
  for (const etape of todo) {
    const own = trace.get(etape.id);
    if (!own?.places.has(lieu) || own.action > last || isForLater(own, todo, world, portals)) continue;
    const way = wayToday(etape, world, portals);
    if (way?.etat === 'geste' && ['repondre', 'reporter', 'lire', 'requete'].includes(way.gesture.fais))
      return { etape, gesture: way.gesture };
  }
  return undefined;
}

/** A form that was sent is filled again only once the letter that the story waits for in between has come: it says what to change. */
function isForLater(own: StepTrace, todo: readonly Etape[], world: World, portals: readonly Portal[]): boolean {
  const again = [...own.questions].some((question) => (own.sent.get(question.split(' ')[0] ?? '') ?? 0) > 0);
  const trace = traceOf(world, portals);
  const before = ({ id }: Etape) => (trace.get(id)?.action ?? Number.POSITIVE_INFINITY) < own.action;
  return again && todo.some((one) => one.attend.lu && before(one) && wayToday(one, world, portals) === undefined);
}

/** The first step that can be done. To wait comes after what the solution does before that wait. */
function firstThatCan(todo: readonly Etape[], past: Set<string>, world: World, portals: readonly Portal[]): Taken | undefined {
  const trace = traceOf(world, portals);
  const rank = ({ id }: Etape) => trace.get(id)?.action ?? Number.POSITIVE_INFINITY;
  let waiting: Taken | undefined;
  for (const etape of todo) {
    if (waiting && rank(etape) > rank(waiting.etape)) continue;
    const way = wayTo(etape, world, portals);
    if (way.etat === 'passe') past.add(etape.id);
    if (way.etat !== 'geste') continue;
    const taken = { etape, gesture: way.gesture };
    if (way.gesture.fais !== 'attendre' && way.gesture.fais !== 'patienter') return taken;
    waiting ??= taken;
  }
  return waiting;
}

/** The step, not done, that this gesture is about. */
export function ownerOf(
  gesture: Move,
  etapes: readonly Etape[],
  done: ReadonlySet<string>,
  world: World,
  portals: readonly Portal[],
): Etape | undefined {
  const trace = traceOf(world, portals);
  const isItsOwn = ({ id, attend }: Etape): boolean => {
    switch (gesture.fais) {
      case 'repondre':
      case 'reporter':
        return trace.get(id)?.questions.has(questionOf(gesture.demarche, gesture.fait, gesture.pour)) ?? false;
      case 'lire': {
        const modele = eventsOf(world, 'recu').find(({ message }) => message === gesture.message)?.modele;
        return attend.lu !== undefined && attend.lu.modele === modele;
      }
      case 'ouvrir':
        return attend.ouvert?.lieu === gesture.lieu;
      default:
        return false;
    }
  };
  return etapes.find((etape) => !done.has(etape.id) && isItsOwn(etape) && !isOver(etape, world, portals));
}
