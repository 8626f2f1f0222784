import { worldOf } from '#engine/journal/world.ts';
import { editionsFor } from '#engine/portal/edition.ts';
import { contentFrom } from '#engine/story/start.ts';
import type { Evenement } from '#schema/evenement.ts';
import { begin } from '#stores/session.ts';
import { LARGEST_FILE, type RefusFichier, readSessionFile } from '#stores/session-file.ts';
import { PAPERS } from '../ground/bring-papers.ts';
import type { RoomStory } from '../ground/room-store.ts';
import type { loadStory } from '../opening/content.ts';
import { type Opened, openedOn, portalsIn } from '../opening/open-room.ts';
import type { PortalSource } from '../opening/portal-source.ts';
import { hasPossibleDays, liveOnce } from './live-once.ts';

/** Why a session file is not taken up. */
export type RefusSeance = RefusFichier | 'exercice-inconnu';

/** The journal of a file and the story that it tells; or why it cannot be lived here. */
export type Reopened = { ok: true; journal: readonly Evenement[]; story: RoomStory } | { ok: false; refus: RefusSeance };

/** Reads a session file and finds its story here. Everything is tried before anything changes. */
export async function readForHere(bytes: Uint8Array, source: PortalSource, load: typeof loadStory): Promise<Reopened> {
  const read = await readSessionFile(bytes);
  if (!read.ok) return read;
  const { journal } = read.seance;
  const [first] = journal;
  if (first?.type !== 'commence' || !hasPossibleDays(journal)) return { ok: false, refus: 'impossible' };
  const story = await load({
    ...(first.scenario === null ? {} : { exercice: first.scenario }),
    compte: first.compte,
  });
  const ids = story ? portalsIn(story, first.portail === undefined ? {} : { portail: first.portail }, source) : [];
  const portals = await source.whole(ids);
  const portal = portals.find(({ id }) => id === ids[0]);
  const allowed = editionsFor(story?.scenario, portal);
  const editions = journal.flatMap((event) => ('edition' in event && event.edition !== undefined ? [event.edition] : []));
  if (!story || !portal || story.compte.id !== first.compte || !editions.every((edition) => allowed.includes(edition)))
    return { ok: false, refus: 'exercice-inconnu' };
  try {
    const content = contentFrom(first, story.scenario, story.compte, portals);
    const world = worldOf(journal, content);
    liveOnce(world, portals);
    return { ok: true, journal, story: { ...story, portals, whole: async () => portals } };
  } catch {
    return { ok: false, refus: 'impossible' };
  }
}

/** Takes up the session of a file; the one at work becomes the previous one. */
export async function reopenFile(
  file: File,
  source: PortalSource,
  load: typeof loadStory,
): Promise<{ ok: true; opened: Opened } | { ok: false; refus: RefusSeance }> {
  if (file.size > LARGEST_FILE) return { ok: false, refus: 'trop-gros' };
  const read = await readForHere(new Uint8Array(await file.arrayBuffer()), source, load);
  if (!read.ok) return read;
  await PAPERS.ask();
  begin(read.journal);
  // The address may name another exercise: a reload would begin that one.
  history.replaceState(
    history.state,
    '',
    location.hash.startsWith('#/') ? location.hash.replace(/\?.*$/, '') : location.pathname,
  );
  return { ok: true, opened: openedOn(read.story) };
}
