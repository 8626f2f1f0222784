import { perform } from '#engine/flow/perform.ts';
import { settingsOf, type World, worldOf } from '#engine/journal/world.ts';
import { editionsFor } from '#engine/portal/edition.ts';
import { areWhole } from '#engine/portal/front.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { progress } from '#engine/story/progress.ts';
import { contentFrom, startSession } from '#engine/story/start.ts';
import type { EvenementDe, Mode } from '#schema/evenement.ts';
import { type Found, findSaved, PREVIOUS, type SavedSession } from '#stores/saved-session.ts';
import { begin, resume, tell, useSession } from '#stores/session.ts';
import { readEntry } from '#stores/storage.ts';
import { PAPERS } from '../ground/bring-papers.ts';
import type { RoomStory } from '../ground/room-store.ts';
import { wentInside } from '../ground/street.ts';
import type { RoomAddress } from './address.ts';
import { loadStory, type Story } from './content.ts';
import type { PortalSource } from './portal-source.ts';

/** How the opening of the room ended. `reprise`: a saved session goes on. */
export type Opening = Opened | { etat: 'inconnue' } | { etat: 'choisir' } | { etat: 'liste' };

/** A story to live. `id` names its session: the one at work, whose journal it goes on. */
export interface Opened {
  etat: 'ouverte';
  reprise: boolean;
  id: string;
  story: RoomStory;
}

/** How a story is found by its names. */
export type Load = typeof loadStory;

/**
 * Opens what the address asks for. The same exercise in the same way is taken up where it was, unless it was finished and the
 * person comes back to it from elsewhere; another one begins, and the one before is kept.
 */
export async function openRoom(
  address: RoomAddress,
  source: PortalSource,
  reloaded: boolean,
  load: Load = loadStory,
): Promise<Opening> {
  if (address.liste) return { etat: 'liste' };
  const nothingAsked = address.exercice === undefined && address.compte === undefined;
  const [lastOne, wanted] = await Promise.all([findSaved(), nothingAsked ? undefined : load(address)]);
  const found = nothingAsked && !reloaded ? await ratherTouched(lastOne) : lastOne;
  const saved = found.etat === 'trouve' ? found.seance : undefined;
  const first = saved && firstOf(saved);
  if (nothingAsked && !saved) {
    if (found.etat === 'illisible') tell('illisible');
    return { etat: 'choisir' };
  }
  const asked = nothingAsked && first ? storyOf(first) : address;
  const story = nothingAsked ? await load(asked) : wanted;
  if (!story) return { etat: 'inconnue' };
  const ids = portalsIn(story, asked, source);
  // What was chosen since in the room wins over the address, which a reload only repeats.
  const { mode: _mode, edition: _edition, ...place } = address;
  const asPlayed: RoomAddress = reloaded ? place : address;
  const goesOn = saved && first && (nothingAsked || matches(first, asPlayed, saved, source.ids[0])) ? saved : undefined;
  const opened = await storyOn(source, ids, story, goesOn !== undefined && wentInside(goesOn.journal));
  if (opened.portals[0]?.id !== ids[0]) return { etat: 'inconnue' };
  if (goesOn && resumeSaved(goesOn, opened, asPlayed.edition, reloaded || nothingAsked))
    return openedOn(opened, goesOn.journal.length > 1);
  const begun = startStory(opened, { edition: address.edition, mode: address.mode });
  if (found.etat === 'illisible') tell('illisible');
  else if (saved && saved.journal.length > 1) tell('precedente');
  return begun;
}

/** Who asks for nothing more than to go on goes on with what was lived: a session that was only opened takes nobody's place. */
async function ratherTouched(found: Found): Promise<Found> {
  const untouched = found.etat !== 'trouve' || found.seance.journal.length === 1;
  return untouched && readEntry(PREVIOUS) !== undefined ? (await import('./latest-touched.ts')).latestTouched(found) : found;
}

