import type { Evenement } from '#schema/evenement.ts';
import { fold } from './fold.ts';

/** One tab of the pretend browser: the places visited, and where it is. */
export interface Tab {
  id: number;
  lieu: string;
  passe: readonly string[];
}

export interface Browser {
  tabs: readonly Tab[];
  active: number;
}

// The first tab is there from the start, on the portal's door, whose name the reader of the journal knows.
const DOOR = '';

const opened = fold<Browser>({ tabs: [{ id: 1, lieu: DOOR, passe: [] }], active: 1 }, (browser, more) =>
  more.reduce(step, browser),
);

function step({ tabs, active }: Browser, event: Evenement): Browser {
  if (event.type === 'ouvert' && event.onglet !== undefined) {
    const { onglet: id, lieu } = event;
    const tab = tabs.find((other) => other.id === id);
    if (!tab) return { tabs: [...tabs, { id, lieu, passe: [] }], active: id };
    if (tab.lieu === lieu) return { tabs, active: id };
    return {
      tabs: tabs.map((other) => (other.id === id ? { id, lieu, passe: [...other.passe.slice(-20), other.lieu] } : other)),
      active: id,
    };
  }
  if (event.type !== 'ferme' || tabs.length < 2) return { tabs, active };
  const left = tabs.filter(({ id }) => id !== event.onglet);
  return { tabs: left, active: active === event.onglet ? (left[0]?.id ?? 1) : active };
}

/** The pretend browser as the journal left it. Papers and room panels are places without a tab: they are not listed here. */
export function browserOf(events: readonly Evenement[], home: string): Browser {
  const { tabs, active } = opened(events);
  const named = (lieu: string) => (lieu === DOOR ? home : lieu);
  return { active, tabs: tabs.map(({ id, lieu, passe }) => ({ id, lieu: named(lieu), passe: passe.map(named) })) };
}

/** The tab that holds the portal: the first one that is not the mailbox. */
export const portalTab = ({ events }: { events: readonly Evenement[] }): number =>
  browserOf(events, '').tabs.find(({ lieu }) => lieu !== 'messagerie')?.id ?? 1;

/** The place in front of the person; empty before anything was opened. */
export function placeInFront(world: { events: readonly Evenement[] }): string {
  const { tabs, active } = browserOf(world.events, '');
  return tabs.find(({ id }) => id === active)?.lieu ?? '';
}
