import { useEffect, useRef } from 'react';

/** A place, as the real browser remembers it. */
export interface Place {
  lieu: string;
  onglet?: number | undefined;
}

/** Adds a place to the history of the real browser, so that its own « back » goes back in the exercise and not out of it. */
export function pushPlace(place: Place): void {
  const now = placeIn(history.state);
  if (now?.lieu === place.lieu && now.onglet === place.onglet) return;
  history.pushState({ salle: place }, '');
}

/** Follows « back » and « forward » of the real browser. `here` is the place on screen when the room opens. */
export function useBrowserHistory(here: Place | undefined, onReturn: (place: Place) => void): void {
  const latest = useRef(onReturn);
  const opened = here !== undefined;
  useEffect(() => {
    latest.current = onReturn;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the place of the opening is written; later ones are pushed
  useEffect(() => {
    if (!here) return;
    history.replaceState({ salle: here }, '');
    const listen = (event: PopStateEvent) => {
      // A link inside a page (« #champ ») has no place of ours: the browser scrolls, and that is all.
      const place = placeIn(event.state);
      if (place) latest.current(place);
    };
    window.addEventListener('popstate', listen);
    return () => window.removeEventListener('popstate', listen);
  }, [opened]);
}

/** What a state of the real browser says; it may have been written by anyone. */
export function placeIn(state: unknown): Place | undefined {
  const place = typeof state === 'object' && state !== null && 'salle' in state ? state.salle : undefined;
  if (typeof place !== 'object' || place === null || !('lieu' in place) || typeof place.lieu !== 'string') return undefined;
  const onglet = 'onglet' in place && typeof place.onglet === 'number' ? place.onglet : undefined;
  return { lieu: place.lieu, ...(onglet === undefined ? {} : { onglet }) };
}
