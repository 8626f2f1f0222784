import { expect, test } from 'vitest';
import { loadWords, roomLanguage, textsOf, wordsOf } from './languages.ts';
import { words as english } from './translations/en.ts';

const refusals = { ...english.refus, impossible: 'Cette séance raconte {quoi}.' };

test('until another language has come the room speaks French, then that language', async () => {
  const say = wordsOf('refus', refusals);
  const texts = textsOf('refus', refusals);
  expect(say('impossible', 'en', { quoi: 'une histoire' })).toBe('Cette séance raconte une histoire.');
  expect(texts.impossible).toEqual({ fr: 'Cette séance raconte {quoi}.' });
  await loadWords('en');
  expect(say('impossible', 'en')).toBe(english.refus.impossible);
  expect(texts.impossible).toEqual({ fr: 'Cette séance raconte {quoi}.', en: english.refus.impossible });
  expect(say('impossible', 'falc')).toBe('Cette séance raconte {quoi}.');
});

test('a language that the room does not speak leaves it in French', async () => {
  await loadWords('ar');
  expect([roomLanguage('ar'), roomLanguage('falc'), roomLanguage('en')]).toEqual(['fr', 'falc', 'en']);
});

test('the same values are spoken of in each language', async () => {
  const { words: easy } = await import('./translations/falc.ts');
  const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const sheet of Object.keys(english) as (keyof typeof english)[]) {
    const [whole, some] = [english[sheet] as Record<string, string>, (easy[sheet] ?? {}) as Record<string, string>];
    for (const [key, text] of Object.entries(some)) expect(holes(text), `${sheet}.${key}`).toEqual(holes(whole[key] ?? ''));
  }
});
