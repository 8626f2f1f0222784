import { type ReactNode, useRef } from 'react';
import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { noBreak } from '#engine/words/no-break.ts';
import type { Langue } from '#schema/texte.ts';
import { BrowserWindow, Button } from '#ui/index.ts';
import { BLANK, BROWSER_ID, type Hands, homeOf, MAILBOX, tabsOf } from '../gestures/hands.ts';
import { type Heights, useKeptHeight } from '../ground/kept-heights.ts';
import { ownerOf } from '../ground/owner.ts';
import { unreadCount } from '../mailbox/mail.ts';
import { t } from '../words/room.ts';
import { addressOf, placeInWords } from './place-words.ts';
import { tabHistory } from './tab-history.ts';

/** `portalPage` and `mailbox` draw what the tab in front shows. */
export type PretendBrowserProps = {
  world: World;
  /** The home of the story. */
  portal: Portal;
  /** Every portal of the story, its home first. */
  portals: readonly Portal[];
  langue: Langue;
  hands: Hands;
  portalPage: (lieu: string, onglet: number) => ReactNode;
  mailbox: ReactNode;
};

const FIRST_EXTRA_TAB = 3;

/** The browser of the exercise. Favourites open in the tab in front, as in life: leaving a log-in page for the mailbox interrupts it. */
export function PretendBrowser({ world, portal, portals, langue, hands, portalPage, mailbox }: PretendBrowserProps) {
  const { tabs, current } = tabsOf(world, portal);
  const page = useRef<HTMLDivElement>(null);
  const heights = useRef<Heights>(new Map());
  useKeptHeight(page, `${current.id} ${current.lieu}`, heights.current);
  const open = (lieu: string, onglet: number) => void hands.act({ fais: 'ouvrir', lieu, onglet });
  const { avant, apres } = tabHistory(world.events, current.id, current.id === 1 ? homeOf(portal) : undefined);
  const mailboxTitle = withCount(t('messagerie', langue), unreadCount(world));
  const favourites = [
    ...portals.map((one) => ({ id: homeOf(one), titre: one.nom })),
    // Another name than its tab's: two things with one name would be one too many.
    { id: MAILBOX, titre: t('courriels', langue), porte: true },
  ];
  const titleOf = (lieu: string): string => {
    if (lieu === MAILBOX) return mailboxTitle;
    const owner = ownerOf(lieu, portals, portal);
    const place = placeInWords(lieu, world, owner, langue);
    return noBreak(lieu.startsWith(`${owner.id}:`) ? `${owner.nom}, ${place}` : place);
  };
  const titles = tabs.map(({ lieu }) => titleOf(lieu));
  return (
    <BrowserWindow
      id={`${hands.salle}${BROWSER_ID}`}
      label={t('navigateur', langue)}
      tabs={tabs.map(({ id }, rank) => {
        const titre = titles[rank] ?? '';
        // The mailbox opened over the portal: two tabs of one name are told apart by their rank.
        const alone = titles.indexOf(titre) === titles.lastIndexOf(titre);
        return { id: String(id), titre: alone ? titre : `${rank + 1}. ${titre}`, fermable: id >= FIRST_EXTRA_TAB };
      })}
      current={String(current.id)}
      page={page}
      onSelect={(id) => {
        const tab = tabs.find((other) => String(other.id) === id);
        if (tab && tab.id !== current.id) open(tab.lieu, tab.id);
      }}
      onClose={(id) => void hands.act({ fais: 'fermer', onglet: Number(id) })}
      onNew={() => open(BLANK, Math.max(...tabs.map(({ id }) => id)) + 1)}
      onBack={avant === undefined ? undefined : () => open(avant, current.id)}
      onForward={apres === undefined ? undefined : () => open(apres, current.id)}
      address={addressOf(current.lieu, ownerOf(current.lieu, portals, portal))}
      // On a telephone the doors of the room serve instead, but none of them leads to a second portal.
      phone={portals.length > 1 ? 'favoris' : 'page'}
      favourites={favourites}
      onFavourite={(lieu) => open(lieu, current.id)}
    >
      {current.lieu === MAILBOX && mailbox}
      {current.lieu === BLANK && <BlankPage favourites={favourites} langue={langue} onOpen={(lieu) => open(lieu, current.id)} />}
      {current.lieu !== MAILBOX && current.lieu !== BLANK && portalPage(current.lieu, current.id)}
    </BrowserWindow>
  );
}

/** « Ma messagerie (1) » */
const withCount = (title: string, count: number): string => (count > 0 ? `${title} (${count})` : title);

type BlankPageProps = { favourites: readonly { id: string; titre: string }[]; langue: Langue; onOpen: (lieu: string) => void };

function BlankPage({ favourites, langue, onOpen }: BlankPageProps) {
  return (
    <div className="room-blank">
      <h1 tabIndex={-1}>{t('nouvelOngletTitre', langue)}</h1>
      <p>{t('nouvelOngletAide', langue)}</p>
      <div className="room-blank__doors">
        {favourites.map(({ id, titre }) => (
          <Button key={id} data-favori={id} icon={id === MAILBOX ? 'messages' : 'portail'} onClick={() => onOpen(id)}>
            {titre}
          </Button>
        ))}
      </div>
    </div>
  );
}
