import type { Evenement } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Attente, Etape } from '#schema/scenario.ts';
import { answerKey, coversPour, lastWordOn } from '../answers/answers.ts';
import { fold, groupInto } from '../journal/fold.ts';
import type { World } from '../journal/world.ts';
import type { Portal } from '../portal/portal.ts';

/** One step, and whether it is done. */
export interface Progress {
  steps: readonly { etape: Etape; fait: boolean }[];
  /** The first step that is not done; undefined at the end. */
  current: Etape | undefined;
  done: number;
}

type Checking = readonly Pick<Portal, 'checks'>[];

/** Where the learner is in the scenario: a pure reading of what happened, whatever the order. `portals` are those of the story. */
export function progress(world: World, portals: Checking): Progress {
  const steps = (world.scenario?.etapes ?? []).map((etape) => ({ etape, fait: isMet(etape.attend, world, portals) }));
  return { steps, current: steps.find(({ fait }) => !fait)?.etape, done: steps.filter(({ fait }) => fait).length };
}

/** Has what is waited for happened? For an answer, only the last one given counts. */
export function isMet(attente: Attente, world: World, portals: Checking): boolean {
  return countMet(attente, world, portals) > 0;
}

/** How many times it happened: an action of a solution that stands twice waits for it twice. */
export function countMet(attente: Attente, world: World, portals: Checking): number {
  if (attente.verifie) {
    const { controle, ...params } = attente.verifie;
    const check = portals.flatMap(({ checks }) => ownEntry(checks, controle) ?? [])[0];
    return check?.test(params, world) ? 1 : 0;
  }
  // Only what the learner lives counts: the opening history of the account happened before the story.
  const type = KINDS.find((kind) => attente[kind] !== undefined);
  if (type === undefined) return 0;
  return (lived(world.events).get(type) ?? []).filter((event) => matches(event, attente) && isLatestWord(event, world)).length;
}

const KINDS = [
  'connecte',
  'ouvert',
  'repondu',
  'reporte',
  'envoye',
  'decide',
  'transmis',
  'recu',
  'lu',
  'paye',
  'attendu',
  'subi',
] as const satisfies readonly (keyof Attente & Evenement['type'])[];
type Lived = ReadonlyMap<Evenement['type'], readonly Evenement[]>;
const lived = fold<Lived>(new Map(), (kinds, more) => {
  const start = kinds.has('commence') ? 0 : more.findIndex(({ type }) => type === 'commence');
  return start < 0
    ? kinds
    : groupInto(
        kinds,
        more.slice(start).map((event) => [event.type, event]),
      );
});

function matches(event: Evenement, attente: Attente): boolean {
  const wanted = attente[event.type as keyof Attente] as Record<string, unknown> | undefined;
  if (!wanted) return false;
  if (event.type === 'connecte' && event.etape !== 'fait') return false;
  return Object.entries(wanted).every(([key, value]) => {
    if (value === undefined) return true;
    const actual = ownEntry(event as unknown as Record<string, unknown>, key);
    if (key === 'pour') return coversPour(actual as string | undefined, value as string);
    return sameValue(actual, value);
  });
}

const sameValue = (actual: unknown, wanted: unknown): boolean =>
  Array.isArray(wanted)
    ? Array.isArray(actual) && wanted.length === actual.length && wanted.every((part) => actual.includes(part))
    : actual === wanted;

// « La dernière réponse compte »: an answer that was changed since does not fulfil a step.
function isLatestWord(event: Evenement, world: World): boolean {
  if (event.type !== 'repondu' && event.type !== 'reporte') return true;
  return lastWordOn(world, event.dossier, answerKey(event.fait, event.pour)) === event;
}
