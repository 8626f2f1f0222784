import { useRef } from 'react';
import { portalTab } from '#engine/journal/browser.ts';
import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Langue } from '#schema/texte.ts';
import { Icon, type IconName } from '#ui/index.ts';
import { type Hands, homeOf, MAILBOX, MAILBOX_TAB, tabsOf } from './gestures/hands.ts';
import { type Heights, useKeptPageHeight } from './ground/kept-heights.ts';
import { isNarrow } from './ground/narrow.ts';
import { unreadCount } from './mailbox/mail.ts';
import type { Door, View } from './use-view.ts';
import { t } from './words/room.ts';

export type DockProps = {
  world: World;
  portal: Portal;
  langue: Langue;
  view: View;
  hands: Hands;
  onView: (change: Partial<View>) => void;
};

/** The four doors of a telephone. The mailbox is another application there: opening it does not leave the page of the portal. */
export function Dock({ world, portal, langue, view, hands, onView }: DockProps) {
  const { tabs, current } = tabsOf(world, portal);
  const unread = unreadCount(world);
  // Behind each door one finds the page again where it was: the field that one was filling in, the line of the paper.
  const heights = useRef<Heights>(new Map());
  useKeptPageHeight(view.porte === 'papiers' ? `papiers ${view.papier ?? ''}` : view.porte, heights.current, isNarrow);
  function show(door: Door) {
    onView({ porte: door });
    if (door === 'messages' && current.lieu !== MAILBOX) hands.act({ fais: 'ouvrir', lieu: MAILBOX, onglet: MAILBOX_TAB });
    if (door === 'portail' && current.lieu === MAILBOX) {
      const tab = portalTab(world);
      const there = tabs.find(({ id }) => id === tab);
      const lieu = there && there.lieu !== MAILBOX ? there.lieu : homeOf(portal);
      hands.act({ fais: 'ouvrir', lieu, onglet: tab });
    }
  }
  const doors: readonly { door: Door; icon: IconName; label: string }[] = [
    { door: 'portail', icon: 'portail', label: t('portail', langue) },
    { door: 'messages', icon: 'messages', label: unread > 0 ? `${t('messages', langue)} (${unread})` : t('messages', langue) },
    { door: 'papiers', icon: 'dossier', label: t('papiersCourt', langue) },
    { door: 'donnees', icon: 'partage', label: t('donneesCourt', langue) },
  ];
  return (
    <nav className="room-dock" aria-label={t('portes', langue)}>
      {doors.map(({ door, icon, label }) => (
        <button
          key={door}
          type="button"
          data-cible={`salle:${door}`}
          aria-current={view.porte === door ? 'page' : undefined}
          onClick={() => show(door)}
        >
          <Icon name={icon} />
          {label}
        </button>
      ))}
    </nav>
  );
}
