import { useCallback, useEffect, useState } from 'react';
import { settingsOf } from '#engine/journal/world.ts';
import { bringFirstPage } from '#portals/looks.ts';
import { prefer, readPreferences, usePreferences } from '#stores/preferences.ts';
import { useSession } from '#stores/session.ts';
import { bringGuide } from '../guide/faces.ts';
import { loadWords } from '../words/languages.ts';
import { questionOf, type RoomAddress, readAddress } from './address.ts';
import { askEarly } from './ask-early.ts';
import { loadStory } from './content.ts';
import { type Opening, openRoom } from './open-room.ts';
import { SITE } from './portal-source.ts';

/** How the first opening of a page ended: something to show, or why it failed. */
export type FirstOpening = { opening: Opening; failure?: undefined } | { opening?: undefined; failure: unknown };

/** Opens what the address of the page asks for. Never fails: it says how it failed. */
export function firstOpening(cameBack: boolean): Promise<FirstOpening> {
  const address = readAddress(questionOf(location));
  askEarly(address);
  // In the single file, the pages of the catalogue may have changed them since.
  usePreferences.setState(readPreferences());
  if (address.langue !== undefined) prefer({ langue: address.langue });
  const words = loadWords(usePreferences.getState().langue);
  return openAll(address, cameBack, words).then(
    (opened) => ({ opening: opened }),
    (reason: unknown) => ({ failure: reason ?? new Error('ouverture') }),
  );
}

/**
 * What the address of the page asks for, opened once; undefined until then. `first` is it, when it was opened before. The second value says that
 * another story was opened.
 */
export function useOpening(cameBack: boolean, first?: FirstOpening): [Opening | undefined, (opening: Opening) => void] {
  const [ended, setEnded] = useState(first);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page opens once
  useEffect(() => {
    if (!first) void firstOpening(cameBack).then(setEnded);
  }, []);
  const setOpening = useCallback((opening: Opening) => setEnded({ opening }), []);
  if (ended?.failure !== undefined) throw ended.failure;
  return [ended?.opening, setOpening];
}

/** Reloaded, or reached with « back »: the person is still in the same sitting. */
export function reloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry !== undefined && 'type' in entry && (entry.type === 'reload' || entry.type === 'back_forward');
}

/** Opens the room with its words, the face of its guide and the first page: it is drawn once, and nothing of it moves afterwards. */
async function openAll(address: RoomAddress, cameBack: boolean, words: Promise<void>): Promise<Opening> {
  const [opened] = await Promise.all([openRoom(address, SITE, cameBack, loadStory), words]);
  if (opened.etat !== 'ouverte') return opened;
  const [home] = opened.story.portals;
  const { journal } = useSession.getState();
  const [start] = journal;
  if (home && start?.type === 'commence') {
    const { edition, mode } = settingsOf(journal, start);
    await Promise.all([bringGuide(mode), bringFirstPage(home.id, edition)]);
  }
  return opened;
}
