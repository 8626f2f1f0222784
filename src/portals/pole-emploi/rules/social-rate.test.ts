import { expect, test } from 'vitest';
import { rightOf } from '../dossier/allowance.ts';
import { jobseeker, session } from '../testing/session-builder.ts';
import { netAllowance } from './net-allowance.ts';
import { socialRate, taxShares } from './social-rate.ts';

// OpenFisca, csg/remplacement/seuils (commit a7038ee, 23 July 2026): thresholds of 2026 for one share, then for each half share.
test.each([
  [13_048, 1, 'exonere'],
  [13_049, 1, 'reduit'],
  [17_057, 1, 'reduit'],
  [17_058, 1, 'plein'],
  [13_048 + 2 * 3484, 2, 'exonere'],
  [17_057 + 2 * 4555, 2, 'reduit'],
  [17_057 + 2 * 4555 + 1, 2, 'plein'],
] as const)('un revenu fiscal de %s € pour %s part : taux %s', (revenu, parts, taux) => {
  expect(socialRate({ revenu, parts }, '2026-10-31')).toBe(taux);
});

test('sans revenu fiscal connu, le taux est plein, et la ligne dit que d’autres taux existent', () => {
  expect(socialRate(undefined, '2026-10-31')).toBe('plein');
  const csg = netAllowance(85.5, 150, '2026-10-31').lignes.find(({ libelle }) => libelle.includes('CSG'));
  expect(csg?.detail).toContain('3,8 %');
});

test('le taux réduit et l’exonération, sur 85,50 € bruts par jour', () => {
  // 81.00 after the pension; 98.25 % × 3.8 % = 3.02, × 0.5 % = 0.40.
  expect(netAllowance(85.5, 150, '2026-10-31', { taux: 'reduit' })).toMatchObject({ csg: 3.02, crds: 0.4, net: 77.58 });
  expect(netAllowance(85.5, 150, '2026-10-31', { taux: 'exonere' })).toMatchObject({ csg: 0, crds: 0, net: 81 });
});

test.each([
  [1, 0, 1],
  [2, 0, 2],
  [1, 1, 2],
  [2, 2, 3],
  [2, 3, 4],
])('%s adulte et %s enfant : %s part', (adults, children, shares) => {
  expect(taxShares(adults, children)).toBe(shares);
});

test('le revenu fiscal du compte change le net de son droit', () => {
  const allocation = { sjr: 150, depuis: '2026-06-01', jours: 548 };
  const net = (revenuFiscalN2?: number) =>
    rightOf(session(jobseeker({ allocation }, { verite: revenuFiscalN2 === undefined ? {} : { revenuFiscalN2 } })))?.netJour;
  expect([net(), net(30_000), net(15_000), net(9000)]).toEqual([75.67, 75.67, 77.58, 81]);
});
