/**
 * Asks each time that somebody enters a box to type in: what did not come is asked for again. Not in the same breath: the box takes the focus
 * first. Gives what ends it.
 */
export function onEnteredBox(ask: () => Promise<void>): () => void {
  const entered = ({ target }: FocusEvent) => {
    if (target instanceof Element && target.matches('input, textarea')) setTimeout(() => ask().catch(() => {}));
  };
  document.addEventListener('focusin', entered);
  return () => document.removeEventListener('focusin', entered);
}
