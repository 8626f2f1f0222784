import { useEffect, useRef } from 'react';

/** A place, as a history remembers it. */
export interface Place {
  lieu: string;
  onglet?: number | undefined;
}

/** A history outside the room whose « back » leads from place to place: that of the real browser, on the site. */
export interface RoomHistory {
  /** A place was opened. */
  push(place: Place): void;
  /** Calls `onReturn` when somebody goes back. `here` is the place on screen. Gives the way to stop. */
  follow(here: Place, onReturn: (place: Place) => void): () => void;
}

/** Follows the history that the room was given, from the place of its opening. */
export function useReturns(history: RoomHistory | undefined, here: Place, onReturn: (place: Place) => void): void {
  const latest = useRef(onReturn);
  useEffect(() => {
    latest.current = onReturn;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the place of the opening is told; later ones are pushed
  useEffect(() => history?.follow(here, (place) => latest.current(place)), [history]);
}
