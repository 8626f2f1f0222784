import { expect, test } from 'vitest';
import { act, session } from '#portals/caf/testing/session-builder.ts';
import { checks } from './checks.ts';

const POUR = '2026-08/sofia/librairie';
const asked = act(
  session(),
  { seConnecter: 'caf' },
  { repondre: { fait: 'situationExacte', valeur: 'oui' } },
  { repondre: { fait: 'ligne', pour: POUR, valeur: 'modifier' } },
);
const isRight = (world: typeof asked) => checks['mois-juste']?.test({ mois: '2026-08' }, world);

test('un mois qu’on demande de modifier n’est pas encore juste : il le devient avec le bon montant', () => {
  expect(isRight(asked)).toBe(false);
  const because = act(asked, { repondre: { fait: 'motif', pour: POUR, valeur: 'montant-errone' } });
  expect(isRight(because)).toBe(false);
  expect(isRight(act(because, { repondre: { fait: 'montantCorrect', pour: POUR, valeur: 868.1 } }))).toBe(false);
  expect(isRight(act(because, { repondre: { fait: 'montantCorrect', pour: POUR, valeur: 912.4 } }))).toBe(true);
});

test('un mois confirmé tel qu’il était écrit est juste', () => {
  expect(isRight(act(asked, { repondre: { fait: 'ligne', pour: POUR, valeur: 'exact' } }))).toBe(true);
});

test('les trois mois sont justes avant que le reste soit rempli, pas avant qu’ils le soient tous', () => {
  const areRight = (world: typeof asked) => checks['mois-justes']?.test({}, world);
  const months = ['2026-07', '2026-08', '2026-09'].map((mois) => ({
    repondre: { fait: 'ligne', pour: `${mois}/sofia/librairie`, valeur: 'exact' },
  }));
  const [first, second, third] = months.map((_month, rank) => act(asked, ...months.slice(0, rank + 1)));
  expect([first, second, third].map((world) => world && areRight(world))).toEqual([false, false, true]);
  const howMany = (world: typeof asked) => [1, 2, 3].filter((combien) => checks['mois-justes']?.test({ combien }, world)).length;
  expect([asked, first, second, third].map((world) => world && howMany(world))).toEqual([0, 1, 2, 3]);
  expect(third && checks['ressources-justes']?.test({}, third)).toBe(false);
});

test('un mois du trimestre se vérifie par son rang : les autres, justes, n’y changent rien', () => {
  const ranks = (world: typeof asked) => [1, 2, 3, 4].filter((rang) => checks['mois-justes']?.test({ rang }, world));
  const [july, august, september] = ['2026-07', '2026-08', '2026-09'].map((mois) => `${mois}/sofia/librairie`);
  const exact = (pour: string | undefined) => ({ repondre: { fait: 'ligne', pour, valeur: 'exact' } });
  const wrong = act(
    asked,
    { repondre: { fait: 'ligne', pour: july, valeur: 'modifier' } },
    { repondre: { fait: 'motif', pour: july, valeur: 'montant-errone' } },
    { repondre: { fait: 'montantCorrect', pour: july, valeur: 868.1 } },
    exact(august),
    exact(september),
  );
  expect(ranks(wrong)).toEqual([2, 3]);
  expect(ranks(act(wrong, exact(july)))).toEqual([1, 2, 3]);
});
