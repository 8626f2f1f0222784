import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACCOUNT, SCENARIO } from '#authoring/example-files.ts';
import { readContent } from '#authoring/read-content.ts';
import type { Compte } from '#schema/compte.ts';
import { tryFiles } from './try-files.ts';

const account = { file: 'lou.yaml', text: ACCOUNT };
const scenario = { file: 'Mon été 2.yaml', text: SCENARIO };
const idOf = (text: string, brought = ACCOUNT) =>
  tryFiles(
    [
      { ...scenario, text },
      { ...account, text: brought },
    ],
    [],
  ).at(-1)?.story?.scenario.id;

test('un scénario et son compte donnent une histoire, dont le nom tient dans une adresse', () => {
  const [compte, tried] = tryFiles([scenario, account], []);
  expect(compte).toMatchObject({ file: 'lou.yaml', kind: 'compte', ok: true, story: undefined });
  expect(tried?.story).toMatchObject({ scenario: { titre: 'Un essai' }, compte: { id: 'lou', prenom: 'Lou' } });
  expect(tried?.story?.scenario.id).toMatch(/^essai\/mon-ete-2-[a-z0-9]+$/);
});

test('un scénario peut parler d’une personne du site', () => {
  const read = readContent(ACCOUNT, 'comptes/lou.yaml');
  const lou = read.ok ? (read.value as Compte) : undefined;
  expect(tryFiles([scenario], lou ? [lou] : [])[0]?.story?.compte.id).toBe('lou');
  expect(tryFiles([scenario], [])[0]).toMatchObject({ ok: false, story: undefined });
});

test('le compte apporté passe avant celui du site, même fautif', () => {
  const read = readContent(ACCOUNT, 'comptes/lou.yaml');
  const known = read.ok ? [read.value as Compte] : [];
  const tried = tryFiles([scenario, { ...account, text: ACCOUNT.replace('prenom: Lou\n', '') }], known);
  expect(tried.map(({ ok }) => ok)).toEqual([false, false]);
  expect(tried[1]?.problems[0]?.message).toContain('a des erreurs');
});

test('une faute est dite avec sa ligne', () => {
  const [tried] = tryFiles([{ ...scenario, text: SCENARIO.replace('niveau: debutant', 'niveau: facile') }], []);
  const line = SCENARIO.split('\n').findIndex((one) => one.startsWith('niveau:')) + 1;
  expect(tried?.problems.some((problem) => problem.line === line && problem.gravite === 'erreur')).toBe(true);
});

test('un texte corrigé est un autre exercice ; le même texte est le même', () => {
  expect(idOf(SCENARIO)).toBe(idOf(SCENARIO));
  expect(idOf(SCENARIO.replace('minutes: 10', 'minutes: 12'))).not.toBe(idOf(SCENARIO));
  expect(idOf(SCENARIO, ACCOUNT.replace('800.10', '801.10'))).not.toBe(idOf(SCENARIO));
});

test('un nom de fichier sans lettre ni chiffre en reçoit un', () => {
  expect(tryFiles([{ ...scenario, file: '日本.yaml' }, account], [])[1]?.story?.scenario.id).toMatch(/^essai\/fichier-/);
});

test('le modèle de la page « J’anime un atelier » se joue', () => {
  const model = readFileSync('scenarios/caf/premiere-declaration.yaml', 'utf8');
  const sofia = { file: 'sofia.yaml', text: readFileSync('scenarios/comptes/sofia.yaml', 'utf8') };
  expect(tryFiles([{ file: 'modele.yaml', text: model }, sofia], []).map(({ ok }) => ok)).toEqual([true, true]);
});
