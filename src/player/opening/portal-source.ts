import type { Portal } from '#engine/portal/portal.ts';
import { loadFronts, loadPortals, PORTAL_IDS } from '#portals/load.ts';

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
