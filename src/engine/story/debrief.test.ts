import { expect, test } from 'vitest';
import type { Etape } from '#schema/scenario.ts';
import { sent, tinyContent, tinyJournal, tinyWorld } from '#testing/town-hall/journals.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { worldOf } from '../journal/world.ts';
import { debrief } from './debrief.ts';

const step = (id: string, attend: Etape['attend']): Etape => ({
  id,
  titre: id,
  consigne: id,
  explication: id,
  indices: [],
  attend,
});
const etapes = [
  step('envoyer', { envoye: { demarche: 'demande' } }),
  step('repondre', { repondu: { fait: 'montant', pour: '2026-08', valeur: 912.4 } }),
  step('sans-dette', { verifie: { controle: 'sans-dette' } }),
  step('lire', { lu: { modele: 'trop-percu' } }),
];
const answer = (valeur: number) =>
  ({ type: 'repondu', dossier: 'demande:2026-11', fait: 'montant', pour: '2026-08', valeur }) as const;
const letter = { type: 'recu', message: 'm', canal: 'courrier', de: 'mairie', modele: 'trop-percu', le: '2027-03-15' } as const;

const told = (
  facts: Parameters<typeof tinyJournal>[0],
  scenario: Parameters<typeof tinyContent>[0] = { scenario: { etapes } },
) => {
  const journal = tinyJournal(facts);
  return debrief(worldOf(journal, tinyContent(scenario)), [townHall()], journal);
};

test('steps come in the order in which they were reached, with their date', () => {
  const { achieved, remaining } = told([answer(912.4), { ...sent(), le: '2026-11-05' }]);
  expect(achieved.map(({ etape, le }) => [etape.id, le])).toEqual([
    ['sans-dette', undefined],
    ['repondre', '2026-11-03'],
    ['envoyer', '2026-11-05'],
  ]);
  expect(remaining.map(({ id }) => id)).toEqual(['lire']);
});

test('a step lost and won again has the date of the last time', () => {
  const { achieved } = told([answer(912.4), answer(1), { ...answer(912.4), le: '2026-11-09' }]);
  expect(achieved.find(({ etape }) => etape.id === 'repondre')?.le).toBe('2026-11-09');
});

test('a step that no longer holds remains to be done', () => {
  expect(told([answer(912.4), answer(1), letter]).remaining.map(({ id }) => id)).toEqual([
    'envoyer',
    'repondre',
    'sans-dette',
    'lire',
  ]);
});

test('help is counted in every try, by kind', () => {
  const aide = (niveau: 'consigne' | 'faire') => ({ type: 'aide', niveau, etape: 'envoyer' }) as const;
  const { help } = told([aide('consigne'), aide('faire'), { type: 'revenu', vers: 1 }, aide('consigne')]);
  expect(help).toEqual({ consigne: 2, montrer: 0, expliquer: 0, faire: 1 });
});

test('lessons are sorted by whether their price came', () => {
  expect(told([]).lessons).toMatchObject({ arrive: [], 'a-venir': [], evite: [{ id: 'net-a-payer' }] });
  expect(told([letter]).lessons).toMatchObject({ arrive: [{ id: 'net-a-payer', montant: 84.5 }], evite: [] });
});

test('money is that of the exercise, and not of before', () => {
  const paye = { type: 'paye', mois: '2026-11', montant: 312.4, retenu: 0, detail: {} } as const;
  const opening = [{ ...paye, mois: '2026-09', le: '2026-10-05', minute: 540, t: 0 } as const];
  const { money } = told(
    [
      { ...paye, le: '2026-12-05' },
      { ...paye, mois: '2026-12', montant: 227.9, retenu: 84.5, le: '2027-01-05' },
    ],
    { opening },
  );
  expect(money.payments).toEqual([
    { mois: '2026-11', le: '2026-12-05', montant: 312.4, retenu: 0 },
    { mois: '2026-12', le: '2027-01-05', montant: 227.9, retenu: 84.5 },
  ]);
  expect([money.received, money.retained]).toEqual([540.3, 84.5]);
});

test('time is counted in simulated days, and in real minutes without the breaks', () => {
  const { time } = told([
    { ...answer(1), t: 120_000 },
    { ...answer(2), t: 86_400_000 },
    { ...answer(3), t: 86_460_000, le: '2026-12-03' },
  ]);
  expect(time).toEqual({ from: '2026-11-03', to: '2026-12-03', days: 30, realMinutes: 3 });
});

test('tries left for another are counted', () => {
  expect(told([answer(1)]).tries).toHaveLength(1);
  expect(told([answer(1), { type: 'revenu', vers: 1 }, answer(2)]).tries).toHaveLength(2);
});

test('the words of the scenario close the story, and free practice has none', () => {
  expect(told([], { scenario: { retenir: ['a'], garder: ['b'], discussion: ['c'] } })).toMatchObject({
    retenir: ['a'],
    garder: ['b'],
    discussion: ['c'],
  });
  expect(debrief(tinyWorld(), [townHall()], tinyJournal())).toMatchObject({
    achieved: [],
    remaining: [],
    retenir: [],
    garder: [],
    discussion: [],
  });
});
