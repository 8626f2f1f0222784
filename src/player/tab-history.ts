import type { Evenement } from '../schema/evenement.ts';

/** Where « previous page » and « next page » of one tab lead, if anywhere. */
export interface TabHistory {
  avant: string | undefined;
  apres: string | undefined;
}

/** Reads the journal as a tab's own history: going to the neighbouring page is moving along it, anything else opens a new way. */
export function tabHistory(events: readonly Evenement[], onglet: number, home: string | undefined): TabHistory {
  let pages = home === undefined ? [] : [home];
  let at = pages.length - 1;
  for (const event of events) {
    if (event.type === 'ferme' && event.onglet === onglet) {
      pages = [];
      at = -1;
    }
    if (event.type !== 'ouvert' || event.onglet !== onglet || event.lieu === pages[at]) continue;
    if (event.lieu === pages[at - 1]) at -= 1;
    else if (event.lieu === pages[at + 1]) at += 1;
    else {
      pages = [...pages.slice(0, at + 1), event.lieu];
      at = pages.length - 1;
    }
  }
  return { avant: pages[at - 1], apres: pages[at + 1] };
}
