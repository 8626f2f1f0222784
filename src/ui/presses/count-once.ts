// What a whole page wants of its presses and drops comes in one script: another would be a request more to open the room.
export { keepPage } from '../drops/keep-page.ts';

import { type Press, pressBefore, rememberPress } from './press-before.ts';

/*
 * Many people press twice whatever they open. The second press must not land on the page that has just come and answer a question there,
 * nor move the calendar twice: after a press, and after what it brought, another at the same place within half a second is not one.
 */
const SECOND_PRESS = 500;
/** How far a hand moves between two presses, in px. */
const SAME_PLACE = 24;

/** True when a press is the second of a double one. */
export function isSecond(before: Press | undefined, now: Press): boolean {
  if (!before) return false;
  return now.at - before.at <= SECOND_PRESS && Math.hypot(now.x - before.x, now.y - before.y) <= SAME_PLACE;
}

/**
 * Lets each press of this page count once: mouse, pen, finger, and Enter that stays down. What has no place, a key or a screen reader,
 * always counts. Gives the way to stop.
 */
export function countOnce(page: Document): () => void {
  let last = pressBefore();
  // A label passes its press on to its box: nothing was pressed in between.
  let touched = false;
  let newPage = false;
  const pressOf = ({ timeStamp, clientX, clientY }: MouseEvent): Press => ({ at: timeStamp, x: clientX, y: clientY });
  const listeners = {
    pointerdown: () => {
      touched = true;
    },
    // What opens or takes the focus already when pressed, on the page that has just come.
    mousedown: (event: MouseEvent) => {
      if (event.isTrusted && newPage && isSecond(last, pressOf(event))) swallow(event);
    },
    click: (event: MouseEvent) => {
      if (event.detail === 0 || !event.isTrusted || !touched) return;
      touched = false;
      const now = pressOf(event);
      if (isSecond(last, now)) return swallow(event);
      last = now;
      newPage = false;
      rememberPress(now);
    },
    // The title of what has just come is read first: a page that took its time begins its half second here.
    focusin: (event: FocusEvent) => {
      if (!last || !(event.target instanceof HTMLHeadingElement)) return;
      last = { ...last, at: event.timeStamp };
      newPage = true;
    },
    keydown: (event: KeyboardEvent) => {
      // In a text, a key that stays down writes several lines.
      if (event.repeat && event.key === 'Enter' && !(event.target instanceof HTMLTextAreaElement)) swallow(event);
    },
  };
  const pairs = Object.entries(listeners) as [string, (event: Event) => void][];
  for (const [type, listen] of pairs) page.addEventListener(type, listen, true);
  return () => {
    for (const [type, listen] of pairs) page.removeEventListener(type, listen, true);
  };
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
