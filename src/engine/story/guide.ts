import { ownEntry } from '#schema/own-entry.ts';
import type { Etape } from '#schema/scenario.ts';
import { journey } from '../flow/journey.ts';
import type { Move } from '../flow/move.ts';
import { placeInFront } from '../journal/browser.ts';
import type { World } from '../journal/world.ts';
import { eventsOf } from '../journal/world.ts';
import type { Portal } from '../portal/portal.ts';
import { byHand } from './by-hand.ts';
import { type Consequences, consequencesOf } from './consequences.ts';
import { isMet } from './progress.ts';
import { questionOf, traceOf } from './solution-trace.ts';
import { type Telling, tellingOf } from './told-differences.ts';
import { isOver, isPutAside, wayTo, wayToday } from './way-to-step.ts';

/** What a step has become: done, spoken of now, for later, put aside by the person, or past (its dossier left without it). */
export type StepState = 'fait' | 'maintenant' | 'plus-tard' | 'laisse' | 'passe';

/** What to say and to propose at one moment of a story. */
export interface Guide {
  steps: readonly { etape: Etape; etat: StepState }[];
  /** The step to speak of; undefined when none can be done any more. */
  current: Etape | undefined;
  /** It had been put aside, and is needed now. */
  back: boolean;
  /** The one gesture that comes: it is said, shown and done for the person. Undefined at the end only. */
  gesture: Move | undefined;
  /** The gestures of the step, and which one comes; empty when the person takes another way. */
  beads: readonly { move: Move; etat: 'fait' | 'maintenant' | 'a-venir' }[];
  /** Is the open page one that the step speaks of? Otherwise its own name is what can be said of it. */
  here: { lieu: string; titre: string | undefined; ofStep: boolean };
  /** The answers being given that differ from the papers, and what is said of them. */
  telling: Telling;
  /** May the words of success be said? Not while an answer that is being given is not what the papers say. */
  right: boolean;
  /** What a difference that was sent has brought, and will bring. */
  consequences: Consequences | undefined;
  /** Nothing remains to be done, or the person said that it is over. */
  finished: boolean;
}

const NOTHING: Guide = {
  steps: [],
  current: undefined,
  back: false,
  gesture: undefined,
  beads: [],
  here: { lieu: '', titre: undefined, ofStep: false },
  telling: { here: [], now: undefined, again: undefined },
  right: true,
  consequences: undefined,
  finished: false,
};

/** Reads what to say now from what happened: pure, whatever the order, the mistakes and the page where the person is. */
export function guide(world: World, portals: readonly Portal[]): Guide {
  const etapes = world.scenario?.etapes ?? [];
  if (etapes.length === 0) return NOTHING;
  const ended = hasEnded(world);
  const done = new Set(etapes.filter(({ attend }) => isMet(attend, world, portals)).map(({ id }) => id));
  const chosen = ended ? { past: new Set<string>(), aside: new Set<string>() } : choose(etapes, done, world, portals);
  const spoken = world.mode !== 'seul' && world.mode !== 'bilan';
  const telling = ended ? NOTHING.telling : tellingOf(world, portals);
  const look = spoken ? telling.again : undefined;
  const consequences = spoken ? consequencesOf(world, portals, ended || chosen.current !== undefined) : undefined;
  const current = (look && ownerOf(look.gesture, etapes, done, world, portals)) ?? chosen.current;
  const stateOf = ({ id }: Etape): StepState => {
    if (done.has(id)) return 'fait';
    if (id === current?.id) return 'maintenant';
    if (chosen.past.has(id)) return 'passe';
    return chosen.aside.has(id) ? 'laisse' : 'plus-tard';
  };
  const gesture = look?.gesture ?? chosen.gesture ?? consequences?.gesture;
  return {
    steps: etapes.map((etape) => ({ etape, etat: stateOf(etape) })),
    current,
    back: current !== undefined && chosen.aside.has(current.id),
    gesture: gesture && byHand(gesture, world, portals),
    beads: beadsOf(current, gesture, world, portals),
    here: hereOf(current, world, portals),
    telling,
    right: telling.here.length === 0,
    consequences,
    finished: ended || gesture === undefined,
  };
}

// « Terminé » holds until something else is done: one may look at the end and go on.
function hasEnded(world: World): boolean {
  const last = world.events.findLast(({ type }) => type !== 'regle' && type !== 'aide');
  return last?.type === 'termine';
}

interface Chosen {
  current?: Etape;
  gesture?: Move;
  past: ReadonlySet<string>;
  aside: ReadonlySet<string>;
}

