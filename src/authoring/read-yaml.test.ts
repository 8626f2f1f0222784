import { expect, test, vi } from 'vitest';
import { readYaml } from './read-yaml.ts';

const problems = (text: string) => {
  const read = readYaml(text, 'essai.yaml');
  return read.ok ? [] : read.problems;
};
const firstMessage = (text: string) => problems(text)[0]?.message;

test('un fichier simple donne des objets simples', () => {
  const read = readYaml('titre: Bonjour\ndebut: 2026-11-03\nvaleur: oui\netapes:\n  - id: lire\n', 'essai.yaml');
  expect(read).toMatchObject({
    ok: true,
    value: { titre: 'Bonjour', debut: '2026-11-03', valeur: 'oui', etapes: [{ id: 'lire' }] },
  });
});

test('la ligne de chaque valeur est connue, ou celle de son parent', () => {
  const read = readYaml('titre: a\netapes:\n  - id: x\n    but: y\n  - id: z\n', 'essai.yaml');
  if (!read.ok) throw new Error('le fichier devait se lire');
  expect([
    read.lineOf(['etapes', 0, 'but']),
    read.lineOf(['etapes', 1]),
    read.lineOf(['etapes', 1, 'absent']),
    read.lineOf([]),
  ]).toEqual([4, 5, 5, 1]);
});

test('un fichier de 10 Mo est refusé sans être lu', () => {
  const read = vi.spyOn(TextEncoder.prototype, 'encode');
  expect(firstMessage(`titre: ${'a'.repeat(10 * 1024 * 1024)}`)).toContain('trop gros');
  // Only what it takes to know that it is too large.
  expect(read.mock.calls.map(([text = '']) => text.length)).toEqual([256 * 1024 + 1]);
  read.mockRestore();
});

test('les octets comptent, pas les lettres', () => {
  expect(firstMessage(`titre: ${'é'.repeat(140_000)}`)).toContain('trop gros');
});

test('une bombe de raccourcis est refusée', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'.split('').map((name, rank) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[rank]}`).join(', ')}]`),
  ].join('\n');
  expect(firstMessage(bomb)).toContain('raccourcis');
});

test.each(['__proto__', 'constructor', 'prototype'])('le nom %s est refusé', (name) => {
  expect(problems(`titre: a\netapes:\n  - ${name}: { admin: true }`)).toEqual([
    { line: 3, message: `« ${name} » ne peut pas servir de nom.` },
  ]);
});

test('une tabulation au début d’une ligne est dite', () => {
  expect(problems('foyer:\n\tadultes: 1')).toEqual([
    { line: 2, message: 'Une tabulation décale cette ligne : remplacez-la par des espaces.' },
  ]);
});

test('une tabulation ne fait dire aucune autre erreur', () => {
  expect(problems('titre: a\netapes:\n\t- id: net\n    titre: "b"\n    consigne: "c"\n')).toEqual([
    { line: 3, message: 'Une tabulation décale cette ligne : remplacez-la par des espaces.' },
  ]);
});

test('la même remarque se dit une fois pour une ligne', () => {
  const found = problems('a: &a [x]\nb: [*a, *a, *a]\n');
  expect(found.map(({ line }) => line)).toEqual([1, 2]);
});

test('une ligne écrite deux fois est dite, à sa seconde ligne', () => {
  expect(problems('titre: a\nresume: b\ntitre: c')).toEqual([{ line: 3, message: expect.stringContaining('deux fois') }]);
});

test.each(['0123456', '02920', '00'])('%s sans guillemets est refusé, car le zéro disparaîtrait', (digits) => {
  expect(problems(`titre: a\nnumero: ${digits}`)).toEqual([{ line: 2, message: expect.stringContaining(`"${digits}"`) }]);
});

test('un nombre trop long pour rester juste est refusé', () => {
  expect(firstMessage('numero: 12345678901234567')).toContain('trop long');
});

test('zéro, les centimes, les jours et les textes qui finissent par des zéros passent', () => {
  expect(problems('a: 0\nb: 0.40\nc: 2026-01-03\nd: "0123"\ne: 912.40\nf: 06 39 98 01 02')).toEqual([]);
});

test('un fichier qui n’est pas en UTF-8 est refusé à la bonne ligne', () => {
  const latin1 = new TextDecoder().decode(new Uint8Array([0x61, 0x3a, 0x20, 0x62, 0x0a, 0x63, 0x3a, 0x20, 0xe9]));
  expect(problems(latin1)).toEqual([{ line: 2, message: expect.stringContaining('UTF-8') }]);
});

test.each([
  ['une liste', '- a\n- b'],
  ['un texte', 'bonjour'],
  ['rien', ''],
  ['un commentaire', '# bonjour'],
])('%s à la racine est refusé', (_what, text) => {
  expect(firstMessage(text)).toContain('nom: valeur');
});

test.each([
  ['en ligne', `a: ${'['.repeat(100_000)}`],
  ['en lignes', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
])('trop de niveaux (%s) sont refusés', (_how, text) => {
  expect(firstMessage(text)).toContain('Trop de niveaux');
});

test.each([
  ['une étiquette', 'a: !!binary aaaa', '« ! »'],
  ['une étiquette inconnue', 'a: !x b', '« ! »'],
  ['une directive', '%YAML 1.1\n---\na: yes', '« % »'],
  ['un astérisque', 'a: *important*', 'guillemets'],
  ['une ancre', 'a: &b {c: d}', 'guillemets'],
  ['un deux-points dans un texte', 'titre: Le mois : août', 'Mettez le texte entre guillemets'],
  ['un guillemet qui manque', 'titre: "Le mois\nresume: b', 'guillemet'],
  ['deux textes dans un fichier', 'a: 1\n---\nb: 2', 'un seul texte'],
  ['un décalage faux', 'a:\n   b: 1\n  c: 2', 'décalage'],
])('%s reçoit une explication simple', (_what, text, words) => {
  expect(firstMessage(text)).toContain(words);
});

test('aucun message n’est resté en anglais', () => {
  const broken = [
    'a: [1',
    'a: {b',
    'a: }',
    'a: @b',
    'a: "\\q"',
    '? [a]\n: 1',
    'a\nb: 1',
    'a: |x\n b',
    '- a\nb: 1',
    'a: b: c',
    '"a',
    '[a]: b',
    '&a &b c: 1',
  ];
  for (const text of broken)
    for (const { message } of problems(text)) expect(message).not.toMatch(/\b(the|must|not|with|unexpected|missing)\b/i);
  expect(broken.filter((text) => problems(text).length === 0)).toEqual([]);
});

test('une personne peut s’appeler Null : seul « null », en minuscules, ne dit rien', () => {
  const read = readYaml('prenom: Null\nnom: NULL\nvide: null\nrien:\n', 'a.yaml');
  expect(read.ok && read.value).toEqual({ prenom: 'Null', nom: 'NULL', vide: null, rien: null });
});
