import { expect, test } from 'vitest';
import { readPreferences } from './preferences.ts';

test('nothing kept: the usual preferences', () => {
  expect(readPreferences(undefined)).toMatchObject({
    langue: 'fr',
    guideOuvert: true,
    lecture: { theme: 'systeme', taille: 'normale' },
  });
});

test('a wrong value falls back on the usual one and the others stay', () => {
  const kept = JSON.stringify({ langue: 'en', guideOuvert: 'oui', lecture: { theme: 'fluo', taille: 'grande' } });
  expect(readPreferences(kept)).toMatchObject({
    langue: 'en',
    guideOuvert: true,
    lecture: { theme: 'systeme', taille: 'grande' },
  });
});

test.each(['{', 'null', '[]', '"texte"', '{"lecture":null}'])('something unreadable (%s) is as good as nothing', (text) => {
  expect(readPreferences(text)).toEqual(readPreferences(undefined));
});
