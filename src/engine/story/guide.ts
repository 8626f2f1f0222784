import { ownEntry } from '#schema/own-entry.ts';
import type { Etape } from '#schema/scenario.ts';
import type { Move } from '../flow/move.ts';
import { placeInFront } from '../journal/browser.ts';
import type { World } from '../journal/world.ts';
import type { Portal } from '../portal/portal.ts';
import { byHand } from './by-hand.ts';
import { type Chosen, choose, ownerOf } from './choose-step.ts';
import { type Consequences, consequencesOf } from './consequences.ts';
import { isMet } from './progress.ts';
import { screenIn } from './screen-in.ts';
import { markOf, markOfReading, type StepTrace, traceOf } from './solution-trace.ts';
import { type Telling, tellingOf } from './told-differences.ts';
import { isOver } from './way-to-step.ts';

/** What a step has become: done, spoken of now, for later, put aside by the person, or past (its dossier left without it). */
export type StepState = 'fait' | 'maintenant' | 'plus-tard' | 'laisse' | 'passe';

/** What to say and to propose at one moment of a story. */
export interface Guide {
  steps: readonly { etape: Etape; etat: StepState }[];
  /** The step to speak of; undefined when none can be done any more. */
  current: Etape | undefined;
  /** It is done, and the page where it was done is not left yet. */
  held: boolean;
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
  held: false,
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
  const left = choose(etapes, done, world, portals);
  // At the end nothing is proposed any more; what the dossier left without is told all the same.
  const chosen: Chosen = ended ? { past: left.past, aside: new Set() } : left;
  const spoken = world.mode !== 'seul' && world.mode !== 'bilan';
  const telling = ended ? NOTHING.telling : tellingOf(world, portals);
  const look = spoken ? telling.again : undefined;
  const consequences = spoken ? consequencesOf(world, portals, ended || chosen.current !== undefined) : undefined;
  const current = (look && stepLookedAt(look, etapes, done, world, portals)) ?? chosen.current;
  const held = chosen.held === true && current === chosen.current;
  const stateOf = ({ id }: Etape): StepState => {
    if (done.has(id) && !(held && id === current?.id)) return 'fait';
    if (id === current?.id) return 'maintenant';
    if (chosen.past.has(id)) return 'passe';
    return chosen.aside.has(id) ? 'laisse' : 'plus-tard';
  };
  const gesture = look?.gesture ?? chosen.gesture ?? consequences?.gesture;
  return {
    steps: etapes.map((etape) => ({ etape, etat: stateOf(etape) })),
    current,
    held,
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

/** The step whose answer the person wants to look at again. */
function stepLookedAt(
  { difference: { etape }, gesture }: NonNullable<Telling['again']>,
  etapes: readonly Etape[],
  done: ReadonlySet<string>,
  world: World,
  portals: readonly Portal[],
): Etape | undefined {
  const open = etape !== undefined && !done.has(etape.id) && !isOver(etape, world, portals);
  return open ? etape : ownerOf(gesture, etapes, done, world, portals);
}

// « Terminé » holds until something else is done: one may look at the end and go on.
function hasEnded(world: World): boolean {
  const last = world.events.findLast(({ type }) => type !== 'regle' && type !== 'aide');
  return last?.type === 'termine';
}

function beadsOf(
  current: Etape | undefined,
  gesture: Move | undefined,
  world: World,
  portals: readonly Portal[],
): Guide['beads'] {
  const gestures = (current && traceOf(world, portals).get(current.id)?.gestures) ?? [];
  const at = firstLeft(gestures, world);
  const next = gestures[at];
  if (!gesture || !next || gestures.length < 2 || !sameGesture(next, gesture, world)) return [];
  return gestures.map(({ move }, rank) => ({ move, etat: rank < at ? 'fait' : rank === at ? 'maintenant' : 'a-venir' }));
}

/** The first of these gestures that has not brought what it brings; what brings the same thing twice counts twice. It never goes back. */
function firstLeft(gestures: StepTrace['gestures'], world: World): number {
  const start = world.events.findIndex(({ type }) => type === 'commence');
  const happened = new Map<string, number>();
  for (const event of world.events.slice(start + 1)) {
    const mark = markOf(event, world);
    happened.set(mark, (happened.get(mark) ?? 0) + 1);
  }
  return gestures.findIndex(({ brought }) => {
    const done = brought.length === 0 || brought.some((mark) => (happened.get(mark) ?? 0) > 0);
    for (const mark of brought) happened.set(mark, (happened.get(mark) ?? 0) - 1);
    return !done;
  });
}

function sameGesture({ move: a, brought }: StepTrace['gestures'][number], b: Move, world: World): boolean {
  if (a.fais === 'ouvrir' && b.fais === 'ouvrir') return a.lieu === b.lieu;
  if (a.fais === 'repondre' && b.fais === 'repondre') return a.demarche === b.demarche && a.fait === b.fait && a.pour === b.pour;
  if (a.fais === 'requete' && b.fais === 'requete') return a.route === b.route;
  if (a.fais === 'attendre' && b.fais === 'attendre') return a.jusqua === b.jusqua;
  // The same letter has another number in another life.
  if (a.fais === 'lire' && b.fais === 'lire') return brought.includes(markOfReading(b.message, world));
  return a.fais === b.fais;
}

function hereOf(current: Etape | undefined, world: World, portals: readonly Portal[]): Guide['here'] {
  const lieu = placeInFront(world);
  const ofStep = (current && traceOf(world, portals).get(current.id)?.places.has(lieu)) ?? false;
  return { lieu, ofStep, titre: titleOf(lieu, world, portals) };
}

/** What the portal calls a place: the title of the screen of a démarche, or of a page. */
function titleOf(lieu: string, world: World, portals: readonly Portal[]): string | undefined {
  for (const portal of portals.filter(({ id }) => lieu.startsWith(`${id}:`))) {
    // The screens of a démarche share one name among the places.
    const screen = screenIn(lieu, world, [portal]);
    if (screen) return screen.titre;
    const flow = Object.values(portal.flows).find(({ id }) => lieu.startsWith(`${portal.id}:${id}`));
    return ownEntry(portal.places, lieu)?.titre ?? flow?.titre;
  }
  return undefined;
}
