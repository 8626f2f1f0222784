// The amounts of an account, through the whole declaration. Values of an independent calculation (28 November 2026), by the scale of
// November 2026, for tenants without housing benefit.
import { expect, test } from 'vitest';
import type { Compte } from '#schema/compte.ts';
import { family } from '../testing/family-builder.ts';
import { declare, session } from '../testing/session-builder.ts';
import { decisionsOn, rightsIn } from './rights.ts';

/** The monthly RSA decided in November 2026, everything declared well. */
const rsaOf = (compte: Compte): number => {
  const world = declare(session(compte));
  return rightsIn(decisionsOn(world, 'declaration-trimestrielle:2026-11').at(-1)).rsa;
};

test('l’ASF de deux enfants sur une seule ligne compte pour deux (R262-10-1)', () => {
  const parent = (asf: Record<string, unknown>) =>
    family({
      enfants: ['2017-01-15', '2018-01-15'],
      verite: {
        prestationsFamiliales: [
          { nature: 'allocations-familiales', montant: 153.01 },
          { nature: 'asf', ...asf },
        ],
      },
    });
  expect(rsaOf(parent({ montant: 403.56 }))).toBe(804.85);
  expect(rsaOf(parent({ montant: 403.56, enfants: 2 }))).toBe(804.85);
});

test.each([
  ['un parent seul et un enfant d’un an', family({ enfants: ['2025-10-20'], verite: { revenuFiscalN2: 0 } }), 916.65],
  [
    'un couple et trois enfants de plus de 3 ans',
    family({ adultes: 2, enfants: ['2017-01-15', '2018-01-15', '2019-01-15'], verite: { revenuFiscalN2: 0 } }),
    1081.02,
  ],
  [
    'un couple et deux enfants, sans montant ni revenu écrits',
    family({ adultes: 2, enfants: ['2017-01-15', '2018-01-15'] }),
    1215.54,
  ],
])('les prestations familiales comptent quand le foyer y a droit : %s (R262-7, R262-10)', (_, compte, montant) => {
  expect(rsaOf(compte)).toBe(montant);
});
