import { expect, test } from 'vitest';
import { scaleOn } from '../../rules/scale.ts';
import { isRomeCode, METIERS } from '../data/rome.ts';
import { OFFERS } from './offers.ts';
import { offerOf, searchOffers } from './search.ts';

const numbers = (...asked: Parameters<typeof searchOffers>) => searchOffers(...asked).map(({ numero }) => numero);

test('chaque offre a son numéro de sept signes, un métier qui existe et un lieu inventé', () => {
  expect(new Set(OFFERS.map(({ numero }) => numero)).size).toBe(OFFERS.length);
  for (const { numero, rome, lieu } of OFFERS) {
    expect(numero).toMatch(/^[0-9A-Z]{7}$/);
    expect(isRomeCode(rome)).toBe(true);
    expect(lieu).toMatch(/^00 - /);
  }
});

test('le métier d’une offre est celui de son code', () => {
  const known = new Map(METIERS.map(({ valeur, label }) => [valeur, label.replaceAll(';', ',')]));
  expect(OFFERS.filter(({ rome, metier }) => known.get(rome) !== metier)).toEqual([]);
});

test('aucun salaire sous le Smic : à l’heure, ou au mois pour un temps plein', () => {
  const smic = scaleOn('2026-11-03').hourlySmic.valeur;
  const figure = (text: string) => Number(/[\d ]+(,\d+)?/.exec(text)?.[0].replaceAll(' ', '').replace(',', '.'));
  for (const { salaire } of OFFERS)
    expect(figure(salaire), salaire).toBeGreaterThanOrEqual(salaire.includes('heure') ? smic : (smic * 35 * 52) / 12);
});

test('on cherche sans penser aux accents ni aux majuscules, au féminin comme au masculin', () => {
  expect(numbers('VENDEUSES', '')).toEqual(numbers('vendeur', ''));
  expect(numbers('mecanicienne', 'EXEMPLEVILLE')).toEqual(['201CHKQ']);
  expect(numbers('', 'port inventé')).toEqual(numbers('', 'Port-Invente'));
  expect(numbers('', 'port inventé').length).toBeGreaterThan(2);
});

test('par contrat, par code ROME, par numéro', () => {
  expect(searchOffers('', '', 'intérim').map(({ contrat }) => contrat)).toEqual(['Intérim', 'Intérim']);
  expect(numbers('G1605', '')).toEqual(['201CXTD']);
  expect(numbers('201bmpr', '')).toEqual(['201BMPR']);
  expect(offerOf(' 201bmpr ')?.numero).toBe('201BMPR');
});

test('rien écrit : toutes les offres, la plus récente d’abord ; des mots qui ne vont avec rien : aucune', () => {
  expect(searchOffers('', '')).toHaveLength(25);
  expect(OFFERS.map(({ creeeLe }) => creeeLe)).toEqual(
    OFFERS.map(({ creeeLe }) => creeeLe)
      .sort()
      .reverse(),
  );
  expect(searchOffers('dompteuse de lions', '')).toEqual([]);
});
