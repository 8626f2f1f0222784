// Money that stopped for certain, without anything in its place: CASF R262-13 (version of 1 November 2019) and R262-4-1.
import { expect, test } from 'vitest';
import { eventsOf } from '#engine/journal/world.ts';
import type { Compte } from '#schema/compte.ts';
import { family, wageOf } from '../testing/family-builder.ts';
import { declare, session, until } from '../testing/session-builder.ts';
import { calculations } from './account.ts';
import { decisionsOn, rightsIn } from './rights.ts';

const DOSSIER = 'declaration-trimestrielle:2026-11';
const rightsOf = (compte: Compte) => rightsIn(decisionsOn(declare(session(compte)), DOSSIER).at(-1));
const rsaOf = (compte: Compte): number => rightsOf(compte).rsa;
const until9 = { au: '2026-09' };
const ended = wageOf(1000, until9);
const income = (nature: string, habituel: number, more: Record<string, unknown> = {}) => ({
  id: `revenu-${nature}`,
  nature,
  organisme: 'Organisme Inventé',
  personne: 'sofia',
  habituel,
  ...more,
});
const second = (more: Record<string, unknown> = {}) => ({ ...wageOf(300, more), id: 'menage', employeur: 'Ménage Inventé' });

test.each<[string, Record<string, unknown>, number]>([
  ['1 000 € par mois jusqu’en septembre, puis rien', { emplois: [ended] }, 651.69],
  ['le même travail continue', { emplois: [wageOf(1000)] }, 0],
  [
    'la fin est celle du contrat',
    { emplois: [wageOf(1000, { contrat: { nature: 'cdd', debut: '2026-01-05', fin: '2026-09-30' }, ...until9 })] },
    651.69,
  ],
  [
    'une démission ne change rien, sauf décision du département',
    {
      emplois: [
        wageOf(1000, { contrat: { nature: 'cdi', debut: '2020-01-05', fin: '2026-09-30', motif: 'demission' }, ...until9 }),
      ],
    },
    651.69,
  ],
  ['un autre travail continue : le salaire n’est pas arrêté', { emplois: [wageOf(400, until9), second()] }, 0],
  [
    'le chômage remplace le salaire',
    { emplois: [wageOf(600, until9)], revenus: [income('chomage', 200, { mois: { '2026-07': 0, '2026-08': 0, '2026-09': 0 } })] },
    51.69,
  ],
  ['le chômage s’arrête à son tour', { revenus: [income('chomage', 900, until9)] }, 651.69],
  [
    'une pension de 900 € s’arrête : non comptée dans la limite de 651,69 €',
    { revenus: [income('pension-alimentaire', 900, until9)] },
    403.38,
  ],
  ['une pension de 500 € s’arrête', { revenus: [income('pension-alimentaire', 500, until9)] }, 651.69],
  [
    'rien ne dit que ces heures sont finies',
    {
      emplois: [
        { ...wageOf(0), habituel: undefined, paies: { '2026-08': { montantNetSocial: 900, netAPayer: 900, netImposable: 900 } } },
      ],
    },
    351.69,
  ],
])('%s (R262-13)', (_, verite, expected) => {
  expect(rsaOf(family({ verite }))).toBe(expected);
});

test('dans un couple, seul le salaire de la personne qui ne travaille plus sort du calcul', () => {
  const couple = (au?: string) =>
    family({ adultes: 2, verite: { emplois: [wageOf(800, au ? { au } : {}), wageOf(400, {}, 'karim')] } });
  expect(rsaOf(couple())).toBe(0);
  expect(rsaOf(couple('2026-09'))).toBe(577.54);
});

test('la prime d’activité garde le salaire : sa loi n’a pas cette règle', () => {
  const right = (more: Record<string, unknown>) =>
    rightsOf(family({ prestations: ['rsa', 'prime-activite'], verite: { emplois: [wageOf(1200, more)] } }));
  expect(right(until9)).toEqual({ rsa: 651.69, 'prime-activite': 272.32 });
  expect(right({})).toEqual({ rsa: 0, 'prime-activite': 272.32 });
});

test('le calcul montre ce qui ne compte plus, et pourquoi', () => {
  const [rsa] = calculations(declare(session(family({ verite: { emplois: [ended] } }))), DOSSIER);
  const line = rsa?.lignes.find(({ libelle }) => libelle.includes('salaire'));
  expect(line?.montant).toBe(0);
  expect(line?.detail).toContain('rien ne le remplace : il ne compte plus');
  expect(line?.source).toContain('R262-13');
});

test('un salaire qui s’arrête pendant le trimestre change le montant dès ce mois, sans attendre (R262-4-1)', () => {
  const world = until(declare(session(family({ verite: { emplois: [wageOf(500, { au: '2026-11' })] } }))), '2027-02-20');
  const paid = eventsOf(world, 'paye').filter(({ mois }) => mois >= '2026-11');
  expect(paid.map(({ montant }) => montant)).toEqual([151.69, 651.69, 651.69]);
});

test('un salaire qui revient compte de nouveau au réexamen suivant, pas avant', () => {
  const world = until(declare(session(family({ verite: { emplois: [ended, second({ du: '2026-12' })] } }))), '2027-01-31');
  const paid = eventsOf(world, 'paye').filter(({ mois }) => mois >= '2026-11');
  expect(paid.map(({ montant }) => montant)).toEqual([651.69, 651.69]);
});