/** A story on its portals, its home first. `further`: it already went past what is seen from outside, and they come whole. */
export async function storyOn(
  source: PortalSource,
  ids: readonly string[],
  { scenario, compte }: Story,
  further: boolean,
): Promise<RoomStory> {
  const whole = () => source.whole(ids);
  const [portals] = await Promise.all([further ? whole() : source.fronts(ids), further && PAPERS.ask()]);
  return { scenario, compte, portals, whole };
}

/**
 * Begins a story: a new journal, which becomes the session at work. The edition is the one asked for when it fits the story, the most recent
 * otherwise.
 */
export function startStory(story: RoomStory, asked: { edition?: string | undefined; mode?: Mode | undefined }): Opened {
  const editions = editionsFor(story.scenario, story.portals[0]);
  const edition = editions.find((id) => id === asked.edition) ?? editions.at(-1) ?? '';
  // Without a scenario there is nothing to guide: practice is free.
  const mode: Mode = story.scenario ? (asked.mode === 'libre' ? 'guide' : (asked.mode ?? 'guide')) : 'libre';
  const { journal } = startSession(story.scenario, story.compte, story.portals, {
    edition,
    mode,
    seed: Math.floor(Math.random() * 1_000_000_000),
    t: Date.now(),
  });
  begin(journal);
  return openedOn(story);
}

/** The story of the session at work. */
export const openedOn = (story: RoomStory, reprise = false): Opened => ({
  etat: 'ouverte',
  reprise,
  id: useSession.getState().id,
  story,
});

/** The beginning of a saved session; undefined when it has none. */
export const firstOf = ({ journal }: SavedSession): EvenementDe<'commence'> | undefined =>
  journal[0]?.type === 'commence' ? journal[0] : undefined;
/** The address that would open this story. */
export const storyOf = (first: EvenementDe<'commence'>): RoomAddress => ({
  ...(first.scenario === null ? {} : { exercice: first.scenario }),
  compte: first.compte,
  ...(first.portail === undefined ? {} : { portail: first.portail }),
});

/** The portals of a story, its home first: those that its scenario names, or the only one of free practice. */
export const portalsIn = (
  { scenario }: Pick<Story, 'scenario'>,
  { portail }: Pick<RoomAddress, 'portail'>,
  { ids }: Pick<PortalSource, 'ids'>,
): string[] => (scenario ? [scenario.portail, ...(scenario.autresPortails ?? [])] : [portail ?? ids[0] ?? '']);

function matches(
  first: EvenementDe<'commence'>,
  address: RoomAddress,
  { journal }: SavedSession,
  firstPortal: string | undefined,
): boolean {
  if (
    address.exercice !== undefined
      ? first.scenario !== address.exercice
      : first.scenario !== null ||
        first.compte !== address.compte ||
        (address.portail !== undefined && (first.portail ?? firstPortal) !== address.portail)
  )
    return false;
  return address.mode === undefined || first.scenario === null || address.mode === settingsOf(journal, first).mode;
}

function resumeSaved(
  { id, journal }: SavedSession,
  { scenario, compte, portals }: RoomStory,
  edition: string | undefined,
  evenFinished: boolean,
): boolean {
  const [first] = journal;
  if (!first) return false;
  const world = worldOf(journal, contentFrom(first, scenario, compte, portals));
  // Someone else may have finished it on this machine: choosing the exercise again begins it again.
  if (!evenFinished && scenario && isFinished(world, portals)) return false;
  const other = edition !== undefined && edition !== world.edition;
  const settled = other ? perform({ fais: 'regler', edition }, world, portals, Date.now()) : [];
  resume({ id, journal: [...journal, ...settled] });
  return true;
}

// Nobody finishes an exercise from the street.
function isFinished(world: World, portals: readonly Portal[]): boolean {
  if (!areWhole(portals)) return false;
  const { steps, current } = progress(world, portals);
  return steps.length > 0 && current === undefined;
}
