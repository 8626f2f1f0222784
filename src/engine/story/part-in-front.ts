import type { Flow } from '../flow/flow.ts';
import { journey, type ScreenState } from '../flow/journey.ts';
import { placeInFront } from '../journal/browser.ts';
import type { World } from '../journal/world.ts';
import type { Portal } from '../portal/portal.ts';
import { questionOf } from './solution-trace.ts';

/** The part of a form that stands in front of the person. */
export interface PartInFront {
  flow: Flow;
  screens: readonly ScreenState[];
  /** The rank of this part among them. */
  at: number;
  /** The page of another part, by its rank; undefined past the last one. */
  placeOf(rank: number): string | undefined;
  /** The questions that were answered, or put aside, since the page was last opened. */
  touched: ReadonlySet<string>;
}

/** The part of an open form that is being filled in; undefined on any other page. */
export function partInFront(world: World, portals: readonly Portal[]): PartInFront | undefined {
  const here = placeInFront(world);
  for (const portal of portals) {
    if (!here.startsWith(`${portal.id}:`)) continue;
    for (const flow of Object.values(portal.flows)) {
      const dossier = here.startsWith(portal.placeOf(flow.id, '')) ? flow.open(world) : undefined;
      if (dossier === undefined) continue;
      const { screens } = journey(portal, flow, dossier, world);
      const placeOf = (rank: number) => screens[rank] && portal.placeOf(flow.id, screens[rank].screen.id);
      const at = screens.findIndex((_screen, rank) => placeOf(rank) === here);
      if (at >= 0) return { flow, screens, at, placeOf, touched: touchedSince(dossier, flow.id, world) };
    }
  }
  return undefined;
}

// A paper is opened beside the page, and leaves it where it is.
function touchedSince(dossier: string, demarche: string, { events }: World): ReadonlySet<string> {
  const opened = events.findLastIndex((event) => event.type === 'ouvert' && event.onglet !== undefined);
  return new Set(
    events
      .slice(opened + 1)
      .flatMap((event) =>
        (event.type === 'repondu' || event.type === 'reporte') && event.dossier === dossier
          ? [questionOf(demarche, event.fait, event.pour)]
          : [],
      ),
  );
}
