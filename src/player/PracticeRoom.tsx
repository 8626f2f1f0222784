import { lazy, useEffect, useMemo } from 'react';
import type { Portal } from '../engine/flow.ts';
import { allPapers } from '../engine/papers.ts';
import { direction, langTag } from '../engine/say.ts';
import type { Content, World } from '../engine/world.ts';
import type { Langue } from '../schema/texte.ts';
import { prefer, usePreferences } from '../stores/preferences.ts';
import { goBackTo, useSession } from '../stores/session.ts';
import { Above } from './Above.tsx';
import { useBrowserHistory } from './browser-history.ts';
import { Dock } from './Dock.tsx';
import { DoorPage } from './DoorPage.tsx';
import { tabsOf } from './hands.ts';
import { Later } from './Later.tsx';
import { roomLanguage } from './languages.ts';
import { Mailbox } from './Mailbox.tsx';
import { PortalPage } from './PortalPage.tsx';
import { PretendBrowser } from './PretendBrowser.tsx';
import { placeInWords } from './place-words.ts';
import { Review } from './Review.tsx';
import { RoomBar } from './RoomBar.tsx';
import { Side } from './Side.tsx';
import { useHands } from './use-hands.ts';
import { useView } from './use-view.ts';
import { t } from './words.ts';
import './room.css';

const CircuitPanel = lazy(() => import('./panels/index.ts').then((panels) => ({ default: panels.CircuitPanel })));

export type PracticeRoomProps = {
  world: World;
  content: Content;
  portal: Portal;
  portals: readonly Portal[];
  langue: Langue;
  onRestart: () => void;
};

/** The practice room, once a session is open: the pretend browser, the companion beside, what becomes of the data below. */
export function PracticeRoom({ world, content, portal, portals, langue, onRestart }: PracticeRoomProps) {
  const journal = useSession((session) => session.journal);
  const donnees = usePreferences((preferences) => preferences.donneesOuvertes);
  const [view, change] = useView(world);
  const hands = useHands(portals);
  const papers = useMemo(() => allPapers(world, portals, langue), [world, portals, langue]);
  const { current } = tabsOf(world, portal);
  useBrowserHistory({ lieu: current.lieu, onglet: current.id }, (place) => {
    change({ dessus: undefined });
    if (place.onglet === undefined) hands.open(place.lieu);
    else hands.open(place.lieu, place.onglet);
  });
  useEffect(() => {
    document.title = `${placeInWords(current.lieu, world, portal, langue)} · ${t('nomDuSite', langue)}`;
  }, [current.lieu, world, portal, langue]);
  if (view.dessus === 'bilan') {
    const close = () => change({ dessus: undefined });
    return <Review world={world} portal={portal} langue={langue} journal={journal} onRestart={onRestart} onClose={close} />;
  }
  return (
    <div
      className="room"
      lang={langTag(roomLanguage(langue))}
      dir={direction(roomLanguage(langue))}
      data-porte={view.porte}
      data-papiers={view.papiers || undefined}
    >
      <RoomBar
        world={world}
        langue={langue}
        view={view}
        donnees={donnees}
        onView={change}
        onDonnees={() => prefer({ donneesOuvertes: !donnees })}
      />
      <div className="room-floor">
        <main className="room-browser" lang="fr" dir="ltr" id="portail" tabIndex={-1}>
          <PretendBrowser
            world={world}
            portal={portal}
            langue={langue}
            hands={hands}
            portalPage={(lieu, onglet) => (
              <PortalPage
                world={world}
                portal={portal}
                lieu={lieu}
                onglet={onglet}
                langue={langue}
                papers={papers}
                hands={hands}
              />
            )}
            mailbox={
              <Mailbox
                world={world}
                portals={portals}
                langue={langue}
                ouverte={view.lettre}
                onOpen={(message) => {
                  change({ lettre: message });
                  if (message !== undefined) hands.read(message);
                }}
              />
            }
          />
        </main>
        <Side
          world={world}
          portal={portal}
          portals={portals}
          langue={langue}
          papers={papers}
          hands={hands}
          view={view}
          onView={change}
        />
        {(donnees || view.porte === 'donnees') && (
          <DoorPage className="room-circuit" open={view.porte === 'donnees'} title={t('donnees', langue)}>
            <Later langue={langue}>
              <CircuitPanel world={world} portal={portal} langue={langue} />
            </Later>
          </DoorPage>
        )}
      </div>
      <Dock world={world} portal={portal} langue={langue} view={view} hands={hands} onView={change} />
      <Above
        world={world}
        portal={portal}
        portals={portals}
        langue={langue}
        content={content}
        journal={journal}
        hands={hands}
        dessus={view.dessus}
        onView={change}
        onRestart={onRestart}
        onReturn={(position) => {
          goBackTo(position);
          change({ dessus: undefined });
        }}
      />
    </div>
  );
}
