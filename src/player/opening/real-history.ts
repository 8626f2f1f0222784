import type { Place, RoomHistory } from '../browser/room-history.ts';

/** The history of the real browser: its own « back » goes back in the exercise and not out of it. */
export const realHistory: RoomHistory = {
  push(place) {
    const now = placeIn(history.state);
    if (now?.lieu === place.lieu && now.onglet === place.onglet) return;
    history.pushState({ salle: place }, '');
  },
  follow(here, onReturn) {
    history.replaceState({ salle: here }, '');
    const listen = (event: PopStateEvent) => {
      // A link inside a page (« #champ ») has no place of ours: the browser scrolls, and that is all.
      const place = placeIn(event.state);
      if (place) onReturn(place);
    };
    window.addEventListener('popstate', listen);
    return () => window.removeEventListener('popstate', listen);
  },
};

/** What a state of the real browser says; it may have been written by anyone. */
export function placeIn(state: unknown): Place | undefined {
  const place = typeof state === 'object' && state !== null && 'salle' in state ? state.salle : undefined;
  if (typeof place !== 'object' || place === null || !('lieu' in place) || typeof place.lieu !== 'string') return undefined;
  const onglet = 'onglet' in place && typeof place.onglet === 'number' ? place.onglet : undefined;
  return { lieu: place.lieu, ...(onglet === undefined ? {} : { onglet }) };
}
