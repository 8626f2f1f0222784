import type { Portal } from '../engine/flow.ts';
import { progress } from '../engine/progress.ts';
import { contentFrom, portalsOf, startSession } from '../engine/start.ts';
import { worldOf } from '../engine/world.ts';
import type { EvenementDe, Mode } from '../schema/evenement.ts';
import { findSaved, PREVIOUS, type SavedSession } from '../stores/saved-session.ts';
import { begin, record, resume, tell, useSession } from '../stores/session.ts';
import type { RoomAddress } from './address.ts';
import { loadStory, type Story } from './content.ts';

/** How the opening of the room ended. `reprise`: a saved session goes on. */
export type Opening = { etat: 'ouverte'; reprise: boolean } | { etat: 'inconnue' } | { etat: 'choisir' };

type Load = typeof loadStory;

/**
 * Opens what the address asks for. The same exercise in the same way is taken up where it was, unless it was finished and the
 * person comes back to it from elsewhere; another one begins, and the one before is kept.
 */
export async function openRoom(
  address: RoomAddress,
  portals: readonly Portal[],
  reloaded: boolean,
  load: Load = loadStory,
): Promise<Opening> {
  const found = await findSaved();
  const saved = found.etat === 'trouve' ? found.seance : undefined;
  const first = saved && firstOf(saved);
  const nothingAsked = address.exercice === undefined && address.compte === undefined;
  if (nothingAsked && !saved) {
    if (found.etat === 'illisible') tell('illisible');
    return { etat: 'choisir' };
  }
  const asked = nothingAsked && first ? storyOf(first) : address;
  const story = await load(asked);
  const portal = story && portalFor(story, asked, portals);
  if (!story || !portal) return { etat: 'inconnue' };
  if (
    saved &&
    first &&
    (nothingAsked || matches(first, address, saved)) &&
    resumeSaved(saved, story, portal, portals, reloaded || nothingAsked)
  ) {
    if (
      address.edition !== undefined &&
      address.edition in portal.editions &&
      address.edition !== useSession.getState().world?.edition
    )
      record([{ type: 'regle', edition: address.edition }]);
    return { etat: 'ouverte', reprise: saved.journal.length > 1 };
  }
  startStory(story, portal, portals, { edition: address.edition, mode: address.mode });
  if (found.etat === 'illisible') tell('illisible');
  else if (saved && saved.journal.length > 1) tell('precedente');
  return { etat: 'ouverte', reprise: false };
}

/** Begins a story: a new journal. The edition is the one asked for when it fits the story, the most recent otherwise. */
export function startStory(
  story: Story,
  portal: Portal,
  portals: readonly Portal[],
  asked: { edition?: string | undefined; mode?: Mode | undefined },
): void {
  const editions = editionsFor(story, portal);
  const edition = editions.find((id) => id === asked.edition) ?? editions.at(-1) ?? '';
  // Without a scenario there is nothing to guide: practice is free.
  const mode: Mode = story.scenario ? (asked.mode === 'libre' ? 'guide' : (asked.mode ?? 'guide')) : 'libre';
  const { journal, content } = startSession(story.scenario, story.compte, portalsFor(story, portal, portals), {
    edition,
    mode,
    seed: Math.floor(Math.random() * 1_000_000_000),
    t: Date.now(),
  });
  begin(journal, content);
}

/** The looks in which a story may be lived, the oldest first. */
export function editionsFor({ scenario }: Pick<Story, 'scenario'>, portal: Portal): string[] {
  const known = Object.keys(portal.editions).sort();
  return scenario?.editions?.filter((id) => known.includes(id)) ?? known;
}

/** Takes the previous session up again; the one at work becomes the previous one. False when there is none any more. */
export async function reopenPrevious(portals: readonly Portal[], load: Load = loadStory): Promise<boolean> {
  const found = await findSaved(PREVIOUS);
  if (found.etat !== 'trouve') return false;
  const first = firstOf(found.seance);
  const story = first && (await load(storyOf(first)));
  const portal = story && portalFor(story, storyOf(first), portals);
  if (!first || !story || !portal) return false;
  begin(found.seance.journal, contentFrom(first, story.scenario, story.compte, portalsFor(story, portal, portals)));
  return true;
}

const firstOf = ({ journal }: SavedSession): EvenementDe<'commence'> | undefined =>
  journal[0]?.type === 'commence' ? journal[0] : undefined;
const storyOf = (first: EvenementDe<'commence'>): RoomAddress => ({
  ...(first.scenario === null ? {} : { exercice: first.scenario }),
  compte: first.compte,
  ...(first.portail === undefined ? {} : { portail: first.portail }),
});
/** The portals of a story: those that its scenario names, or the only one of free practice. */
export const portalsFor = ({ scenario }: Pick<Story, 'scenario'>, home: Portal, portals: readonly Portal[]): readonly Portal[] =>
  scenario ? portalsOf(scenario, portals) : [home];
const portalFor = ({ scenario }: Story, address: RoomAddress, portals: readonly Portal[]): Portal | undefined => {
  const wanted = scenario?.portail ?? address.portail;
  return wanted === undefined ? portals[0] : portals.find(({ id }) => id === wanted);
};

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

function resumeSaved(
  saved: SavedSession,
  story: Story,
  portal: Portal,
  portals: readonly Portal[],
  evenFinished: boolean,
): boolean {
  const first = firstOf(saved);
  if (!first) return false;
  const content = contentFrom(first, story.scenario, story.compte, portalsFor(story, portal, portals));
  const state = story.scenario && progress(worldOf(saved.journal, content), portal);
  // Someone else may have finished it on this machine: choosing the exercise again begins it again.
  if (!evenFinished && state && state.steps.length > 0 && state.current === undefined) return false;
  resume(saved, content);
  return true;
}
