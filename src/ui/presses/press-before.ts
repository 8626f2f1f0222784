/*
 * A link leads to another document, which knows nothing of the press that opened it; the second press of a double one lands there. The
 * place of the last press is left for it, as long as this tab is open: docs/decisions/0008-ce-qui-est-garde.md.
 */

/** A press of a hand: ms since the page was asked for, and px. */
export interface Press {
  at: number;
  x: number;
  y: number;
}

const KEY = 'dab:pression';

/** Leaves the place of a press for the document that may follow. */
export function rememberPress({ x, y }: Press): void {
  try {
    sessionStorage.setItem(KEY, `${x} ${y}`);
  } catch {
    // Refused: a link pressed twice counts twice.
  }
}

/** The last press of the document before, as of now: what it brought has just come. Undefined when there was none. */
export function pressBefore(): Press | undefined {
  try {
    const [x = Number.NaN, y = Number.NaN] = (sessionStorage.getItem(KEY) ?? '').split(' ').map(Number);
    return Number.isFinite(x + y) ? { at: performance.now(), x, y } : undefined;
  } catch {
    return undefined;
  }
}
