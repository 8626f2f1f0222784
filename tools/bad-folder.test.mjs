import { expect, test } from 'vitest';
import { badFolder } from './bad-folder.mjs';

test.each([
  ["C:\\Formation d'avril\\démarches", "'"],
  ['C:\\Budget 100 %\\démarches', '%'],
  ['C:\\Atelier #2\\démarches', '#'],
  ['C:\\Comptes$\\démarches', '$'],
])('%s est refusé, avec le signe et un dossier qui convient', (folder, sign) => {
  const said = badFolder(folder, 'win32');
  expect(said).toContain(folder);
  expect(said).toContain(`« ${sign} »`);
  expect(said).toContain('C:\\demarches-a-blanc');
});

test.each(['/home/a"b', '/home/a?b', '/home/a*b', '/home/a\\b'])('%s est refusé ailleurs que sous Windows', (folder) => {
  expect(badFolder(folder, 'linux')).toContain(`« ${folder.at(-2)} »`);
});

test('chaque signe n’est dit qu’une fois', () => {
  expect(badFolder("/l'été/100 %/l'eau", 'linux')).toContain("À cause de « ' » et « % » dans");
});

test.each([
  'C:\\Program Files\\démarches',
  'C:\\Users\\Anne & Léo\\Téléchargements\\demarches-main (1)',
  '/home/léa/l’essai, à blanc; (2) [3] {4} a+b=c @ ~ ! ^ `',
])('%s convient', (folder) => {
  expect(badFolder(folder, folder.startsWith('C:') ? 'win32' : 'linux')).toBeUndefined();
});
