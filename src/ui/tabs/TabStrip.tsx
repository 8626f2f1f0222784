import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Icon } from '../icon/Icon.tsx';
import './Tabs.css';

/** One tab; `fermable` shows a cross when `onClose` is given. */
export type TabItem = { id: string; titre: string; fermable?: boolean | undefined };

/** `id` is the prefix of the DOM ids; `label` names the strip for a screen reader. */
export type TabStripProps = {
  id: string;
  label: string;
  tabs: readonly TabItem[];
  current: string;
  onSelect: (id: string) => void;
  onClose?: ((id: string) => void) | undefined;
};

/** The strip alone, for a page that lies elsewhere. */
export function TabStrip({ id, label, tabs, current, onSelect, onClose }: TabStripProps) {
  const strip = useRef<HTMLDivElement>(null);
  const closing = tabs.find((tab) => tab.id === current && tab.fermable && onClose);
  const atStart = tabs[0]?.id === current;
  const moved = useRef(false);
  useEffect(() => {
    // A strip too long for the screen scrolls to the open tab; the page itself does not move. It begins on its first tab: nothing is measured then.
    if (!moved.current && atStart) return;
    moved.current = true;
    const tab = strip.current?.querySelector<HTMLElement>(`#${CSS.escape(`${id}-${current}`)}`);
    if (tab && strip.current) strip.current.scrollLeft = tab.offsetLeft - strip.current.clientWidth / 3;
  }, [id, current, atStart]);

  // The cross and the tab go together: the focus goes to the tab that comes to the front.
  const closed = useRef(false);
  useEffect(() => {
    if (!closed.current || tabs.length === 0) return;
    closed.current = false;
    document.getElementById(`${id}-${current}`)?.focus();
  }, [id, current, tabs.length]);
  function close(gone: string) {
    closed.current = true;
    onClose?.(gone);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Delete' && closing) return close(closing.id);
    const rank = rankOf(tabs, current);
    const next = tabs[destination(event.key, rank, tabs.length)];
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    document.getElementById(`${id}-${next.id}`)?.focus();
  }
  return (
    <div className="ui-tabs__strip" ref={strip}>
      <div className="ui-tabs__list" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab, rank) => (
          <button
            key={tab.id}
            id={`${id}-${tab.id}`}
            className="ui-tabs__tab"
            type="button"
            role="tab"
            style={{ order: rank }}
            aria-selected={tab.id === current}
            aria-controls={tab.id === current ? `${id}-page` : undefined}
            aria-keyshortcuts={tab.fermable && onClose ? 'Delete' : undefined}
            tabIndex={tab.id === current ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            <span className="ui-tabs__name">{tab.titre}</span>
          </button>
        ))}
      </div>
      {closing && (
        // A tablist may hold tabs only: the cross lives after the list, and is shown against the open tab by its order.
        <button
          className="ui-tabs__close"
          type="button"
          style={{ order: rankOf(tabs, current) }}
          onClick={() => close(closing.id)}
        >
          <Icon name="fermer" />
          <span className="visuellement-cache">Fermer l’onglet «&nbsp;{closing.titre}&nbsp;»</span>
        </button>
      )}
    </div>
  );
}

const rankOf = (tabs: readonly TabItem[], id: string) => tabs.findIndex((tab) => tab.id === id);

function destination(key: string, rank: number, count: number): number {
  if (key === 'ArrowRight') return (rank + 1) % count;
  if (key === 'ArrowLeft') return (rank - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return -1;
}
