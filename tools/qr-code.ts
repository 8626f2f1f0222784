import { renderSVG, renderUnicodeCompact } from 'uqr';

// Four white modules around: below that, some telephones do not see the square.
const QUIET = 4;

// Exact black on exact white: the colours of a terminal are anyone's choice, and a square in negative is not read everywhere.
const BLACK_ON_WHITE = '\x1b[38;5;16;48;5;231m';

/** A QR code for a terminal. Without `colours`, for a terminal that has none: dark letters on a light ground are then needed. */
export function qrLines(text: string, { colours }: { colours: boolean }): string[] {
  // The library draws the light of the square, as a dark terminal wants; inverted, it draws the dark of it.
  const lines = renderUnicodeCompact(text, { ecc: 'M', border: QUIET, invert: true }).split('\n');
  return colours ? lines.map((line) => `${BLACK_ON_WHITE}${line}\x1b[0m`) : lines;
}

/** The same, as a drawing for a page. */
export const qrDrawing = (text: string): string => renderSVG(text, { ecc: 'M', border: QUIET });
