import { useLayoutEffect, useState } from 'react';
import { useIdHere } from '#form/room-name.ts';
import { isNarrow } from '../ground/narrow.ts';

const BOXES = 'input:not([type="radio"], [type="checkbox"], [type="file"]), textarea';

// Papers come on demand: from the first time on, the box that was entered last is known. A door that is pressed takes the focus.
let latest: EventTarget | null = null;
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && target.matches(BOXES)) latest = target;
});

/** On a telephone, while a paper is read: the field that is being filled in stays in sight above it. Told whether there is one. */
export function useFieldBeside(on: boolean): boolean {
  const portail = useIdHere()('portail');
  const [beside, setBeside] = useState(false);
  useLayoutEffect(() => {
    const browser = on && isNarrow() ? document.getElementById(portail) : null;
    const box = browser && boxIn(browser);
    const room = browser?.closest('.room');
    setBeside(Boolean(box));
    if (!browser || !box || !room) return;
    room.setAttribute('data-champ-en-vue', '');
    bring(browser, box);
    return () => room.removeAttribute('data-champ-en-vue');
  }, [on, portail]);
  return beside;
}

/** The box that was in use; otherwise the first that is empty, or the first. */
function boxIn(browser: HTMLElement): Element | undefined {
  const boxes = [...browser.querySelectorAll<HTMLInputElement>(`[data-champ] :is(${BOXES})`)].filter(({ disabled }) => !disabled);
  const used = boxes.find((box) => box === latest);
  return used ?? boxes.find(({ value }) => value === '') ?? boxes[0];
}

/** Label and box, or the end of them when they are too high. */
function bring(browser: HTMLElement, box: Element): void {
  const frame = browser.getBoundingClientRect();
  const field = (box.closest('[data-champ]') ?? box).getBoundingClientRect();
  const foot = box.getBoundingClientRect().bottom;
  const room = browser.clientHeight;
  const top = Math.max(field.top, foot - room + 12);
  browser.scrollTop += top - frame.top - Math.max(0, Math.min(12, room - (foot - top)));
}
