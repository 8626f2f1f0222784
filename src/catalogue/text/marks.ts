/** A piece of a text: plain words, or a word of the glossary as it is shown. */
export type Piece = { mots: string; terme?: string };

const MARK = /\[\[([a-z0-9-]+)(?:\|([^\]]+))?\]\]/g;

/** Cuts a text at its glossary marks, « [[id]] » or « [[id|mot affiché]] ». `wordOf` gives the word of a mark that shows none. */
export function splitMarks(text: string, wordOf: (id: string) => string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const mark of text.matchAll(MARK)) {
    if (mark.index > from) pieces.push({ mots: text.slice(from, mark.index) });
    const [whole, terme = '', shown] = mark;
    pieces.push({ mots: shown ?? wordOf(terme), terme });
    from = mark.index + whole.length;
  }
  if (from < text.length) pieces.push({ mots: text.slice(from) });
  return pieces;
}
