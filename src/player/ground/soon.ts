const SOON = 300;

/** Does soon what the first page does not wait for: on an old computer, each thing more makes its first field come later. Gives what gives it up. */
export function soon(act: () => void): () => void {
  const waiting = setTimeout(act, SOON);
  return () => clearTimeout(waiting);
}
