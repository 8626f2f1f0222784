import { expect, test } from 'vitest';
import { hardSpaces, hardSpacesIn } from './hard-spaces.ts';
import { splitMarks } from './marks.ts';

const wordOf = (id: string) => `mot de ${id}`;

test('a text is cut at its marks, with the word shown or the one of the glossary', () => {
  expect(splitMarks('Le [[rsa]] et la [[prime-activite|prime]].', wordOf)).toEqual([
    { mots: 'Le ' },
    { mots: 'mot de rsa', terme: 'rsa' },
    { mots: ' et la ' },
    { mots: 'prime', terme: 'prime-activite' },
    { mots: '.' },
  ]);
});

test('a text without marks is one piece', () => {
  expect(splitMarks('Bonjour', wordOf)).toEqual([{ mots: 'Bonjour' }]);
});

test('marks and figures stay with their word', () => {
  expect(hardSpaces('« Oui » : 20 minutes ?')).toBe('«\u00a0Oui\u00a0»\u00a0: 20\u00a0minutes\u00a0?');
});

test('a table keeps its shape', () => {
  expect(hardSpacesIn({ a: ['b ?', { c: 'd !' }], n: 1 })).toEqual({ a: ['b\u00a0?', { c: 'd\u00a0!' }], n: 1 });
});
