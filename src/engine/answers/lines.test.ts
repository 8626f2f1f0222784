import { expect, test } from 'vitest';
import { stamp } from '../journal/world.ts';
import { answersOf } from './answers.ts';
import { lines, linesOf, nextLine } from './lines.ts';

const DOSSIER = 'actualisation:2026-09';
const FAIT = 'employeurs';
const worldAfter = (...lists: string[][]) => ({
  events: stamp(
    lists.map((valeur) => ({ type: 'repondu' as const, dossier: DOSSIER, fait: FAIT, valeur })),
    { today: '2026-10-01', minute: 600, t: 0 },
  ),
});

test('une liste se lit, sans ligne en double, entre son moins et son plus', () => {
  const read = lines({ max: 3, quoi: 'un employeur' });
  expect(read('1,3')).toEqual({ ok: true, valeur: ['1', '3'] });
  expect(read('')).toEqual({ ok: false, raison: 'Ajoutez un employeur.' });
  expect(read('1,2,3,4')).toEqual({ ok: false, raison: 'Il y a 3 lignes au plus.' });
  for (const wrong of ['1,1', 'a', '1,-2']) expect(read(wrong)).toEqual({ ok: false, raison: 'Cette liste ne se lit pas.' });
  expect(lines({ min: 0 })('')).toEqual({ ok: true, valeur: [] });
});

test('une ligne attend déjà avant qu’on en ajoute', () => {
  expect(linesOf(answersOf(worldAfter(), DOSSIER), FAIT)).toEqual(['1']);
  expect(linesOf(answersOf(worldAfter(['1', '2'], ['2']), DOSSIER), FAIT)).toEqual(['2']);
});

test('une liste refusée garde ses lignes, et une liste illisible n’en invente pas', () => {
  const refused = (saisie: string) => ({
    events: stamp([{ type: 'refuse', dossier: DOSSIER, fait: FAIT, raison: '', saisie }], {
      today: '2026-10-01',
      minute: 600,
      t: 0,
    }),
  });
  expect(linesOf(answersOf(refused('1,2,3,4'), DOSSIER), FAIT)).toEqual(['1', '2', '3', '4']);
  expect(linesOf(answersOf(refused('x'), DOSSIER), FAIT)).toEqual(['1']);
});

test('une ligne neuve n’hérite pas des réponses d’une ligne enlevée', () => {
  const place = { dossier: DOSSIER, fait: FAIT };
  expect(nextLine(worldAfter(), place, ['1'])).toBe('2');
  expect(nextLine(worldAfter(['1', '2'], ['1']), place, ['1'])).toBe('3');
  expect(nextLine(worldAfter(['1', '2']), { ...place, dossier: 'actualisation:2026-10' }, ['1'])).toBe('2');
});
