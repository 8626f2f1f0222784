import { type ReactNode, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { portalTab } from '#engine/journal/browser.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { areWhole } from '#engine/portal/front.ts';
import { direction, langTag } from '#engine/words/say.ts';
import { plainText } from '#form/RichText.tsx';
import { RoomNameProvider, useIdHere } from '#form/room-name.ts';
import { RulesProvider } from '#form/rules-on-screen.tsx';
import { type Preferences, USUAL } from '#stores/preference-values.ts';
import { Announcements } from '#ui/index.ts';
import { PortalPage } from './browser/PortalPage.tsx';
import { PretendBrowser } from './browser/PretendBrowser.tsx';
import { placeInWords } from './browser/place-words.ts';
import { type RoomHistory, useReturns } from './browser/room-history.ts';
import { Dock } from './Dock.tsx';
import { tabsOf } from './gestures/hands.ts';
import { papersNow } from './ground/bring-papers.ts';
import { Later } from './ground/Later.tsx';
import { type Leads, LeadsProvider } from './ground/leads.ts';
import { ownerOf } from './ground/owner.ts';
import { partOf } from './ground/part.tsx';
import type { RoomBeginning, RoomState } from './ground/room-store.ts';
import { isInsideOnly, wentInside } from './ground/street.ts';
import { WithPortals } from './ground/WithPortals.tsx';
import { useCompanionFold } from './guide/use-companion-fold.ts';
import { RoomBar } from './RoomBar.tsx';
import { Side } from './Side.tsx';
import { useFollowedPage } from './use-followed-page.ts';
import { useOpenRoom } from './use-open-room.ts';
import { useView } from './use-view.ts';
import { roomLanguage } from './words/languages.ts';
import { t } from './words/room.ts';
import './room.css';

// What is not seen at first comes when it is opened, one thing at a time.
const Overlays = partOf(() => import('./Overlays.tsx').then((overlays) => overlays.Overlays));
const Mailbox = partOf(() => import('./mailbox/Mailbox.tsx').then((mailbox) => mailbox.Mailbox));
const EndPage = partOf(() => import('./end/EndPage.tsx').then((end) => end.EndPage));
const Review = partOf(() => import('./debrief/Review.tsx').then((review) => review.Review));

export type RoomProps = RoomBeginning & {
  /** When another room lives in the page: what the ids of this one begin with. Two rooms of the same name are refused. */
  name?: string;
  preferences?: Preferences;
  onPrefer?: (change: Partial<Preferences>) => void;
  /** The history whose « back » leads from place to place. */
  history?: RoomHistory;
  /** Hears the name of the place on screen each time it changes. */
  onTitle?: (title: string) => void;
  /** Begins the story again, as it is lived now. Without it, nobody is asked whether to. */
  onRestart?: (now: Pick<RoomState, 'world' | 'portals'>) => void;
  /** What the page that holds the room adds to its settings. */
  settings?: ReactNode;
  /** Where one goes from here. */
  leads?: Leads;
};

/**
 * The practice room: the pretend browser, the companion, the papers and what becomes of the data beside. It holds no address and no storage: who
 * draws it gives it a story and a journal, and hears of the journal as it grows. Another story is another room: change its `key`.
 */
export const Room = (props: RoomProps) => (
  <RoomNameProvider value={props.name ?? ''}>
    <LeadsProvider value={props.leads}>
      <RulesProvider>
        <RoomInPage {...props} />
      </RulesProvider>
    </LeadsProvider>
  </RoomNameProvider>
);

function RoomInPage(props: RoomProps) {
  const { preferences = USUAL, onPrefer = () => {}, history, onTitle, onRestart } = props;
  const { langue } = preferences;
  const { room, hands } = useOpenRoom(props);
  const world = useStore(room.state, (state) => state.world);
  const portals = useStore(room.state, (state) => state.portals);
  const journal = useStore(room.state, (state) => state.journal);
  const [portal] = portals;
  const here = useIdHere();
  if (!portal) throw new Error('Une histoire se passe dans un portail au moins.');
  const [view, change] = useView(world);
  const { current } = tabsOf(world, portal);
  const further = !areWhole(portals) && (wentInside(world.events) || isInsideOnly(current.lieu, portals));
  useEffect(() => {
    if (further) hands.wholePortals().catch(() => {});
  }, [further, hands]);
  const papers = useMemo(() => papersNow(world, portals, langue), [world, portals, langue]);
  useReturns(history, { lieu: current.lieu, onglet: current.id }, (place) => {
    change({ dessus: undefined });
    hands.act({ fais: 'ouvrir', ...place });
  });
  const above = view.dessus === 'bilan' ? t('bilanTitre', langue) : view.dessus === 'fin' ? t('finTitre', langue) : undefined;
  const owner = ownerOf(current.lieu, portals, portal);
  const place = above ?? placeInWords(current.lieu, world, owner, langue);
  // « page · portail · exercice »
  const under = [
    ...(above === undefined && current.lieu.startsWith(`${owner.id}:`) ? [owner.nom] : []),
    world.scenario ? plainText(world.scenario.titre, langue, portal.glossaire) : t('libre', langue),
  ].join(' · ');
  const follow = useFollowedPage(place, under, langue, onTitle);
  const fold = useCompanionFold(world.mode === 'regarder', preferences.guideOuvert, (guideOuvert) => onPrefer({ guideOuvert }));
  const restart = onRestart && (() => onRestart({ world, portals }));
  const goBack = (position: number) => {
    room.goBackTo(position, Date.now());
    change({ dessus: undefined });
  };
  const shared = { portals, hands, langue };
  if (view.dessus === 'bilan') {
    const close = () => change({ dessus: undefined });
    return (
      <WithPortals {...shared}>
        {(all) => <Review world={world} portals={all} langue={langue} journal={journal} onRestart={restart} onClose={close} />}
      </WithPortals>
    );
  }
  if (view.dessus === 'fin')
    return (
      <WithPortals {...shared}>
        {(all) => (
          <EndPage
            world={world}
            portals={all}
            langue={langue}
            journal={journal}
            onDebrief={() => change({ dessus: 'bilan' })}
            onMoments={() => change({ dessus: 'moments' })}
            onReturn={goBack}
            onClose={() => change({ dessus: undefined })}
          />
        )}
      </WithPortals>
    );
  return (
    <div
      className="room"
      data-salle={here('')}
      lang={langTag(roomLanguage(langue))}
      dir={direction(roomLanguage(langue))}
      data-porte={view.porte}
      data-cote={view.cote}
      data-guide={fold[0] ? undefined : 'replie'}
      ref={follow}
    >
      <Announcements />
      <RoomBar world={world} langue={langue} view={view} onView={change} />
      <div className="room-floor">
        <main className="room-browser" lang="fr" dir="ltr" id={here('portail')} tabIndex={-1}>
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
                room={room}
              />
            )}
            mailbox={
              <WithPortals {...shared}>
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
                    onFollow={(lieu) => void hands.act({ fais: 'ouvrir', lieu, onglet: portalTab(world) })}
                  />
                )}
              </WithPortals>
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
          here={ownerOf(current.lieu, portals, portal).id}
          onView={change}
          fold={fold}
        />
      </div>
      <Dock world={world} portal={portal} langue={langue} view={view} hands={hands} onView={change} />
      {view.dessus && (
        <Later langue={langue}>
          <Overlays
            world={world}
            portal={portal}
            portals={portals}
            langue={langue}
            content={room.state.getState().content}
            journal={journal}
            hands={hands}
            dessus={view.dessus}
            onView={change}
            lecture={preferences.lecture}
            onPrefer={onPrefer}
            settings={props.settings}
            onRestart={restart}
            onReturn={goBack}
          />
        </Later>
      )}
    </div>
  );
}
