import { useEffect, useMemo } from 'react';
import type { Portal } from '#engine/flow/flow.ts';
import { type Content, eventsOf, type World } from '#engine/journal/world.ts';
import { areWhole } from '#engine/portal/front.ts';
import { direction, langTag } from '#engine/words/say.ts';
import type { Langue } from '#schema/texte.ts';
import { prefer, usePreferences } from '#stores/preferences.ts';
import { goBackTo, useSession } from '#stores/session.ts';
import { useBrowserHistory } from './browser/browser-history.ts';
import { PortalPage } from './browser/PortalPage.tsx';
import { PretendBrowser } from './browser/PretendBrowser.tsx';
import { placeInWords } from './browser/place-words.ts';
import { DataPanel } from './circuit/DataPanel.tsx';
import { Dock } from './Dock.tsx';
import { DoorPage } from './DoorPage.tsx';
import { tabsOf } from './gestures/hands.ts';
import { useHands } from './gestures/use-hands.ts';
import { Inside } from './ground/Inside.tsx';
import { Later } from './ground/Later.tsx';
import { ownerOf } from './ground/owner.ts';
import { partOf } from './ground/part.tsx';
import { isBeyond, useRoomPortals, wentFurther } from './opening/room-portals.ts';
import { papersNow } from './papers/bring-papers.ts';
import { RoomBar } from './RoomBar.tsx';
import { Side } from './Side.tsx';
import { useView } from './use-view.ts';
import { roomLanguage } from './words/languages.ts';
import { t } from './words/room.ts';
import './room.css';

// What is not seen at first comes when it is opened, one thing at a time.
const Above = partOf(() => import('./Above.tsx').then((above) => above.Above));
const Mailbox = partOf(() => import('./mailbox/Mailbox.tsx').then((mailbox) => mailbox.Mailbox));
const Review = partOf(() => import('./debrief/Review.tsx').then((review) => review.Review));

export type PracticeRoomProps = {
  world: World;
  content: Content;
  /** The portals of the story, and its home, which is the first. */
  portals: readonly Portal[];
  portal: Portal;
  langue: Langue;
  onRestart: () => void;
};

/** The practice room, once a session is open: the pretend browser, the companion beside, what becomes of the data below. */
export function PracticeRoom({ world, content, portals, portal, langue, onRestart }: PracticeRoomProps) {
  const journal = useSession((session) => session.journal);
  const donnees = usePreferences((preferences) => preferences.donneesOuvertes);
  const [view, change] = useView(world);
  const hands = useHands();
  const source = useRoomPortals((room) => room.source);
  const { current } = tabsOf(world, portal);
  const further = !areWhole(portals) && (wentFurther(world.events) || isBeyond(current.lieu, portals));
  useEffect(() => {
    if (further) hands.inside().catch(() => {});
  }, [further, hands]);
  const papers = useMemo(() => papersNow(world, portals, langue), [world, portals, langue]);
  useBrowserHistory({ lieu: current.lieu, onglet: current.id }, (place) => {
    change({ dessus: undefined });
    hands.act({ fais: 'ouvrir', ...place });
  });
  useEffect(() => {
    document.title = `${placeInWords(current.lieu, world, ownerOf(current.lieu, portals, portal), langue)} · ${t('nomDuSite', langue)}`;
  }, [current.lieu, world, portals, portal, langue]);
  const inside = { portals, hands, langue };
  if (view.dessus === 'bilan') {
    const close = () => change({ dessus: undefined });
    return (
      <Inside {...inside}>
        {(all) => <Review world={world} portals={all} langue={langue} journal={journal} onRestart={onRestart} onClose={close} />}
      </Inside>
    );
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
            portals={portals}
            langue={langue}
            hands={hands}
            portalPage={(lieu, onglet) => (
              <PortalPage
                world={world}
                portal={ownerOf(lieu, portals, portal)}
                lieu={lieu}
                onglet={onglet}
                langue={langue}
                papers={papers}
                hands={hands}
              />
            )}
            mailbox={
              <Inside {...inside}>
                {(all) => (
                  <Mailbox
                    world={world}
                    portals={all}
                    langue={langue}
                    ouverte={view.lettre}
                    onOpen={(message) => {
                      change({ lettre: message });
                      if (message !== undefined && !eventsOf(world, 'lu').some((event) => event.message === message))
                        hands.act({ fais: 'lire', message });
                    }}
                  />
                )}
              </Inside>
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
            <DataPanel {...inside} here={ownerOf(current.lieu, portals, portal).id} world={world} />
          </DoorPage>
        )}
      </div>
      <Dock world={world} portal={portal} langue={langue} view={view} hands={hands} onView={change} />
      {view.dessus && (
        <Later langue={langue}>
          <Above
            world={world}
            portal={portal}
            portals={portals}
            source={source}
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
        </Later>
      )}
    </div>
  );
}
