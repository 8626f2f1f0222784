import type { Flow, LocalMove, Portal, RequestMove } from '#engine/flow/flow.ts';
import { perform } from '#engine/flow/perform.ts';
import { browserOf, type Tab } from '#engine/journal/browser.ts';
import type { World } from '#engine/journal/world.ts';
import type { HttpAnswer } from '#form/look.ts';
import type { Evenement } from '#schema/evenement.ts';
import { recordDated, useSession } from '#stores/session.ts';
import { pushPlace } from '../browser/browser-history.ts';
import { goInside, useRoomPortals } from '../opening/room-portals.ts';
import { ask } from './network.ts';

/** Everything that a learner, or the companion in the learner's place, may do in the room. Each gesture ends in the journal. */
export interface Hands {
  /** Makes a gesture; gives what it recorded. `own` is the démarche of who answers, when it has it. */
  act(move: LocalMove, own?: Flow): readonly Evenement[];
  /** Makes the gesture that leaves the page; the answer is recorded by who gives it. */
  ask(request: RequestMove): Promise<HttpAnswer>;
  /** Presses the page's own button for this request; false when there is none on screen. */
  press(request: RequestMove): Promise<boolean>;
  /** The portals, whole: they come the first time that something needs them. */
  inside(): Promise<readonly Portal[]>;
  /** The world as it is now, and not as it was when a component was drawn. */
  world(): World | undefined;
}

/** The hands of the room: they write in the session. */
export function roomHands(): Hands {
  const world = (): World | undefined => useSession.getState().world;
  return {
    world,
    act(move, own) {
      const now = world();
      if (!now) return [];
      if (move.fais === 'ouvrir') pushPlace({ lieu: move.lieu, onglet: move.onglet });
      const events = perform(move, now, useRoomPortals.getState().portals, Date.now(), own);
      recordDated(events);
      return events;
    },
    ask,
    press: async (request) => (await import('./press.ts')).press(request),
    inside: goInside,
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
