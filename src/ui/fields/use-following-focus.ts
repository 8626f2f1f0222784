import { useEffect, useRef } from 'react';

/**
 * A pressed button that makes itself disappear would drop the focus at the top of the page. Call the returned function when
 * pressing: once `state` has turned, the focus goes to `id`, which is what took the button's place.
 */
export function useFollowingFocus(id: string, state: unknown): () => void {
  const asked = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when `state` turns, to follow it
  useEffect(() => {
    if (asked.current) document.getElementById(id)?.focus();
    asked.current = false;
  }, [state, id]);
  return () => {
    asked.current = true;
  };
}
