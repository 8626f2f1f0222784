import type { LocalMove, RequestMove } from '#engine/flow/move.ts';
import { perform } from '#engine/flow/perform.ts';
import { browserOf, type Tab } from '#engine/journal/browser.ts';
import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { HttpAnswer } from '#form/look.ts';
import type { Evenement } from '#schema/evenement.ts';
import type { Place } from '../browser/room-history.ts';
import type { RoomStore } from '../ground/room-store.ts';
import type { Network } from './network.ts';

/** Everything that a learner, or the companion in the learner's place, may do in the room. Each gesture ends in the journal. */
export interface Hands {
  /** The name of the room, when there are several in the page: what is looked for is looked for there. */
  salle: string;
  /** Makes a gesture; gives what it recorded. `own` reads what is typed in the démarche on screen. */
  act(move: LocalMove, own?: Portal['read']): readonly Evenement[];
  /** Makes the gesture that leaves the page; the answer is recorded by who gives it. */
  ask(request: RequestMove): Promise<HttpAnswer>;
  /** Presses the page's own button for this request; false when there is none on screen. */
  press(request: RequestMove): Promise<boolean>;
  /** The portals, whole: they come the first time that something needs them. */
  wholePortals(): Promise<readonly Portal[]>;
  /** Goes back to the moment before this event; what came after is kept as another try. */
  returnBefore(event: Evenement): void;
  /** The world as it is now, and not as it was when a component was drawn. */
  world(): World;
}

/** The hands of a room, by its name. `onOpen` hears of each place that is opened. */
export function handsOf(room: RoomStore, network: Network, onOpen: (place: Place) => void, salle = ''): Hands {
  const { getState } = room.state;
  return {
    salle,
    world: () => getState().world,
    act(move, own) {
      if (move.fais === 'ouvrir') onOpen({ lieu: move.lieu, onglet: move.onglet });
      const events = perform(move, getState().world, getState().portals, Date.now(), own);
      room.add(events);
      return events;
    },
    ask: network.ask,
    press: async (request) => (await import('./press.ts')).press(request, network, salle),
    wholePortals: room.wholePortals,
    returnBefore: (event) => room.goBackTo(getState().journal.indexOf(event), Date.now()),
  };
}

/** The place where a portal opens: the first of its places. */
export const homeOf = (portal: Pick<Portal, 'id' | 'places'>): string => Object.keys(portal.places)[0] ?? `${portal.id}:`;
/** Id of the pretend browser: its tabs and its page are named after it. */
export const BROWSER_ID = 'navigateur';
/** The mailbox, outside any portal. */
export const MAILBOX = 'messagerie';
/** A tab that shows nothing yet. */
export const BLANK = 'nouvel-onglet';

/** The tab where the mailbox waits from the beginning, as with most people. */
export const MAILBOX_TAB = 2;

/** The tabs of the pretend browser, and the one in front. The mailbox has its own tab, even before it is first looked at. */
export function tabsOf(world: World, portal: Pick<Portal, 'id' | 'places'>): { tabs: readonly Tab[]; current: Tab } {
  const { tabs: opened, active } = browserOf(world.events, homeOf(portal));
  const mailbox: Tab = { id: MAILBOX_TAB, lieu: MAILBOX, passe: [] };
  const tabs = (opened.some(({ id }) => id === MAILBOX_TAB) ? [...opened] : [...opened, mailbox]).sort((a, b) => a.id - b.id);
  const current = tabs.find(({ id }) => id === active) ?? tabs[0] ?? mailbox;
  return { tabs, current };
}
