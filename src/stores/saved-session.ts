import { OURS, PREFERENCES, PREVIOUS, SESSION } from '#schema/storage-keys.ts';
import { COPIED_HOLDER, HOLDER, rankIn, see } from './holder.ts';
import { glance, isUntouched, keepBefore, TYPED } from './keep-before.ts';
import { BEGINNING, type Entries, glue } from './pieces.ts';
import type { SavedSession } from './read-session.ts';
import { replaceHere, textHere } from './save-session.ts';
import { ASIDE, copyToo, forgetCopy, readCopy } from './second-copy.ts';
import { entriesLike, readEntry, removeEntry, writeEntry } from './storage.ts';

/*
 * What a session leaves behind: its journal and nothing else. The table of everything that is kept, with its reasons, is
 * docs/decisions/0008-ce-qui-est-garde.md.
 */
export const DRAFTS = 'dab:brouillons';
/** Their name in the second copy. */
export const COPIED_DRAFTS = 'brouillons';

export { PREVIOUS, SESSION } from '#schema/storage-keys.ts';
export { textOf } from './pieces.ts';
export type { SavedSession } from './read-session.ts';

/** What was found when looking for a saved session. */
export type Found = { etat: 'rien' } | { etat: 'illisible' } | { etat: 'trouve'; seance: SavedSession };

/** Looks for a saved session: the one at work, or one set aside under this key. What cannot be read is moved as it is, and said. */
export async function findSaved(key: string = SESSION): Promise<Found> {
  const text = key === SESSION ? await latest() : readEntry(key);
  if (text === undefined) return { etat: 'rien' };
  // What reads a session back, or compares two of them, comes when there is one: a first visit does not pay for it.
  const { LARGEST_KEPT, readSession } = await import('./read-session.ts');
  const read = await readSession(text, LARGEST_KEPT);
  if (read.ok) return { etat: 'trouve', seance: read.seance };
  const { setUnreadableAside } = await import('./unreadable.ts');
  setUnreadableAside(text, key === SESSION ? replaceHere : (other) => replaceEntry(key, other));
  return { etat: 'illisible' };
}

/** Keeps the session at work as the previous one, before another begins; one in which nothing happened yet pushes nothing out. */
export function setPreviousAside(): void {
  const text = textHere();
  if (text === undefined) return;
  const typed = typedIn(text);
  if (typed !== undefined) writeEntry(TYPED + glance(text).id, typed);
  if (readEntry(PREVIOUS) !== undefined && isUntouched(text)) return;
  // The second copy of the session at work will be that of the next one.
  if (putBefore(text)) copyToo(new Map([[ASIDE + glance(text).id, `${Date.now()} ${text}`]]));
}

/** Keeps what is in the place of the session at work among those before; false when it stays, for want of room. */
function putBefore(text: string): boolean {
  if (keepBefore(text)) return true;
  // There is room for it once, and not twice.
  replaceHere(undefined);
  if (keepBefore(text)) return true;
  replaceHere(text);
  return false;
}

/** What is being typed in this session, when it is the one at work; undefined when nothing is. */
export function typedIn(text: string): string | undefined {
  const drafts = readEntry(DRAFTS) ?? '[]}';
  return glance(drafts).id === glance(text).id && !drafts.endsWith('[]}') ? drafts : undefined;
}

/** The text of the session at work, from the copy that is the more advanced; undefined when there is none. */
export const keptText = (): Promise<string | undefined> => latest();

/** Sets the session at work aside, as it is, with those that cannot be read. False when the browser has no room for it: it stays. */
export async function setAside(): Promise<boolean> {
  const text = await latest();
  if (text !== undefined) (await import('./unreadable.ts')).setUnreadableAside(text, replaceHere);
  if (readEntry(SESSION) !== undefined) return false;
  await forgetCopy();
  return true;
}

function replaceEntry(key: string, text: string | undefined): void {
  if (text === undefined) removeEntry(key);
  else writeEntry(key, text);
}

/** Forgets everything that sessions left on this machine, and keeps how one likes to read. True when nothing is left. */
export async function eraseAll(): Promise<boolean> {
  const left = () => entriesLike(OURS).filter((key) => key !== PREFERENCES);
  for (const key of left()) removeEntry(key);
  await forgetCopy();
  return left().length === 0;
}

/** The session at work; those that were set aside just before the browser was killed are put back beside. */
async function latest(): Promise<string | undefined> {
  const copied = await readCopy();
  const text = await latestOf(copied);
  if ([...copied.keys()].some((name) => name.startsWith(ASIDE))) (await import('./restore-aside.ts')).restoreAside(copied);
  return text;
}

/** The session at work. A browser that was killed may have lost the last seconds of its cupboard: they are in the second copy. */
async function latestOf(copied: Entries): Promise<string | undefined> {
  see(copied.get(COPIED_HOLDER));
  const drafts = copied.get(COPIED_DRAFTS);
  if (drafts !== undefined && stampOf(drafts) > stampOf(readEntry(DRAFTS))) writeEntry(DRAFTS, drafts);
  const copy = glue(new Map([...copied].filter(([name]) => name.startsWith(BEGINNING))));
  const here = textHere();
  if (copy === undefined) return here;
  const { newest } = await import('./newest.ts');
  const word = newest(here, copy, { here: rankIn(readEntry(HOLDER)), there: rankIn(copied.get(COPIED_HOLDER)) });
  // Nothing of the cupboard can be read: it will be set aside, and the copy stays within reach.
  if (word === 'illisible') keepBefore(copy);
  if (word === 'le-placard' || word === 'illisible') return here;
  // Where there is no room for the copy, what is here would pass for the later session once this page holds it.
  if (word === 'une-autre' && here !== undefined && (isUntouched(here) || putBefore(here))) replaceHere(undefined);
  replaceHere(copy);
  return copy;
}

/** When drafts were written, in ms; 0 when it is not known. */
function stampOf(text: string | undefined): number {
  try {
    const raw: unknown = JSON.parse(text ?? 'null');
    return typeof raw === 'object' && raw !== null && 't' in raw && typeof raw.t === 'number' ? raw.t : 0;
  } catch {
    return 0;
  }
}
