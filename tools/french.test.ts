import { expect, test } from 'vitest';
import { textsOfCode, textsOfScenarios, type WrittenText } from './shown-texts.ts';

const texts = [...textsOfCode(), ...textsOfScenarios()];
const said = (pattern: RegExp) => (found: readonly WrittenText[]) =>
  found.filter(({ text }) => pattern.test(text)).map(({ where, text }) => `${where} ${text.trim()}`);

test('the texts of the code and of the trainers were found', () => {
  expect(texts.length).toBeGreaterThan(5_000);
});

test('no text that may be shown has a straight apostrophe', () => {
  expect(said(/\p{L}'\p{L}/u)(texts)).toEqual([]);
});

test('no sentence ends twice', () => {
  expect(said(/[?!;:,]\s?[.,;:](?!\.)|[^.]\.\.(?!\.)|\.,|…\.|,,/u)(texts)).toEqual([]);
});

test('no line of a page begins with « ? » or « : »: the space before them does not break', () => {
  expect(said(/(?:\S|^) [:;?!»]|« (?:\S|$)/u)(texts.filter(({ ofPage }) => ofPage))).toEqual([]);
});

test('a sign is not read aloud between quotation marks', () => {
  expect(said(/[«"]\s*[✓✗×→]\s*[»"]/u)(texts)).toEqual([]);
});

test('nobody is told « vous êtes inscrit »: it is true of half of the people only', () => {
  const masculine =
    /vous (?:n’)?(?:êtes|serez|étiez|avez été)(?: \p{L}+)? (?:inscrit|accompagné|actualisé|orienté|convoqué|radié|prêt|seul|sûr)(?![\p{L}]| ou )/iu;
  expect(said(masculine)(textsOfCode())).toEqual([]);
});
