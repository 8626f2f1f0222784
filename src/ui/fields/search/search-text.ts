import type { Choice } from '../field-props.ts';

/** A choice with its words, ready to be searched many times. */
export type Searchable = { choice: Choice; label: string; words: readonly string[]; others: readonly string[] };

// « Œuvre », « études », « ÉTUDES »: accents, capitals and ligatures are typed or not, as one can.
const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
const joined = (text: string): string => wordsOf(text).join(' ');

/** Prepares a list once, so that each letter typed costs little even on a slow computer. */
export const searchable = (choices: readonly Choice[]): Searchable[] =>
  choices.map((choice) => ({
    choice,
    label: joined(choice.libelle),
    words: wordsOf(choice.libelle),
    others: [...wordsOf(choice.precision ?? ''), fold(choice.valeur)],
  }));

/**
 * The choices in which every typed word begins a word, wherever it stands. Those whose label begins with the text come first,
 * then those found by their label, then by their precision or their code. Nothing typed: all, in order.
 */
export function search(list: readonly Searchable[], text: string): Choice[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return list.map(({ choice }) => choice);
  const start = wanted.join(' ');
  const ranks: Choice[][] = [[], [], []];
  for (const { choice, label, words, others } of list) {
    const inLabel = wanted.every((one) => words.some((word) => word.startsWith(one)));
    if (label.startsWith(start)) ranks[0]?.push(choice);
    else if (inLabel) ranks[1]?.push(choice);
    else if (wanted.every((one) => [...words, ...others].some((word) => word.startsWith(one)))) ranks[2]?.push(choice);
  }
  return ranks.flat();
}

/** The choice that this text says in full, by its label or its code. */
export function saidInFull(list: readonly Searchable[], text: string): Choice | undefined {
  const said = joined(text);
  if (said === '') return undefined;
  return list.find(({ choice, label }) => label === said || fold(choice.valeur) === fold(text.trim()))?.choice;
}
