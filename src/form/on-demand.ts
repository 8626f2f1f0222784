import { useEffect, useRef, useState } from 'react';

/** A piece of a look that comes the first time it is asked for, and stays. */
export interface OnDemand<Piece> {
  /** The piece, once it has come. */
  here(): Piece | undefined;
  /** Brings it. After a failure, asking again tries again. */
  ask(): Promise<Piece>;
}

/** A piece that `load` brings. */
export function onDemand<Piece>(load: () => Promise<Piece>): OnDemand<Piece> {
  let piece: Piece | undefined;
  let coming: Promise<Piece> | undefined;
  return {
    here: () => piece,
    ask() {
      coming ??= load().then(
        (loaded) => {
          piece = loaded;
          return loaded;
        },
        (reason: unknown) => {
          coming = undefined;
          throw reason;
        },
      );
      return coming;
    },
  };
}

/** A piece that came with the rest. */
export const alreadyHere = <Piece>(piece: Piece): OnDemand<Piece> => ({ here: () => piece, ask: async () => piece });

/** What there is to show. `place` is the one of `piece`: while another one comes it is still the one before, so that nothing jumps. */
export interface Arrival<Place, Piece> {
  place: Place;
  piece: Piece | undefined;
  /** `attente`: another piece is on its way; `echec`: it did not come. */
  etat: 'la' | 'attente' | 'echec';
  retry(): void;
}

/** Shows the piece of a place once it has come, and the one before until then. The pieces must be the same from one drawing to the next. */
export function useArrival<Place, Piece>(wanted: OnDemand<Piece>, place: Place): Arrival<Place, Piece> {
  const [, redraw] = useState(0);
  const [failed, setFailed] = useState<OnDemand<Piece>>();
  const before = useRef<{ place: Place; piece: Piece } | undefined>(undefined);
  const piece = wanted.here();
  useEffect(() => {
    if (piece !== undefined) before.current = { place, piece };
  }, [place, piece]);
  useEffect(() => {
    if (piece !== undefined || failed === wanted) return;
    let waiting = true;
    wanted.ask().then(
      () => waiting && redraw((times) => times + 1),
      () => waiting && setFailed(() => wanted),
    );
    return () => {
      waiting = false;
    };
  }, [wanted, piece, failed]);
  const retry = () => setFailed(undefined);
  if (piece !== undefined) return { place, piece, etat: 'la', retry };
  if (failed === wanted) return { place, piece: undefined, etat: 'echec', retry };
  return { place: before.current?.place ?? place, piece: before.current?.piece, etat: 'attente', retry };
}
