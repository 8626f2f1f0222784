/** What the training strip takes at the top of a telephone, in pixels. */
const STRIP = 56;

/** What was last seen of each room: the page in front, whether the guide stood open over it, and the pages that came before. */
const states = new WeakMap<HTMLElement, { shown: string; open: boolean; seen: Set<string> }>();

/**
 * On a telephone the guide stands over the foot of the page: when a page comes, or the guide opens, what is asked goes up until it is in
 * sight, question and answers, as far as the title (or the question itself) stays in sight too. Told of every change of the room.
 */
export function bringQuestion(room: HTMLElement, title: Element | undefined): void {
  const before = states.get(room) ?? { shown: '', open: false, seen: new Set<string>() };
  const shown = title?.textContent ?? '';
  const open = room.querySelector('.ui-sheet--open') !== null;
  const comes = shown !== '' && shown !== before.shown;
  // Reading goes on where it stopped: a page that was read, and left half way down, is not moved.
  const left = before.seen.has(shown) && window.scrollY > 0;
  states.set(room, { shown, open, seen: before.seen.add(shown) });
  const turned = open !== before.open;
  // The guide may be opened before a page that comes was looked at: the question matters more than the title then.
  if (turned || (comes && !left)) scrollTo(room, turned ? undefined : title);
}

function scrollTo(room: HTMLElement, title: Element | undefined): void {
  const floor = window.innerHeight - (parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || 0);
  const question = [...room.querySelectorAll('.room-browser [data-champ], .room-browser .form-recap__part')]
    .filter((one) => one.getClientRects().length > 0)
    .find((one) => one.getBoundingClientRect().bottom > STRIP);
  if (!question) return;
  const { top, bottom } = question.getBoundingClientRect();
  const needed = Math.min(bottom - floor, (title?.getBoundingClientRect().top ?? top) - STRIP);
  if (needed > 0) window.scrollBy(0, needed);
}
