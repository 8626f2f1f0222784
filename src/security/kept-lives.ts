import { isDeepStrictEqual } from 'node:util';
import type { Move } from '#engine/flow/move.ts';
import { perform } from '#engine/flow/perform.ts';
import { moments } from '#engine/journal/branch.ts';
import { stamp, worldOf } from '#engine/journal/world.ts';
import { guide } from '#engine/story/guide.ts';
import { tooRealIn } from '#schema/fictif.ts';
import { compacted } from '#schema/legible.ts';
import { findSaved, textOf } from '#stores/saved-session.ts';
import { begin, keepJournal, keepTyped, resume, useSession } from '#stores/session.ts';
import { type Chance, chanceFrom } from '../authoring/monkey/chance.ts';
import type { Birth } from '../authoring/monkey/live.ts';
import { RANDOM_GESTURES } from '../authoring/monkey/random-gesture.ts';
import { LOOKS_REAL } from './writings.ts';

/** What a life is kept in: what the browser holds, and how a visit ends, softly or not. */
export interface Keeping {
  /** Every text that the browser holds, both cupboards. */
  kept(): readonly string[];
  /** The page goes; `killed`: with the browser, before anything late reached the disk. */
  leave(killed: boolean): Promise<void>;
  /** Opens a session file as the room does; its journal, or why not. */
  reopen(text: string): Promise<{ ok: true; journal: readonly unknown[] } | { ok: false; refus: string }>;
}

/** Too short, and anything may contain it. */
const SHORTEST = 9;
const LONGEST_WAY_IN = 40;

/**
 * Lives a session at random, in which real-looking numbers are typed wherever one can type; it is left and taken up again at any moment,
 * carried away as a file and opened again. Gives what went wrong, in words: nothing may be lost, and nothing real-looking kept.
 */
export async function keepLife({ content, journal, portals, seed }: Birth, keeping: Keeping): Promise<string[]> {
  const chance = chanceFrom(seed);
  const wrong: string[] = [];
  const typed: string[] = [];
  begin(journal);
  const world = () => worldOf(useSession.getState().journal, content);
  const make = (move: Move | undefined) => {
    if (move) keepJournal([...useSession.getState().journal, ...perform(move, world(), portals, seed)]);
  };
  const judge = (when: string) => wrong.push(...realIn(keeping.kept(), typed).map((what) => `${when} : ${what} est gardé`));
  const visitAgain = async (killed: boolean) => {
    const { id, journal: before } = useSession.getState();
    judge('avant de partir');
    await keeping.leave(killed);
    const found = await findSaved();
    if (found.etat !== 'trouve') return wrong.push(`reprise : ${found.etat}`);
    if (found.seance.id !== id) wrong.push('reprise : une autre séance');
    if (!same(found.seance.journal, before))
      wrong.push(`reprise : ${found.seance.journal.length} évènements sur ${before.length}`);
    return resume(found.seance);
  };

  for (let left = LONGEST_WAY_IN; seed % 4 > 0 && left > 0 && !portals.some((portal) => portal.connected(world())); left -= 1) {
    const { gesture } = guide(world(), portals);
    // Some try their own identifiers first.
    if (gesture && chance.next() < 0.15) make(withReal(gesture, chance, typed));
    make(gesture);
  }
  for (let left = 6 + Math.floor(chance.next() * 14); left > 0; left -= 1) {
    const draw = chance.next();
    if (draw < 0.1) await visitAgain(draw < 0.05);
    else if (draw < 0.13) goBack(chance, world().today);
    else if (draw < 0.2) make(guide(world(), portals).gesture);
    else {
      const move = anyGesture(chance, () => world(), portals);
      const real = move && chance.next() < 0.4 ? withReal(move, chance, typed) : undefined;
      if (real?.fais === 'repondre') typeSlowly(`${real.dossier}|${real.fait}`, real.saisie, chance);
      make(real ?? move);
    }
  }
  await visitAgain(chance.next() < 0.3);
  const { id, journal: lived } = useSession.getState();
  const file = await keeping.reopen(textOf({ id, journal: lived }));
  if (!file.ok) wrong.push(`fichier : ${file.refus}`);
  else if (!same(file.journal, lived)) wrong.push('fichier : le journal a changé');
  judge('à la fin');
  return wrong;
}

/** As JSON says them: a key without a value is no key. */
const same = (one: unknown, other: unknown): boolean => isDeepStrictEqual(one, JSON.parse(JSON.stringify(other)));

function goBack(chance: Chance, today: ReturnType<typeof worldOf>['today']): void {
  const { journal } = useSession.getState();
  const moment = chance.one(moments(journal));
  if (moment) keepJournal([...journal, ...stamp([{ type: 'revenu', vers: moment.position }], { today, minute: 600, t: 0 })]);
}

function anyGesture(chance: Chance, world: () => ReturnType<typeof worldOf>, portals: Birth['portals']): Move | undefined {
  let draw = chance.next() * RANDOM_GESTURES.reduce((sum, { often }) => sum + often, 0);
  for (const { often, make } of RANDOM_GESTURES) {
    draw -= often;
    if (draw <= 0) return make(world(), portals, chance);
  }
  return undefined;
}

/** The same gesture with something of a real life in it; undefined where nothing is written. */
function withReal(move: Move, chance: Chance, typed: string[]): Move | undefined {
  const [, sample] = chance.one(LOOKS_REAL) ?? [];
  if (sample === undefined || (move.fais !== 'repondre' && move.fais !== 'requete')) return undefined;
  typed.push(sample);
  if (move.fais === 'repondre') return { ...move, saisie: chance.next() < 0.3 ? `Bonjour, ${sample}` : sample };
  const texts = Object.entries(move.corps).filter(([, value]) => typeof value === 'string');
  return { ...move, corps: { ...move.corps, ...Object.fromEntries(texts.map(([name]) => [name, sample])) } };
}

/** Left in the middle, at any sign. */
function typeSlowly(key: string, text: string, chance: Chance): void {
  const until = Math.floor(chance.next() * text.length);
  for (let length = Math.max(1, until - 2); length <= until; length += 1)
    keepTyped(new Map([...useSession.getState().drafts, [key, text.slice(0, length)]]));
}

/** What of these texts stands in what is kept, and what looks real in a journal by itself. */
function realIn(kept: readonly string[], typed: readonly string[]): string[] {
  const all = kept.map(compacted);
  const written = typed.filter((text) => {
    const bare = compacted(text);
    return bare.length >= SHORTEST && all.some((one) => one.includes(bare));
  });
  return [...written, ...kept.flatMap(stringsOf).filter(looksReal)].map((text) => `« ${text} »`);
}

/** The same words come back in every life: each is judged once. */
const judged = new Map<string, boolean>();
function looksReal(text: string): boolean {
  const known = judged.get(text) ?? tooRealIn(text) !== undefined;
  judged.set(text, known);
  return known;
}

function stringsOf(json: string): string[] {
  try {
    return leaves(JSON.parse(json));
  } catch {
    return [];
  }
}

const leaves = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
