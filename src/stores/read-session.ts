import { branch } from '#engine/journal/branch.ts';
import { isDay } from '#schema/day.ts';
import type { Evenement } from '#schema/evenement.ts';
import { migrate } from './migrations.ts';

/** A session as it is kept. */
export interface SavedSession {
  id: string;
  journal: readonly Evenement[];
}

/** Why a session cannot be read. The words of each are those of the room. */
export type Refus = 'trop-gros' | 'pas-une-seance' | 'plus-recente' | 'trop-profond' | 'trop-long' | 'inconnu' | 'impossible';

export type ReadSession = { ok: true; seance: SavedSession } | { ok: false; refus: Refus };

/** A session of an hour weighs about 60 KB; past this size, in letters, it is not one. */
export const LARGEST_TEXT = 2 * 1024 * 1024;
/** What a browser keeps at most (5 MB): nothing that was saved here is too large to be read back here. */
export const LARGEST_KEPT = 6 * 1024 * 1024;
const MOST_EVENTS = 50_000;
// A session, its journal, an event, its `donnees`, a list of choices.
const DEEPEST = 5;

/** Reads a saved session or a session file as hostile until parsed: size, depth, keys, number, each event, each day. */
export async function readSession(text: string, largest = LARGEST_TEXT): Promise<ReadSession> {
  if (text.length > largest) return no('trop-gros');
  const raw = jsonOrNothing(text);
  if (raw === undefined) return no('pas-une-seance');
  const shape = problemOfShape(raw, DEEPEST);
  if (shape) return no(shape);
  const moved = migrate(raw);
  if (!moved.ok) return no(moved.refus);
  const { version: _version, id, journal, ...rest } = moved.saved as Record<string, unknown>;
  if (Object.keys(rest).length > 0) return no('inconnu');
  if (typeof id !== 'string' || !NAME.test(id) || !Array.isArray(journal)) return no('pas-une-seance');
  if (journal.length > MOST_EVENTS) return no('trop-long');
  // Loaded only when there is something to read back: a first visit does not pay for it.
  const { evenement } = await import('#schema/evenement.ts');
  const events: Evenement[] = [];
  for (const one of journal) {
    const parsed = evenement.safeParse(one);
    if (!parsed.success) return no('inconnu');
    if (!isPossible(parsed.data)) return no('impossible');
    events.push(parsed.data);
  }
  const beginnings = events.filter(({ type }) => type === 'commence').length;
  if (beginnings !== 1 || events[0]?.type !== 'commence' || branch(events)[0]?.type !== 'commence') return no('impossible');
  return { ok: true, seance: { id, journal: events } };
}

const NAME = /^[\w-]{1,100}$/;
const MINUTES_OF_A_DAY = 24 * 60;

const isPossible = (event: Evenement): boolean =>
  isDay(event.le) &&
  Number.isInteger(event.minute) &&
  event.minute >= 0 &&
  event.minute < MINUTES_OF_A_DAY &&
  (event.type !== 'revenu' || (Number.isInteger(event.vers) && event.vers > 0));

const no = (refus: Refus): ReadSession => ({ ok: false, refus });

// Names that change the meaning of our own objects are in no session.
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

function problemOfShape(value: unknown, levels: number): Refus | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (levels === 0) return 'trop-profond';
  for (const [key, inside] of Object.entries(value)) {
    if (FORBIDDEN.includes(key)) return 'inconnu';
    const problem = problemOfShape(inside, levels - 1);
    if (problem) return problem;
  }
  return undefined;
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
