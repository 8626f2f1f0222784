const TOUCHED = /[\p{L}\p{N}]$/u;

/**
 * The places of a text where a shape (a global expression that begins with a letter or a digit) stands, no letter or digit touching
 * its left. Said in code and not by look-behind: Safari before 16.4 refuses a whole file for one of those.
 */
export function matchesAlone(shape: RegExp, text: string): RegExpExecArray[] {
  const search = new RegExp(shape);
  const found: RegExpExecArray[] = [];
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    // Two units: the letter before may need both.
    if (TOUCHED.test(text.slice(Math.max(0, match.index - 2), match.index))) search.lastIndex = match.index + 1;
    else found.push(match);
  }
  return found;
}

/** The text with another sign at each of those places. */
export function replaceAlone(shape: RegExp, text: string, sign: string): string {
  let left = '';
  let from = 0;
  for (const { 0: all, index } of matchesAlone(shape, text)) {
    left += text.slice(from, index) + sign;
    from = index + all.length;
  }
  return left + text.slice(from);
}