function choose(etapes: readonly Etape[], done: ReadonlySet<string>, world: World, portals: readonly Portal[]): Chosen {
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
  const taken = stepHere(ready, world, portals) ?? firstThatCan([...ready, ...put], past, aside, world, portals);
  if (!taken) return { past, aside };
  // The gesture may be that of another step: sending needs what was put aside. That one is spoken of.
  const owner = ownerOf(taken.gesture, etapes, done, world, portals);
  const current = owner && !past.has(owner.id) ? owner : taken.etape;
  return { current, gesture: taken.gesture, past, aside };
}

interface Taken {
  etape: Etape;
  gesture: Move;
}

/** The step of the open page, when it can be done without leaving it. */
function stepHere(todo: readonly Etape[], world: World, portals: readonly Portal[]): Taken | undefined {
  const lieu = placeInFront(world);
  const trace = traceOf(world, portals);
  // A pause that the author wrote comes before what the solution does after it, even on the same page.
  const pause = todo.find(({ attend }) => attend.attendu);
  const last = (pause && trace.get(pause.id)?.action) ?? Number.POSITIVE_INFINITY;
  for (const etape of todo) {
    const own = trace.get(etape.id);
    if (!own?.places.has(lieu) || own.action > last) continue;
    const way = wayToday(etape, world, portals);
    if (way?.etat === 'geste' && ['repondre', 'reporter', 'lire', 'requete'].includes(way.gesture.fais))
      return { etape, gesture: way.gesture };
  }
  return undefined;
}

/** The first step that can be done. To wait comes after what the solution does before that wait. */
function firstThatCan(
  todo: readonly Etape[],
  past: Set<string>,
  aside: Set<string>,
  world: World,
  portals: readonly Portal[],
): Taken | undefined {
  const trace = traceOf(world, portals);
  const rank = ({ id }: Etape) => trace.get(id)?.action ?? Number.POSITIVE_INFINITY;
  let waiting: Taken | undefined;
  for (const etape of todo) {
    if (waiting && rank(etape) > rank(waiting.etape)) continue;
    const way = wayTo(etape, world, portals);
    if (way.etat === 'passe') past.add(etape.id);
    if (way.etat === 'accepte') aside.add(etape.id);
    if (way.etat !== 'geste') continue;
    const taken = { etape, gesture: way.gesture };
    if (way.gesture.fais !== 'attendre' && way.gesture.fais !== 'patienter') return taken;
    waiting ??= taken;
  }
  return waiting;
}

/** The step, not done, that this gesture is about. */
function ownerOf(
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

function beadsOf(
  current: Etape | undefined,
  gesture: Move | undefined,
  world: World,
  portals: readonly Portal[],
): Guide['beads'] {
  const gestures = (current && traceOf(world, portals).get(current.id)?.gestures) ?? [];
  const at = gesture === undefined ? -1 : gestures.findIndex((move) => sameGesture(move, gesture));
  if (at < 0 || gestures.length < 2) return [];
  return gestures.map((move, rank) => ({ move, etat: rank < at ? 'fait' : rank === at ? 'maintenant' : 'a-venir' }));
}

function sameGesture(a: Move, b: Move): boolean {
  if (a.fais === 'ouvrir' && b.fais === 'ouvrir') return a.lieu === b.lieu;
  if (a.fais === 'repondre' && b.fais === 'repondre') return a.demarche === b.demarche && a.fait === b.fait && a.pour === b.pour;
  if (a.fais === 'requete' && b.fais === 'requete') return a.route === b.route;
  return a.fais === b.fais;
}

function hereOf(current: Etape | undefined, world: World, portals: readonly Portal[]): Guide['here'] {
  const lieu = placeInFront(world);
  const ofStep = (current && traceOf(world, portals).get(current.id)?.places.has(lieu)) ?? false;
  return { lieu, ofStep, titre: titleOf(lieu, world, portals) };
}

/** What the portal calls a place: the title of the screen of a démarche, or of a page. */
function titleOf(lieu: string, world: World, portals: readonly Portal[]): string | undefined {
  for (const portal of portals) {
    const known = ownEntry(portal.places, lieu)?.titre;
    if (known !== undefined) return known;
    for (const flow of Object.values(portal.flows)) {
      if (!lieu.startsWith(`${portal.id}:${flow.id}`)) continue;
      const dossier = flow.open(world);
      const screens = dossier === undefined ? [] : journey(portal, flow, dossier, world).screens;
      const found = screens.find(({ screen }) => portal.placeOf(flow.id, screen.id) === lieu);
      return found?.screen.titre ?? flow.titre;
    }
  }
  return undefined;
}
