import { readDrafts } from '#stores/drafts.ts';
import { keptTexts } from '#stores/kept-sessions.ts';
import { type Found, findSaved } from '#stores/saved-session.ts';
import { takeUp } from '#stores/take-up.ts';

/** Takes up the last session in which something happened; `found` where there is none. */
export async function latestTouched(found: Found): Promise<Found> {
  if (found.etat === 'trouve' && readDrafts(found.seance.id).size > 0) return found;
  const [last] = keptTexts();
  const kept = last ? await findSaved(last.key) : found;
  if (kept.etat !== 'trouve') return found;
  if (kept !== found) takeUp(kept.seance);
  return kept;
}
