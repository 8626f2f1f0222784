import { COPIED_DRAFTS, DRAFTS } from './saved-session.ts';
import { copyToo } from './second-copy.ts';
import { readEntry, writeEntry } from './storage.ts';

/*
 * What is being typed and not yet left. Not in the journal: a half-typed amount is not something that happened. Kept apart so that
 * closing the page in the middle of a word loses nothing.
 */
/** As long as what is refused and stays in its box; of a longer text, the beginning. */
const LONGEST = 8_000;

/** Drafts by field; keys are chosen by the pages. */
export type Drafts = ReadonlyMap<string, string>;

/** The drafts of one session; none when those kept are of another. */
export function readDrafts(id: string): Drafts {
  try {
    const raw: unknown = JSON.parse(readEntry(DRAFTS) ?? 'null');
    if (
      typeof raw !== 'object' ||
      raw === null ||
      !('id' in raw) ||
      raw.id !== id ||
      !('textes' in raw) ||
      !Array.isArray(raw.textes)
    )
      return new Map();
    const pairs = raw.textes.filter(
      (pair): pair is [string, string] =>
        Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string' && part.length <= LONGEST),
    );
    return new Map(pairs);
  } catch {
    return new Map();
  }
}

type Filter = typeof import('#schema/fictif.ts');
let filter: Filter | undefined;

// A word of letters alone is nobody's number, address or password told as such: it does not wait for the filter, which comes later.
// Nor are a few digits: the shortest thing that the filter tells has seven signs, or an @.
const PLAIN = /^(?:[a-z\u00c0-\u00ff-]*|[\d ,.]{1,6})$/i;

/**
 * Keeps the drafts of a session. What looks like somebody's real number, or like its beginning, is never written down; keys are ours.
 * Gives a promise when what recognises it had still to come: what it must judge is left out until then, and is kept by asking again.
 */
export function keepDrafts(id: string, drafts: Drafts): Promise<void> | undefined {
  const textes = [...drafts]
    .filter(([, text]) => PLAIN.test(text) || filter?.mayBecomeTooReal(text) === false)
    .map(([key, text]) => [key, text.slice(0, LONGEST)]);
  // `t` tells which of two copies is the later one, even when nothing is being typed any more.
  const text = JSON.stringify({ id, t: Date.now(), textes });
  writeEntry(DRAFTS, text);
  copyToo(new Map([[COPIED_DRAFTS, text]]));
  return filter || [...drafts.values()].every((typed) => PLAIN.test(typed)) ? undefined : bringFilter();
}

/** Brings what judges a draft, once somebody enters a box and before the first key: a page closed in the middle of its first number would lose it. */
export async function bringFilter(): Promise<void> {
  filter = await import('#schema/fictif.ts');
}
