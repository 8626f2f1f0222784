import type { YamlProblem } from '../read-yaml.ts';
import { longTexts, valueIn } from './word-signs.ts';

// Two words at least, without quotation marks: « minutes: 10 # à revoir » is plainly a note.
const NOTED = /^[^\s"'{[|>#&*!]\S*\s[^"]*?\s#\s+(\S.*)$/;

/** The lines whose sentence stops at « # »: a note for the author, or the end of the sentence that nobody would see. */
export function hiddenNotes(text: string): YamlProblem[] {
  const lines = text.split(/\r?\n/);
  const inside = longTexts(lines);
  return lines.flatMap((line, rank) => {
    const note = inside.has(rank) ? undefined : NOTED.exec(valueIn(line))?.[1];
    if (note === undefined) return [];
    return {
      line: rank + 1,
      message: `« # ${note.trim()} » ne se verra pas : ce qui suit « # » est une note pour vous. Si c’est la fin de la phrase, mettez-la toute entre guillemets.`,
    };
  });
}
