import { hold } from './holder.ts';
import { forgetSession, takeTypedOf } from './kept-sessions.ts';
import type { SavedSession } from './read-session.ts';
import { replaceHere } from './save-session.ts';
import { DRAFTS, setPreviousAside } from './saved-session.ts';
import { forgetCopy } from './second-copy.ts';
import { resume, useSession } from './session.ts';
import { removeEntry, writeEntry } from './storage.ts';

/** Takes up a session that was set aside, with what was being typed in it; the one at work is set aside in turn. */
export function takeUp(seance: SavedSession): void {
  setPreviousAside();
  const drafts = takeTypedOf(seance.id);
  if (drafts !== undefined) writeEntry(DRAFTS, drafts);
  resume(seance);
  // Not before it is kept as the one at work.
  if (useSession.getState().avis !== 'memoire') forgetSession(seance.id);
}

/** Erases the session at work, and it alone. This page holds it from here on: another one where it is open must not write it again. */
export async function eraseAtWork(): Promise<void> {
  hold();
  replaceHere(undefined);
  removeEntry(DRAFTS);
  await forgetCopy();
}
