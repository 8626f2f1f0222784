import { type RefObject, useEffect, useRef } from 'react';

/** What is typed in: neither a choice nor a file. */
export const BOXES = 'input:not([type="radio"], [type="checkbox"], [type="file"]), textarea';

/** The box that was entered last: a door that is pressed takes the focus, and what it brings on demand would know nothing of it. */
export type LatestBox = RefObject<EventTarget | null>;

export function useLatestBox(): LatestBox {
  const latest = useRef<EventTarget>(null);
  useEffect(() => {
    const entered = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches(BOXES)) latest.current = target;
    };
    document.addEventListener('focusin', entered);
    return () => document.removeEventListener('focusin', entered);
  }, []);
  return latest;
}
