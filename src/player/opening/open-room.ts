import type { Portal } from '#engine/flow/flow.ts';
import { type World, worldOf } from '#engine/journal/world.ts';
import { areWhole } from '#engine/portal/front.ts';
import { progress } from '#engine/story/progress.ts';
import { contentFrom, startSession } from '#engine/story/start.ts';
import type { EvenementDe, Mode } from '#schema/evenement.ts';
import { findSaved, PREVIOUS, type SavedSession } from '#stores/saved-session.ts';
import { begin, record, resume, tell, useSession } from '#stores/session.ts';
import type { RoomAddress } from './address.ts';
import { loadStory, type Story } from './content.ts';
import { openOnto, type PortalSource, wentFurther } from './room-portals.ts';

/** How the opening of the room ended. `reprise`: a saved session goes on. */
export type Opening = { etat: 'ouverte'; reprise: boolean } | { etat: 'inconnue' } | { etat: 'choisir' };

type Load = typeof loadStory;

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
  const nothingAsked = address.exercice === undefined && address.compte === undefined;
  const [found, wanted] = await Promise.all([findSaved(), nothingAsked ? undefined : load(address)]);
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
  const goesOn = saved && first && (nothingAsked || matches(first, address, saved)) ? saved : undefined;
  const portals = await openOnto(source, ids, goesOn !== undefined && wentFurther(goesOn.journal));
  const [home] = portals;
  if (!home || home.id !== ids[0]) return { etat: 'inconnue' };
  if (goesOn && resumeSaved(goesOn, story, portals, reloaded || nothingAsked)) {
    const { edition } = address;
    if (edition !== undefined && edition in home.editions && edition !== useSession.getState().world?.edition)
      record([{ type: 'regle', edition }]);
    return { etat: 'ouverte', reprise: goesOn.journal.length > 1 };
  }
  startStory(story, portals, { edition: address.edition, mode: address.mode });
  if (found.etat === 'illisible') tell('illisible');
  else if (saved && saved.journal.length > 1) tell('precedente');
  return { etat: 'ouverte', reprise: false };
}

/**
 * Begins a story on its portals, its home first: a new journal. The edition is the one asked for when it fits the story, the most recent
 * otherwise.
 */
export function startStory(
  story: Story,
  portals: readonly Portal[],
  asked: { edition?: string | undefined; mode?: Mode | undefined },
): void {
  const editions = editionsFor(story, portals[0]);
  const edition = editions.find((id) => id === asked.edition) ?? editions.at(-1) ?? '';
  // Without a scenario there is nothing to guide: practice is free.
  const mode: Mode = story.scenario ? (asked.mode === 'libre' ? 'guide' : (asked.mode ?? 'guide')) : 'libre';
  const { journal, content } = startSession(story.scenario, story.compte, portals, {
    edition,
    mode,
    seed: Math.floor(Math.random() * 1_000_000_000),
    t: Date.now(),
  });
  begin(journal, content);
}

/** The looks in which a story may be lived, the oldest first. */
export function editionsFor({ scenario }: Pick<Story, 'scenario'>, home: Portal | undefined): string[] {
  const known = Object.keys(home?.editions ?? {}).sort();
  return scenario?.editions?.filter((id) => known.includes(id)) ?? known;
}

/** Takes the previous session up again; the one at work becomes the previous one. False when there is none any more. */
export async function reopenPrevious(source: PortalSource, load: Load = loadStory): Promise<boolean> {
  const found = await findSaved(PREVIOUS);
  if (found.etat !== 'trouve') return false;
  const first = firstOf(found.seance);
  const story = first && (await load(storyOf(first)));
  if (!first || !story) return false;
  const portals = await openOnto(source, portalsIn(story, storyOf(first), source), wentFurther(found.seance.journal));
  if (portals.length === 0) return false;
  begin(found.seance.journal, contentFrom(first, story.scenario, story.compte, portals));
  return true;
}

const firstOf = ({ journal }: SavedSession): EvenementDe<'commence'> | undefined =>
  journal[0]?.type === 'commence' ? journal[0] : undefined;
const storyOf = (first: EvenementDe<'commence'>): RoomAddress => ({
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

function matches(first: EvenementDe<'commence'>, address: RoomAddress, { journal }: SavedSession): boolean {
  if (
    address.exercice !== undefined
      ? first.scenario !== address.exercice
      : first.scenario !== null ||
        first.compte !== address.compte ||
        (address.portail !== undefined && (first.portail ?? 'caf') !== address.portail)
  )
    return false;
  const mode =
    journal.findLast((event): event is EvenementDe<'regle'> => event.type === 'regle' && event.mode !== undefined)?.mode ??
    first.mode;
  return address.mode === undefined || first.scenario === null || address.mode === mode;
}

function resumeSaved(saved: SavedSession, story: Story, portals: readonly Portal[], evenFinished: boolean): boolean {
  const first = firstOf(saved);
  if (!first) return false;
  const content = contentFrom(first, story.scenario, story.compte, portals);
  // Someone else may have finished it on this machine: choosing the exercise again begins it again.
  if (!evenFinished && story.scenario && isFinished(worldOf(saved.journal, content), portals)) return false;
  resume(saved, content);
  return true;
}

// Nobody finishes an exercise from the street.
function isFinished(world: World, portals: readonly Portal[]): boolean {
  if (!areWhole(portals)) return false;
  const { steps, current } = progress(world, portals);
  return steps.length > 0 && current === undefined;
}
