import { expect, test } from 'vitest';
import { tooRealIn } from '#schema/fictif.ts';
import { fc } from '#testing/drawn.ts';
import { inDigits } from './said-number.ts';

const UNITS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf';
const SAID: string[] = UNITS.split(' ');
for (const ten of ['vingt', 'trente', 'quarante', 'cinquante'])
  for (let unit = 0; unit < 10; unit += 1) SAID.push(ten + (['', ' et un'][unit] ?? `-${SAID[unit]}`));
for (let rest = 0; rest < 20; rest += 1) SAID.push(['soixante', 'soixante et un'][rest] ?? `soixante-${SAID[rest]}`);
for (let rest = 0; rest < 20; rest += 1) SAID.push(rest ? `quatre-vingt-${SAID[rest]}` : 'quatre-vingts');

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
// « soixante dix » without a comma is 70 as well as 60 10.
const spelt = (pairs: readonly number[]): string =>
  pairs.map((pair) => (pair < 10 ? `zéro ${SAID[pair]}` : SAID[pair])).join(', ');

test('les cent premiers nombres se lisent, avec leurs traits d’union ou sans', () => {
  expect(SAID.length).toBe(100);
  for (const [number, words] of SAID.entries())
    for (const written of [words, words.replaceAll('-', ' ')])
      expect([written, inDigits(`zero ${plain(written)}`)]).toEqual([written, `0 ${number}`]);
});

test('tout téléphone dit deux chiffres par deux est reconnu, celui de la fiction jamais', () => {
  const pair = fc.integer({ min: 10, max: 99 });
  fc.assert(
    fc.property(fc.constantFrom(1, 6, 7), fc.tuple(pair, pair, pair, pair), (first, rest) => {
      const fictional = first === 6 && rest[0] === 39 && rest[1] === 98;
      expect([spelt([first, ...rest]), tooRealIn(spelt([first, ...rest]))]).toEqual([
        spelt([first, ...rest]),
        fictional ? undefined : 'telephone',
      ]);
    }),
  );
  fc.assert(fc.property(pair, pair, (third, fourth) => tooRealIn(spelt([6, 39, 98, third, fourth])) === undefined));
});
