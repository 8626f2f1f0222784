/** Chance that can be lived again: the same number gives the same life. */
export interface Chance {
  /** A number from 0 to 1. */
  next(): number;
  /** One of these; undefined when there is none. */
  one<Item>(list: readonly Item[]): Item | undefined;
}

/** Mulberry32: small, and good enough to be surprised by. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { next, one: (list) => list[Math.floor(next() * list.length)] };
}
