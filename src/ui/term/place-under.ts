const MARGIN = 8;

/**
 * Shows `bubble` above everything and just under `word`, inside the screen. Where the browser has no popover, the bubble
 * stays in the sentence as a block, which reads well too.
 */
export function placeUnder(word: HTMLElement, bubble: HTMLElement): void {
  if (!('showPopover' in bubble)) return;
  bubble.showPopover();
  const at = word.getBoundingClientRect();
  const width = bubble.offsetWidth;
  const room = document.documentElement.clientWidth;
  const left = Math.max(MARGIN, Math.min(at.left, room - width - MARGIN));
  const fitsUnder = at.bottom + bubble.offsetHeight + MARGIN < window.innerHeight || at.top < bubble.offsetHeight + MARGIN;
  const top = fitsUnder ? at.bottom + 6 : at.top - bubble.offsetHeight - 6;
  bubble.style.left = `${left + window.scrollX}px`;
  bubble.style.top = `${top + window.scrollY}px`;
}
