import { expect, test } from 'vitest';
import { readFileAddress, samePage, writeFileAddress } from './address.ts';

test.each([
  ['', { path: '/', query: '', part: '' }],
  ['#contenu', { path: '/', query: '', part: '' }],
  ['#/exercices/caf/impayes/', { path: '/exercices/caf/impayes/', query: '', part: '' }],
  ['#/exercices', { path: '/exercices/', query: '', part: '' }],
  ['#/salle/?exercice=caf/impayes&mode=guide', { path: '/salle/', query: '?exercice=caf/impayes&mode=guide', part: '' }],
  ['#/comprendre/glossaire/#rsa', { path: '/comprendre/glossaire/', query: '', part: 'rsa' }],
  ['#/comprendre/#%C3%A9t%C3%A9', { path: '/comprendre/', query: '', part: 'été' }],
  ['#/comprendre/#%E0%A4', { path: '/comprendre/', query: '', part: '%E0%A4' }],
])('« %s » se lit', (hash, address) => {
  expect(readFileAddress(hash)).toEqual(address);
});

test('une adresse écrite puis relue est la même', () => {
  const address = { path: '/exercices/', query: '?niveau=debutant', part: 'lettre-É' };
  expect(readFileAddress(writeFileAddress(address))).toEqual(address);
});

test('une autre partie de la page est la même page, une autre question en est une autre', () => {
  const here = readFileAddress('#/exercices/?niveau=debutant');
  expect(samePage(here, { ...here, part: 'x' })).toBe(true);
  expect(samePage(here, { ...here, query: '' })).toBe(false);
});
