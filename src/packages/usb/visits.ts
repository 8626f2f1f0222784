import { useSyncExternalStore } from 'react';
import { type FileAddress, readFileAddress, samePage, writeFileAddress } from './address.ts';

/** One page shown. `rank` grows at each change of page; `by` is how one came: opening the file, a link, or back and forward. */
export interface Visit {
  address: FileAddress;
  rank: number;
  by: 'ouverture' | 'lien' | 'historique';
}

const ROOM = '/salle/';
let visit: Visit = { address: readFileAddress(location.hash), rank: 0, by: 'ouverture' };
const listeners = new Set<() => void>();
/** How far each page was read, for who comes back to it. */
const heights = new Map<string, number>();

/** The page to show, for a component. */
export const useVisit = (): Visit =>
  useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => visit,
  );

/** Follows a link of the file, « #/exercices/ ». */
export function goTo(href: string): void {
  const address = readFileAddress(href);
  history.pushState(null, '', writeFileAddress(address));
  if (samePage(address, visit.address) && address.part !== '') showPart(address.part);
  else show(address, 'lien');
}

/** Writes another question in the address of the page on screen, without changing the page: the filters of the catalogue. */
export function keepQuery(query: string): void {
  visit = { ...visit, address: { ...visit.address, query } };
  history.replaceState(history.state, '', writeFileAddress(visit.address));
}

/** How far the page of this visit had been read; 0 for a new page. */
export const heightOf = ({ address, by }: Visit): number =>
  by === 'historique' ? (heights.get(writeFileAddress(address)) ?? 0) : 0;

/** Brings a part of the page in sight, and the reading with it. */
export function showPart(id: string): void {
  const place = document.getElementById(id);
  if (!place) return;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.scrollIntoView();
  place.focus({ preventScroll: true });
}

/** Takes over the links, the forms and « back » of the whole file. Once, before anything is drawn: the room listens after us. */
export function followLinks(): void {
  // The browser would restore a height before the page is there.
  history.scrollRestoration = 'manual';
  document.addEventListener('click', onClick);
  document.addEventListener('submit', onSubmit);
  window.addEventListener('popstate', onReturn);
  window.addEventListener('hashchange', onReturn);
}

function show(address: FileAddress, by: Visit['by']): void {
  heights.set(writeFileAddress(visit.address), window.scrollY);
  visit = { address, rank: visit.rank + 1, by };
  for (const listen of listeners) listen();
}

function onClick(event: MouseEvent): void {
  // With a key held, the person asks for another tab: the browser knows how.
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const href = event.target instanceof Element ? event.target.closest('a[href^="#"]')?.getAttribute('href') : undefined;
  if (!href) return;
  event.preventDefault();
  if (href.startsWith('#/')) goTo(href);
  // The history of the room is that of the exercise: a place of the page adds nothing to it.
  else if (visit.address.path === ROOM) showPart(href.slice(1));
  else goTo(writeFileAddress({ ...visit.address, part: href.slice(1) }));
}

/** A plain form writes the address of the room by itself, as on the site. */
function onSubmit(event: SubmitEvent): void {
  const form = event.target;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
  const action = form.getAttribute('action') ?? '';
  if (!action.startsWith('#/')) return;
  event.preventDefault();
  const written = [...new FormData(form, event.submitter)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  goTo(`${action}?${new URLSearchParams(written)}`);
}

function onReturn(event: Event): void {
  const address = readFileAddress(location.hash);
  if (!samePage(address, visit.address)) {
    // The room of the page one leaves would take this for a move inside its exercise.
    event.stopImmediatePropagation();
    show(address, 'historique');
  } else if (address.part !== '' && address.part !== visit.address.part) showPart(address.part);
}
