import { useEffect, useState } from 'react';
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

/** Opens what the address of the page asks for, once; undefined until then. The second value says that another story was opened. */
export function useOpening(cameBack: boolean): [Opening | undefined, (opening: Opening) => void] {
  const [opening, setOpening] = useState<Opening>();
  const [failure, setFailure] = useState<unknown>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page opens once
  useEffect(() => {
    const address = readAddress(questionOf(location));
    // In the single file, the pages of the catalogue may have changed them since.
    usePreferences.setState(readPreferences());
    if (address.langue !== undefined) prefer({ langue: address.langue });
    const words = loadWords(usePreferences.getState().langue);
    openAll(address, cameBack, words).then(setOpening, (reason: unknown) => setFailure(reason ?? new Error('ouverture')));
    askEarly(address);
  }, []);
  if (failure !== undefined) throw failure;
  return [opening, setOpening];
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
