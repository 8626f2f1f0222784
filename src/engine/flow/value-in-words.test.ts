import { expect, test } from 'vitest';
import type { Valeur } from '#schema/evenement.ts';
import { tinyWorld } from '#testing/town-hall/journals.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { papersOf } from '../household/papers.ts';
import type { Portal } from '../portal/portal.ts';
import type { Field } from './flow.ts';
import { valueInWords } from './value-in-words.ts';

const place = (fait: string, pour?: string, portal: Portal = townHall()) => {
  const flow = portal.flows.demande;
  if (!flow) throw new Error('La démarche d’essai a changé.');
  return { portal, flow, dossier: 'demande:2026-11', fait, pour };
};
const words = (valeur: Valeur, fait = 'autre', pour?: string) => valueInWords(valeur, place(fait, pour), tinyWorld());

test('an amount is written as French people write it', () => {
  expect(words(1824.8, 'montant', '2026-08')).toBe('1\u202f824,80\u00a0€');
});

test('a choice is the label that was pressed', () => {
  expect(words('changement', 'situation')).toBe('Elle a changé');
});

test('a box is yes or no, a day and a month are in words', () => {
  expect([words(true), words(false), words('2026-12-01'), words('2026-08')]).toEqual([
    'oui',
    'non',
    '1er décembre 2026',
    'août 2026',
  ]);
});

test('several choices follow one another', () => {
  expect(words(['2026-07', '2026-08'])).toBe('juillet 2026, août 2026');
});

test('what a person wrote is not touched', () => {
  expect(words('peut-etre', 'remarque')).toBe('peut-etre');
});

test('a text of several lines is not touched either', () => {
  const portal = townHall();
  const [edition] = Object.values(portal.editions);
  if (!edition) throw new Error('L’édition d’essai a changé.');
  const field: Field = { fait: 'remarque', as: 'texte-long', label: 'Un mot ?' };
  const long = {
    ...portal,
    editions: { '1': { ...edition, screens: { demande: [{ id: 'seul', titre: 'Seul', fields: () => [field] }] } } },
  };
  expect(valueInWords('a-b\nc', place('remarque', undefined, long), tinyWorld())).toBe('a-b\nc');
  expect(valueInWords('a-b', place('remarque', undefined, long), tinyWorld())).toBe('a-b');
});

test('a paper that no question asks for any more is said by its title, a spoiled copy too', () => {
  const [paper] = papersOf(tinyWorld());
  expect(paper?.titre).toMatch(/\S/);
  expect([words(`${paper?.id}`), words(`${paper?.id}~flou`)]).toEqual([paper?.titre, paper?.titre]);
});

test('a code that no screen shows still reads', () => {
  expect(words('plus-tard')).toBe('plus tard');
});

test('what was sent from one look reads well in another', () => {
  const portal = townHall();
  const [edition] = Object.values(portal.editions);
  if (!edition) throw new Error('L’édition d’essai a changé.');
  const field: Field = { fait: 'situation', as: 'choix', label: 'Pareil ?', options: [{ valeur: 'oui', label: 'Pareil' }] };
  const other = { ...edition, id: '2', screens: { demande: [{ id: 'seul', titre: 'Seul', fields: () => [field] }] } };
  const both = { ...portal, editions: { '2': other, '1': { ...edition, screens: {} } } };
  expect(valueInWords('oui', place('situation', undefined, both), tinyWorld())).toBe('Pareil');
});

test('a paper is named by its title', () => {
  const portal = townHall();
  const [edition] = Object.values(portal.editions);
  if (!edition) throw new Error('L’édition d’essai a changé.');
  const field: Field = { fait: 'remarque', as: 'piece', label: 'Un papier' };
  const withPaper = {
    ...portal,
    editions: { '1': { ...edition, screens: { demande: [{ id: 'seul', titre: 'Seul', fields: () => [field] }] } } },
  };
  expect(valueInWords('carte', place('remarque', undefined, withPaper), tinyWorld())).toBe('Mon carnet d’identifiants');
});
