import { useLayoutEffect, useState } from 'react';
import { useIdHere } from '#form/room-name.ts';
import { isNarrow } from '../ground/narrow.ts';
import { BOXES, type LatestBox } from './latest-box.ts';

/** On a telephone, while a paper is read: the field that is being filled in stays in sight above it. Told whether there is one. */
export function useFieldBeside(on: boolean, latest: LatestBox): boolean {
  const portail = useIdHere()('portail');
  const [beside, setBeside] = useState(false);
  useLayoutEffect(() => {
    const browser = on && isNarrow() ? document.getElementById(portail) : null;
    const box = browser && boxIn(browser, latest);
    const room = browser?.closest('.room');
    setBeside(Boolean(box));
    if (!browser || !box || !room) return;
    room.setAttribute('data-champ-en-vue', '');
    bring(browser, box);
    return () => room.removeAttribute('data-champ-en-vue');
  }, [on, portail, latest]);
  return beside;
}

/** The box that was in use; otherwise the first that is empty, or the first. */
function boxIn(browser: HTMLElement, latest: LatestBox): Element | undefined {
  const boxes = [...browser.querySelectorAll<HTMLInputElement>(`[data-champ] :is(${BOXES})`)].filter(({ disabled }) => !disabled);
  const used = boxes.find((box) => box === latest.current);
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
