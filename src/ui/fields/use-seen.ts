import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/*
 * Some password managers, and some extensions that fill forms, write in a box without telling the page. What is seen must be what is
 * read: the fields are looked at whenever somebody acts, before the page hears of the act.
 */
/** What a field shows and nobody told, as what is to be done of it; undefined when it shows what was drawn. */
type Look = () => (() => void) | undefined;
const fields = new Set<Look>();

/** What is heard is drawn at once: the act that follows finds it. */
function lookFirst({ type, target }: Event): void {
  // A box that is being pressed has changed already, and may change back if the press does not count.
  if (type === 'click' && target instanceof HTMLInputElement) return;
  // All are read before any is heard: drawing the page again puts back what it knew.
  for (const hear of [...fields].flatMap((look) => look() ?? [])) flushSync(hear);
}
// Not when a finger goes down: an answer given then could move the button from under it.
if (typeof window !== 'undefined')
  for (const act of ['pointerup', 'keydown', 'click']) window.addEventListener(act, lookFirst, true);

/** What is written in one box. */
export const written = (box: { value: string }): string => box.value;
/** What is chosen among radio buttons; '' when nothing is. */
export const chosenIn = (options: HTMLElement): string => options.querySelector<HTMLInputElement>('input:checked')?.value ?? '';

/**
 * Hears what a field shows when nobody told it. `read` gives what its boxes show as one text; `hear` gets it when it is no longer what
 * was last drawn. The returned ref goes on what holds the boxes.
 */
export function useSeen<Box extends HTMLElement>(
  read: (box: Box) => string,
  hear: (seen: string) => void,
): RefObject<Box | null> {
  const box = useRef<Box>(null);
  const drawn = useRef('');
  const latest = useRef({ read, hear });
  useLayoutEffect(() => {
    latest.current = { read, hear };
    drawn.current = box.current ? read(box.current) : '';
  });
  useEffect(() => {
    const look: Look = () => {
      const seen = box.current ? latest.current.read(box.current) : drawn.current;
      return seen === drawn.current ? undefined : () => latest.current.hear(seen);
    };
    fields.add(look);
    return () => void fields.delete(look);
  }, []);
  return box;
}
