import { expect, test } from 'vitest';
import type { World } from '#engine/journal/world.ts';
import { openRights, payments } from '#portals/caf/dossier/account.ts';
import { paidByCaf } from '#portals/caf/dossier/paid.ts';
import { family } from '#portals/caf/testing/family-builder.ts';
import { declare, fillAndSend, session, until } from '#portals/caf/testing/session-builder.ts';

/** Alone with a child of eight, on RSA; a second one was born on 8 June 2026. */
const born = () =>
  family({
    enfants: ['2018-02-10'],
    declarationEn: '2026-06',
    foyer: { isoleDepuis: '2024-01-10', changements: [{ nature: 'naissance', le: '2026-06-08', prenom: 'Lucas' }] },
    droits: { familiales: true },
  });
const begin = () => declare(session(born(), { debut: '2026-06-09' }));
const total = (world: World, ...keys: string[]) =>
  Math.round(
    paidByCaf(world)
      .flatMap(({ detail }) => Object.entries(detail).filter(([key]) => keys.includes(key)))
      .reduce((sum, [, amount]) => sum + amount, 0) * 100,
  ) / 100;

test('une naissance dite à temps : les allocations et la Paje commencent le mois suivant, sur la même page que le RSA', () => {
  const world = until(fillAndSend(begin(), 'changement'), '2026-08-06');
  expect(paidByCaf(world).find(({ mois, detail }) => mois === '2026-07' && 'famille:paje-base' in detail)?.detail).toEqual({
    'famille:allocations-familiales': 152.24,
    'famille:paje-base': 198.15,
  });
  expect(payments(world)[0]?.detail.map(({ nature }) => nature)).toEqual([
    'RSA',
    'Allocations familiales',
    'Allocation de base (Paje)',
  ]);
  expect(openRights(world)).toContain('Prestations familiales');
});

test('dite trois mois plus tard, un rappel rend la même somme au centime', () => {
  const keys = ['famille:paje-base', 'famille-rappel:paje-base'];
  const inTime = until(fillAndSend(begin(), 'changement'), '2026-11-06');
  const late = until(fillAndSend(until(begin(), '2026-09-20'), 'changement'), '2026-11-06');
  expect(total(late, ...keys)).toBe(total(inTime, ...keys));
  expect(total(late, 'famille-rappel:paje-base')).toBeGreaterThan(300);
});
