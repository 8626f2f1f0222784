/** Is it drawn at all? `checkVisibility` is not in every browser of a public computer. */
export const isVisible = (one: HTMLElement): boolean =>
  'checkVisibility' in one ? one.checkVisibility() : (one as HTMLElement).offsetParent !== null;

/** The first element on screen among these places, in the room of that name; the selector that finds it again in the page. */
export function findOnScreen(places: readonly string[], salle: string): { element: HTMLElement; selector: string } | undefined {
  const room = `[data-salle="${CSS.escape(salle)}"]`;
  // A part of the room drawn alone has no room around it.
  return firstVisible(document.querySelector(room) ? places.map((place) => `${room} ${place}`) : places);
}

/** The first element of the page that is drawn, among these places. */
export function firstVisible(selectors: readonly string[]): { element: HTMLElement; selector: string } | undefined {
  for (const selector of selectors) {
    const element = [...document.querySelectorAll<HTMLElement>(selector)].find(isVisible);
    if (element) return { element, selector };
  }
  return undefined;
}

type Written = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A field of the page that holds what is typed or chosen in it. */
export const canBeWritten = (field: HTMLElement | null): field is Written =>
  field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement;

/** What a person reads on it, without what is only said to a screen reader. */
export function nameOf(element: HTMLElement): string {
  const label = canBeWritten(element) ? element.labels?.[0] : ownLabel(element);
  // A line of several buttons has no word of its own: the form names it.
  if (!label && !element.matches('a, button')) return '';
  const read = (label ?? element).cloneNode(true) as HTMLElement;
  for (const hidden of read.querySelectorAll('.visuellement-cache, [aria-hidden="true"], .ui-field__optional')) hidden.remove();
  return (read.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

// An answer may bring other questions under it, in the same frame: their words are not its own.
const ownLabel = (frame: HTMLElement): HTMLElement | undefined =>
  [...frame.querySelectorAll<HTMLElement>('legend, label')].find((one) => one.closest('[data-cible]') === frame);
