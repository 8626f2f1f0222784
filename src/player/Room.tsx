import { lazy, useEffect, useState } from 'react';
import { lastOf, type World } from '../engine/world.ts';
import { portals } from '../portals/index.ts';
import { loadLook } from '../portals/looks.ts';
import { applyReading, prefer, readPreferences, usePreferences } from '../stores/preferences.ts';
import { useSession } from '../stores/session.ts';
import { LoadingLine } from '../ui/index.ts';
import { questionOf, readAddress } from './address.ts';
import { loadStory } from './content.ts';
import { Later } from './Later.tsx';
import { NotesOfKeeping } from './NotesOfKeeping.tsx';
import { startNetwork } from './network.ts';
import { Elsewhere, NothingChosen, Unknown } from './OpeningPages.tsx';
import { type Opening, openRoom, startStory } from './open-room.ts';
import { PracticeRoom } from './PracticeRoom.tsx';
import { RoomBoundary } from './RoomBoundary.tsx';
import { t } from './words.ts';

const Erased = lazy(() => import('./keeping/index.ts').then((keeping) => ({ default: keeping.Erased })));

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
  const { etat, world, content, id } = useSession();
  const [opening, setOpening] = useOpening(cameBack);
  useEffect(() => applyReading(lecture), [lecture]);
  if (!opening) return <LoadingLine label={t('ouverture', langue)} />;
  if (opening.etat === 'inconnue') return <Unknown langue={langue} />;
  if (opening.etat === 'choisir')
    return (
      <>
        <NotesOfKeeping langue={langue} portals={portals} reprise={false} />
        <NothingChosen langue={langue} portals={portals} onOpened={() => setOpening({ etat: 'ouverte', reprise: false })} />
      </>
    );
  if (etat === 'effacee' || etat === 'mal-effacee')
    return (
      <Later langue={langue}>
        <Erased langue={langue} complete={etat === 'effacee'} />
      </Later>
    );
  const portal = portals.find(({ id: name }) => name === (world && homePortal(world))) ?? portals[0];
  if (!world || !content || !portal) return <LoadingLine label={t('ouverture', langue)} />;
  if (etat === 'ecartee') return <Elsewhere langue={langue} />;
  function restart() {
    if (world && portal) startStory(world, portal, portals, { edition: world.edition, mode: world.mode });
    setOpening({ etat: 'ouverte', reprise: false });
  }
  return (
    <>
      <NotesOfKeeping langue={langue} portals={portals} reprise={opening.reprise} />
      {/* A new session is a new room: nothing of the one before stays on screen. */}
      <PracticeRoom
        key={id}
        world={world}
        content={content}
        portal={portal}
        portals={portals}
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
    openRoom(address, portals, cameBack, loadStory).then(setOpening, (reason: unknown) =>
      setFailure(reason ?? new Error('ouverture')),
    );
    // The pages of the portal are asked for while the story comes; whoever shows them says what went wrong.
    for (const { id } of portals.slice(0, 1)) loadLook(id).catch(() => {});
    // When the page has nothing better to do: the first request will not wait for it.
    const timer = setTimeout(() => startNetwork(portals).catch(() => {}), 1_500);
    return () => clearTimeout(timer);
  }, []);
  if (failure !== undefined) throw failure;
  return [opening, setOpening];
}

/** The portal of a session: its scenario's, or the one chosen for free practice. */
const homePortal = (world: World): string | undefined => world.scenario?.portail ?? lastOf(world, 'commence')?.portail;

/** Reloaded, or reached with « back »: the person is still in the same sitting. */
function reloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry !== undefined && 'type' in entry && (entry.type === 'reload' || entry.type === 'back_forward');
}
