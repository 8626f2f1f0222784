import { findSaved, PREVIOUS } from '#stores/saved-session.ts';
import { takeUp } from '#stores/take-up.ts';
import { wentInside } from '../ground/street.ts';
import { loadStory } from './content.ts';
import { firstOf, type Load, type Opened, openedOn, portalsIn, storyOf, storyOn } from './open-room.ts';
import type { PortalSource } from './portal-source.ts';

/** Takes the previous session up again; the one at work becomes the previous one. Undefined when there is none any more. */
export async function reopenPrevious(source: PortalSource, load: Load = loadStory): Promise<Opened | undefined> {
  const found = await findSaved(PREVIOUS);
  if (found.etat !== 'trouve') return undefined;
  const first = firstOf(found.seance);
  const story = first && (await load(storyOf(first)));
  if (!first || !story) return undefined;
  const opened = await storyOn(source, portalsIn(story, storyOf(first), source), story, wentInside(found.seance.journal));
  if (opened.portals.length === 0) return undefined;
  takeUp(found.seance);
  return openedOn(opened);
}
