import { expect, test } from 'vitest';
import type { DecisionDe } from './decisions.ts';
import type { Fait } from './evenement.ts';

const about = { type: 'decide', dossier: 'actualisation:2026-10', issue: 'acceptee' } as const;

test('un motif mal écrit, ou une décision qui ne dit pas ce que son motif promet, ne se compile pas', () => {
  const right: Fait = { ...about, motif: 'categorie', donnees: { categorie: 'B' } };
  // @ts-expect-error « categorei » n’est le motif d’aucune décision.
  const misspelt: Fait = { ...about, motif: 'categorei', donnees: { categorie: 'B' } };
  // @ts-expect-error Une catégorie sans sa lettre ne dirait rien à qui la lit.
  const incomplete: Fait = { ...about, motif: 'categorie', donnees: { lettre: 'B' } };
  const read = (decision: DecisionDe<'calcul'>): number | undefined => decision.donnees?.net;
  expect([right, misspelt, incomplete].map(({ type }) => type)).toEqual(['decide', 'decide', 'decide']);
  expect(read({ motif: 'calcul', donnees: { jours: 3, net: 96.4, origine: 'declaration', version: '1' } })).toBe(96.4);
});
