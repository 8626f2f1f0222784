import { beforeEach, expect, test, vi } from 'vitest';
import { forgetRefused, keepRefused, type RefusedFile, refusedFiles } from './refused-files.ts';

const KEY = 'dab:refuses';
const entries = new Map<string, string>();
beforeEach(() => {
  entries.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => entries.get(key) ?? null,
    removeItem: (key: string) => entries.delete(key),
    setItem: (key: string, text: string) => void entries.set(key, text),
  });
});
const refused = (file: string): RefusedFile => ({ file, problems: [{ line: 9, gravite: 'erreur', message: 'À corriger.' }] });
const names = () => refusedFiles().map(({ file }) => file);

test('les remarques d’un fichier refusé se retrouvent, les trois derniers, chacun une fois', () => {
  for (const name of ['a', 'b', 'b', 'c', 'd']) keepRefused([refused(name)], []);
  expect(refusedFiles()).toEqual([refused('d'), refused('c'), refused('b')]);
  forgetRefused();
  expect(refusedFiles()).toEqual([]);
});

test('un fichier corrigé n’est plus dans la liste, et plus rien ne reste du dernier', () => {
  keepRefused([refused('a'), refused('b')], []);
  keepRefused([], ['a']);
  expect(names()).toEqual(['b']);
  keepRefused([], ['b']);
  expect(entries.size).toBe(0);
});

test.each([
  '{',
  'null',
  '[]',
  '{"version":2,"fichiers":[]}',
  '{"version":1,"fichiers":[1,{"file":"a"},{"file":"a","problems":[{}]}]}',
])('ce qui n’a pas la bonne forme est comme absent : %s', (text) => {
  entries.set(KEY, text);
  expect(refusedFiles()).toEqual([]);
});
