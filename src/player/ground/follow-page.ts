import { announce } from '#ui/index.ts';
import { isNarrow } from './narrow.ts';

// After what the page does by itself when it changes: putting the focus in its title, or back where it was.
const SETTLED = 150;
const WRONG = '.room-browser .ui-errors, .room-browser .ui-notice--erreur[role="alert"]';
const CAN_HOLD = '[tabindex], button, a[href], input, select, textarea';

/**
 * Follows what the pages of a room become. `onPage` hears the title of the page in front, and whether something is wrong there. A title
 * that changes without taking the focus (a code was asked for, the same page waits for it) is said aloud; a focus whose element went away
 * goes to what held it, never to nowhere. Gives what stops it.
 */
export function followPage(room: HTMLElement, onPage: (title: string, wrong: boolean) => void): () => void {
  let shown = '';
  let wrong = false;
  let place: string | undefined;
  let holders: readonly Element[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function look() {
    waiting = undefined;
    const title = titleIn(room);
    const text = title?.textContent?.trim() ?? '';
    const nowWrong = [...room.querySelectorAll(WRONG)].some(isDrawn);
    // Only telephones need it.
    if (isNarrow()) void import('../gestures/bring-question.ts').then((brought) => brought.bringQuestion(room, title));
    if (title && text !== '' && (text !== shown || nowWrong !== wrong)) {
      const tab = room.querySelector('[role="tabpanel"]')?.getAttribute('aria-labelledby') ?? '';
      if (shown !== '' && text !== shown && place === tab && document.activeElement !== title)
        announce(`${text}. ${leadIn(room)}`, true);
      [shown, place, wrong] = [text, tab, nowWrong];
      onPage(text, wrong);
    }
    if (isLost(holders[0])) holders.slice(1).find(holds)?.focus({ preventScroll: true });
  }
  const later = () => {
    waiting ??= setTimeout(look, SETTLED);
  };
  const remember = ({ target }: FocusEvent) => {
    holders = target instanceof Element ? ancestors(target, room) : [];
  };
  const observer = new MutationObserver(later);
  observer.observe(room, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['hidden'] });
  room.addEventListener('focusin', remember);
  later();
  return () => {
    clearTimeout(waiting);
    observer.disconnect();
    room.removeEventListener('focusin', remember);
  };
}

/** The title of the page in front: on a telephone, only one of the doors is seen. */
const titleIn = (room: HTMLElement): HTMLElement | undefined =>
  [...room.querySelectorAll<HTMLElement>('main h1, [role="main"] h1')].find(isDrawn);
const leadIn = (room: HTMLElement): string => room.querySelector('.room-browser .portal-lead')?.textContent?.trim() ?? '';
const isDrawn = (one: Element): boolean => one.getClientRects().length > 0;

/** Nothing has the focus any more, and what had it is gone. Pressing beside everything is another thing. */
const isLost = (held: Element | undefined): boolean =>
  held !== undefined && (document.activeElement ?? document.body) === document.body && !(held.isConnected && isDrawn(held));
const holds = (one: Element): one is HTMLElement => one.isConnected && isDrawn(one) && one.matches(CAN_HOLD);

function ancestors(from: Element, room: Element): Element[] {
  const list: Element[] = [];
  for (let one: Element | null = from; one && one !== room; one = one.parentElement) list.push(one);
  return list;
}
