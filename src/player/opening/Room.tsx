import { useEffect, useState } from 'react';
import { comeDressed } from '#portals/looks.ts';
import { applyReading, prefer, readPreferences, usePreferences } from '#stores/preferences.ts';
import { useSession } from '#stores/session.ts';
import { LoadingLine } from '#ui/index.ts';
import { startNetwork } from '../gestures/network.ts';
import { Later } from '../ground/Later.tsx';
import { partOf } from '../ground/part.tsx';
import { RoomBoundary } from '../ground/RoomBoundary.tsx';
import { bringFace } from '../guide/faces.ts';
import { PracticeRoom } from '../PracticeRoom.tsx';
import { loadWords } from '../words/languages.ts';
import { t } from '../words/room.ts';
import { questionOf, type RoomAddress, readAddress } from './address.ts';
import { comeMeanwhile } from './come-meanwhile.ts';
import { loadStory } from './content.ts';
import { type Opening, openRoom, startStory } from './open-room.ts';
import { SITE, useRoomPortals } from './room-portals.ts';

// Each of these is seen by few, or later.
const Erased = partOf(() => import('../keeping/EraseSession.tsx').then((keeping) => keeping.Erased));
const NotesOfKeeping = partOf(() => import('../keeping/NotesOfKeeping.tsx').then((notes) => notes.NotesOfKeeping));
const Elsewhere = partOf(() => import('./OpeningPages.tsx').then((pages) => pages.Elsewhere));
const NothingChosen = partOf(() => import('./OpeningPages.tsx').then((pages) => pages.NothingChosen));
const Unknown = partOf(() => import('./OpeningPages.tsx').then((pages) => pages.Unknown));

/** `cameBack`: the person is still in the same sitting. A page that holds more than the room knows better than the browser. */
export type RoomProps = { cameBack?: boolean };

/** The whole island of the practice room. */
export function Room({ cameBack = reloaded() }: RoomProps) {
  return (
    <RoomBoundary>
      <OpenedRoom cameBack={cameBack} />
    </RoomBoundary>
  );
}

function OpenedRoom({ cameBack }: Required<RoomProps>) {
  const { langue, lecture } = usePreferences();
  const { etat, world, content, id, avis } = useSession();
  const portals = useRoomPortals((room) => room.portals);
  const [opening, setOpening] = useOpening(cameBack);
  useEffect(() => applyReading(lecture), [lecture]);
  if (!opening) return <LoadingLine label={t('ouverture', langue)} />;
  const resumed = opening.etat === 'ouverte' && opening.reprise;
  const notes = (avis !== undefined || resumed) && (
    <Later langue={langue}>
      <NotesOfKeeping langue={langue} source={SITE} reprise={resumed} />
    </Later>
  );
  if (opening.etat !== 'ouverte')
    return (
      <>
        {notes}
        <Later langue={langue}>
          {opening.etat === 'inconnue' && <Unknown langue={langue} />}
          {opening.etat === 'choisir' && (
            <NothingChosen langue={langue} source={SITE} onOpened={() => setOpening({ etat: 'ouverte', reprise: false })} />
          )}
        </Later>
      </>
    );
  if (etat === 'effacee' || etat === 'mal-effacee')
    return (
      <Later langue={langue}>
        <Erased langue={langue} complete={etat === 'effacee'} />
      </Later>
    );
  const [portal] = portals;
  if (!world || !content || !portal) return <LoadingLine label={t('ouverture', langue)} />;
  if (etat === 'ecartee')
    return (
      <Later langue={langue}>
        <Elsewhere langue={langue} />
      </Later>
    );
  function restart() {
    if (world) startStory(world, portals, { edition: world.edition, mode: world.mode });
    setOpening({ etat: 'ouverte', reprise: false });
  }
  return (
    <>
      {notes}
      {/* A new session is a new room: nothing of the one before stays on screen. */}
      <PracticeRoom
        key={id}
        world={world}
        content={content}
        portals={portals}
        portal={portal}
        langue={langue}
        onRestart={restart}
      />
    </>
  );
}

function useOpening(cameBack: boolean): [Opening | undefined, (opening: Opening) => void] {
  const [opening, setOpening] = useState<Opening>();
  const [failure, setFailure] = useState<unknown>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a room opens once
  useEffect(() => {
    const address = readAddress(questionOf(location));
    // In the single file, the pages of the catalogue may have changed them since.
    usePreferences.setState(readPreferences());
    if (address.langue !== undefined) prefer({ langue: address.langue });
    const words = loadWords(usePreferences.getState().langue);
    openAll(address, cameBack, words).then(setOpening, (reason: unknown) => setFailure(reason ?? new Error('ouverture')));
    comeMeanwhile(address);
    // When the page has nothing better to do: the first request will not wait for it.
    const timer = setTimeout(() => startNetwork().catch(() => {}), 1_500);
    return () => clearTimeout(timer);
  }, []);
  if (failure !== undefined) throw failure;
  return [opening, setOpening];
}

/** Opens the room with its words, the face of its guide and the first page: it is drawn once, and nothing of it moves afterwards. */
async function openAll(address: RoomAddress, cameBack: boolean, words: Promise<void>): Promise<Opening> {
  const [opened] = await Promise.all([openRoom(address, SITE, cameBack, loadStory), words]);
  const { world } = useSession.getState();
  const [home] = useRoomPortals.getState().portals;
  if (world && home) await Promise.all([bringFace(world.mode), comeDressed(home.id, world.edition)]);
  return opened;
}

/** Reloaded, or reached with « back »: the person is still in the same sitting. */
function reloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry !== undefined && 'type' in entry && (entry.type === 'reload' || entry.type === 'back_forward');
}
