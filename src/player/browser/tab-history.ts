import { fold } from '#engine/journal/fold.ts';
import type { Evenement } from '#schema/evenement.ts';

/** Where « previous page » and « next page » of one tab lead, if anywhere. */
export interface TabHistory {
  avant: string | undefined;
  apres: string | undefined;
}

interface Walk {
  pages: readonly string[];
  at: number;
}
type Reader = (events: readonly Evenement[]) => Walk;

// One reader for each tab and the page that it began on: drawing the browser then costs the same after ten thousand events.
const readers = new Map<string, Reader>();

/** Reads the journal as a tab's own history: going to the neighbouring page is moving along it, anything else opens a new way. */
export function tabHistory(events: readonly Evenement[], onglet: number, home: string | undefined): TabHistory {
  const name = `${onglet} ${home ?? ''}`;
  const reader = readers.get(name) ?? readerOf(onglet, home);
  readers.set(name, reader);
  const { pages, at } = reader(events);
  return { avant: pages[at - 1], apres: pages[at + 1] };
}

function readerOf(onglet: number, home: string | undefined): Reader {
  const start: Walk = home === undefined ? { pages: [], at: -1 } : { pages: [home], at: 0 };
  return fold<Walk>(start, (sofar, more) => more.reduce((walk, event) => step(walk, event, onglet), sofar));
}

function step(walk: Walk, event: Evenement, onglet: number): Walk {
  const { pages, at } = walk;
  if (event.type === 'ferme' && event.onglet === onglet) return { pages: [], at: -1 };
  if (event.type !== 'ouvert' || event.onglet !== onglet || event.lieu === pages[at]) return walk;
  if (event.lieu === pages[at - 1]) return { pages, at: at - 1 };
  if (event.lieu === pages[at + 1]) return { pages, at: at + 1 };
  return { pages: [...pages.slice(0, at + 1), event.lieu], at: at + 1 };
}
