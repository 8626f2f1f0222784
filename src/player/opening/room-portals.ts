import { create } from 'zustand';
import type { Portal } from '#engine/flow/flow.ts';
import { areWhole } from '#engine/portal/front.ts';
import { contentFrom } from '#engine/story/start.ts';
import { loadFronts, loadPortals, PORTAL_IDS } from '#portals/load.ts';
import type { Evenement } from '#schema/evenement.ts';
import { complete, useSession } from '#stores/session.ts';
import { PAPERS } from '../papers/bring-papers.ts';

/** Where portals come from: the files of the site, or a test. Those of a story are asked for together, its home first. */
export interface PortalSource {
  /** All there are; the first is where free practice begins, and always did in sessions saved before there was a second one. */
  ids: readonly string[];
  /** On their way: what is seen from outside. */
  fronts(ids: readonly string[]): Promise<readonly Portal[]>;
  whole(ids: readonly string[]): Promise<readonly Portal[]>;
}

/** The portals of the site. */
export const SITE: PortalSource = { ids: PORTAL_IDS, fronts: loadFronts, whole: loadPortals };

/** The portals of the session, its home first: on their way at the beginning, whole once something needed them. */
export interface RoomPortals {
  source: PortalSource;
  portals: readonly Portal[];
}

/** The portals of the room, for its components: `useRoomPortals((room) => room.portals)`. */
export const useRoomPortals = create<RoomPortals>()(() => ({ source: SITE, portals: [] }));
const { getState, setState } = useRoomPortals;
let coming: Promise<readonly Portal[]> | undefined;

async function bring(source: PortalSource, ids: readonly string[]): Promise<readonly Portal[]> {
  const [portals] = await Promise.all([source.whole(ids), PAPERS.ask()]);
  return portals;
}

/**
 * A session is about to open on these portals. `further`: it already went past what is seen from outside, and they come whole. Gives
 * them, to begin or to resume the session with.
 */
export async function openOnto(source: PortalSource, ids: readonly string[], further: boolean): Promise<readonly Portal[]> {
  const portals = await (further ? bring(source, ids) : source.fronts(ids));
  coming = undefined;
  setState({ source, portals });
  return portals;
}

/**
 * The portals of the session, whole: they come the first time that something needs them, and the past of the account, told until then
 * from outside only, is completed. After a failure, asking again tries again.
 */
export function goInside(): Promise<readonly Portal[]> {
  const { source, portals } = getState();
  if (areWhole(portals)) return Promise.resolve(portals);
  coming ??= bring(
    source,
    portals.map(({ id }) => id),
  ).then(
    (whole) => {
      // Meanwhile another session may have opened, on other portals.
      if (getState().portals === portals) {
        tellThePast(whole);
        setState({ portals: whole });
      }
      return whole;
    },
    (reason: unknown) => {
      coming = undefined;
      throw reason;
    },
  );
  return coming;
}

function tellThePast(portals: readonly Portal[]): void {
  const { journal, content } = useSession.getState();
  const [first] = journal;
  if (first && content) complete(contentFrom(first, content.scenario, content.compte, portals));
}

// What one may do in the street: look, read one's papers, ask for help, be refused at the door.
const OUTSIDE: ReadonlySet<Evenement['type']> = new Set(['ouvert', 'ferme', 'aide', 'refuse', 'envoye', 'subi']);

/** Did the person do something that only the whole portals can tell? `events`: a journal, or the events of a world. */
export function wentFurther(events: readonly Evenement[]): boolean {
  const start = events.findIndex(({ type }) => type === 'commence');
  return events.slice(start + 1).some(({ type }) => !OUTSIDE.has(type));
}

/** Is this place one that only the whole portals know: a screen of a démarche, which anybody may see or not? */
export const isBeyond = (lieu: string, portals: readonly Pick<Portal, 'id' | 'places'>[]): boolean =>
  portals.some(({ id, places }) => lieu.startsWith(`${id}:`) && !Object.hasOwn(places, lieu));
