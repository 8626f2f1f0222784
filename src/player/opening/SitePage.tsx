import { useEffect } from 'react';
import type { Langue } from '#schema/texte.ts';
import { bringFilter } from '#stores/drafts.ts';
import { applyReading, prefer, readPreferences, usePreferences } from '#stores/preferences.ts';
import { keepJournal, keepTyped, onShownAgain, useSession } from '#stores/session.ts';
import { LoadingLine } from '#ui/index.ts';
import { Later } from '../ground/Later.tsx';
import type { Leads } from '../ground/leads.ts';
import { partOf } from '../ground/part.tsx';
import { RoomBoundary } from '../ground/RoomBoundary.tsx';
import { siteAddress } from '../ground/site.ts';
import { soon } from '../ground/soon.ts';
import { Room } from '../Room.tsx';
import { t } from '../words/room.ts';
import { writeAddress } from './address.ts';
import { onEnteredBox } from './on-entered-box.ts';
import { type Opened, startStory } from './open-room.ts';
import { SITE } from './portal-source.ts';
import { realHistory } from './real-history.ts';
import { type FirstOpening, reloaded, useOpening } from './use-opening.ts';

// Each of these is seen by few, or later.
const BreakdownWays = partOf(() => import('../keeping/BreakdownWays.tsx').then((ways) => ways.BreakdownWays));
const Erased = partOf(() => import('../keeping/EraseSession.tsx').then((keeping) => keeping.Erased));
const EraseSession = partOf(() => import('../keeping/EraseSession.tsx').then((keeping) => keeping.EraseSession));
const MyExercises = partOf(() => import('../keeping/MyExercises.tsx').then((exercises) => exercises.MyExercises));
const NotesOfKeeping = partOf(() => import('../keeping/NotesOfKeeping.tsx').then((notes) => notes.NotesOfKeeping));
const SessionKeeping = partOf(() => import('../keeping/SessionKeeping.tsx').then((keeping) => keeping.SessionKeeping));
const Elsewhere = partOf(() => import('./OpeningPages.tsx').then((pages) => pages.Elsewhere));
const NothingChosen = partOf(() => import('./OpeningPages.tsx').then((pages) => pages.NothingChosen));
const Unknown = partOf(() => import('./OpeningPages.tsx').then((pages) => pages.Unknown));

/**
 * `cameBack`: the person is still in the same sitting. A page that holds more than the room knows better than the browser. `first`: what its
 * address asks for, when it was opened before the page was drawn.
 */
export type SitePageProps = { cameBack?: boolean; first?: FirstOpening };

/** The page « salle » of the site: one caller of the room, which gives it the address, the history and the cupboard of the browser. */
export function SitePage({ cameBack = reloaded(), first }: SitePageProps) {
  const { langue } = readPreferences();
  return (
    <RoomBoundary
      langue={langue}
      ways={
        <Later langue={langue}>
          <BreakdownWays langue={langue} onFree={() => location.reload()} />
        </Later>
      }
    >
      <OpenedPage cameBack={cameBack} first={first} />
    </RoomBoundary>
  );
}

function OpenedPage({ cameBack, first }: { cameBack: boolean; first: FirstOpening | undefined }) {
  const preferences = usePreferences();
  const { langue, lecture } = preferences;
  const etat = useSession((session) => session.etat);
  const id = useSession((session) => session.id);
  const avis = useSession((session) => session.avis);
  const [opening, setOpening] = useOpening(cameBack, first);
  useEffect(() => {
    applyReading(lecture);
    if (lecture.theme !== 'systeme') return;
    let stop = () => {};
    let gone = false;
    // They are there already, since before the page was drawn: this follows them.
    const giveUp = soon(() => {
      void import('./device-theme.ts').then(({ followDeviceTheme }) => {
        if (!gone) stop = followDeviceTheme();
      });
    });
    return () => {
      giveUp();
      gone = true;
      stop();
    };
  }, [lecture]);
  useEffect(() => onShownAgain(() => location.reload()), []);
  // A translator may begin at any moment; what answers it is not what the first page waits for.
  useEffect(
    () =>
      soon(() => {
        void import('../ground/foreign-text.ts').then(({ liveWithForeignText }) => liveWithForeignText(document.body));
      }),
    [],
  );
  // What judges a draft comes with the first box that somebody enters, before its first key.
  useEffect(() => onEnteredBox(bringFilter), []);
  useEffect(() => {
    // Those of an earlier visit are judged again as soon as any of them changes.
    if (id !== '' && useSession.getState().drafts.size > 0) bringFilter().catch(() => {});
  }, [id]);
  if (!opening)
    return (
      <div data-attente>
        <LoadingLine label={t('ouverture', langue)} />
      </div>
    );
  const resumed = opening.etat === 'ouverte' && opening.reprise;
  const notes = (avis !== undefined || resumed) && (
    <Later langue={langue}>
      <NotesOfKeeping langue={langue} source={SITE} reprise={resumed} onOpened={setOpening} />
    </Later>
  );
  if (opening.etat !== 'ouverte')
    return (
      <>
        {notes}
        <Later langue={langue}>
          {opening.etat === 'liste' && <MyExercises langue={langue} source={SITE} onOpened={setOpening} />}
          {opening.etat === 'inconnue' && <Unknown langue={langue} />}
          {opening.etat === 'choisir' && <NothingChosen langue={langue} source={SITE} onOpened={setOpening} />}
        </Later>
      </>
    );
  if (etat === 'effacee' || etat === 'mal-effacee')
    return (
      <Later langue={langue}>
        <Erased langue={langue} complete={etat === 'effacee'} />
      </Later>
    );
  if (etat === 'ecartee')
    return (
      <Later langue={langue}>
        <Elsewhere langue={langue} />
      </Later>
    );
  // Another session has just begun, and its story is being told.
  if (opening.id !== id) return <LoadingLine label={t('ouverture', langue)} />;
  const { story } = opening;
  const { journal, drafts } = useSession.getState();
  const again = (portals: Opened['story']['portals'], asked: Parameters<typeof startStory>[1]) => {
    const same = { ...story, portals };
    setOpening(startStory(same, asked));
  };
  return (
    <>
      {notes}
      {/* A new session is a new room: nothing of the one before stays on screen. */}
      <Room
        key={id}
        story={story}
        journal={journal}
        drafts={drafts}
        onJournal={keepJournal}
        onDrafts={keepTyped}
        preferences={preferences}
        onPrefer={prefer}
        history={realHistory}
        onTitle={showTitle}
        onRestart={({ world, portals }) => again(portals, { edition: world.edition, mode: world.mode })}
        leads={leadsIn(langue)}
        settings={
          <Later langue={langue}>
            <SessionKeeping story={story.scenario?.id ?? story.compte.id} source={SITE} langue={langue} onOpened={setOpening} />
          </Later>
        }
      />
    </>
  );
}

const leadsIn = (langue: Langue): Leads => ({
  home: siteAddress(''),
  exercises: siteAddress('exercices/'),
  story: (choice) => writeAddress(choice),
  ending: (
    <Later langue={langue}>
      <EraseSession langue={langue} why />
    </Later>
  ),
});

function showTitle(title: string): void {
  document.title = title;
}
