/** The width of a room drawn as on a telephone: one door at a time, and the page scrolls. */
export const NARROW = '(max-width: 64rem)';
/** Whether the room is drawn so. */
export const isNarrow = (): boolean => window.matchMedia(NARROW).matches;
