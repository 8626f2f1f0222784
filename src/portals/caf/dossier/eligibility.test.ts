// Conditions before amounts, each with its text: CASF L262-4 to L262-7-1, CSS L842-2 and R842-2. Amounts: scale of November 2026.
import { expect, test } from 'vitest';
import { eventsOf } from '#engine/journal/world.ts';
import type { Compte } from '#schema/compte.ts';
import { caf } from '../index.ts';
import { family, wageOf } from '../testing/family-builder.ts';
import { declare, letterOf, session, until } from '../testing/session-builder.ts';
import { calculations } from './account.ts';
import { decisionsOn, type Prestation, rightsIn, withoutAmountIn } from './rights.ts';

const DOSSIER = 'declaration-trimestrielle:2026-11';
/** What the person reads after her declaration of November 2026: an amount, « 0, because », or « no figure, because ». */
function rightOf(compte: Compte, prestation: Prestation): number | string {
  const world = declare(session(compte));
  const refus = calculations(world, DOSSIER).find((one) => one.prestation === prestation)?.refus;
  const decision = decisionsOn(world, DOSSIER).at(-1);
  if (withoutAmountIn(decision?.donnees).includes(prestation)) return `pas de montant : ${refus?.raison} (${refus?.source})`;
  const amount = rightsIn(decision)[prestation];
  return refus ? `${amount} : ${refus.raison} (${refus.source})` : amount;
}
const situation = (nature: string, du?: string, au?: string) => ({
  situations: [{ nature, ...(du ? { du } : {}), ...(au ? { au } : {}) }],
});
const permit = (nature: string, depuis: string) => ({ sejour: { nature, depuis } });
const TWENTY_TWO = { naissance: '2004-06-01' } as const;

test.each<[string, Compte, number | string]>([
  ['22 ans, sans enfant', family(TWENTY_TWO), 'moins de 25 ans'],
  ['14 ans', family({ naissance: '2012-06-01' }), 'moins de 18 ans'],
  ['25 ans le 30 novembre : le mois de l’anniversaire', family({ naissance: '2001-11-30' }), 651.69],
  ['22 ans, un enfant', family({ ...TWENTY_TWO, enfants: ['2020-01-10'] }), 977.54],
  ['22 ans, enceinte', family({ ...TWENTY_TWO, foyer: { enceinte: true } }), 836.85],
  ['22 ans, RSA « jeune actif »', family({ ...TWENTY_TWO, personne: { jeuneActif: true } }), 651.69],
  ['22 ans, en couple avec une personne de 38 ans', family({ ...TWENTY_TWO, adultes: 2 }), 977.54],
  ['en études', family({ personne: situation('etudiant') }), 'fait des études'],
  ['en études jusqu’en octobre', family({ personne: situation('etudiant', '2024-09-01', '2026-10-20') }), 651.69],
  ['en stage', family({ personne: situation('stagiaire') }), 'est en stage'],
  ['en apprentissage, sans paie ces mois-là', family({ personne: situation('apprenti') }), 651.69],
  [
    'parent seul en études, enfant d’un an : la majoration lève la condition',
    family({ enfants: ['2025-10-20'], personne: situation('etudiant') }),
    916.65,
  ],
  ['en congé parental', family({ personne: situation('conge-parental') }), 'congé parental'],
  ['en congé sabbatique', family({ personne: situation('conge-sabbatique') }), 'congé sabbatique'],
  ['en congé sans solde', family({ personne: situation('conge-sans-solde') }), 'congé sans solde'],
  ['en disponibilité', family({ personne: situation('disponibilite') }), 'disponibilité'],
  ['sans titre de séjour', family({ personne: permit('sans-titre', '2015-01-01') }), 'n’a pas de titre de séjour'],
  ['titre depuis 2023', family({ personne: permit('titre-de-travail', '2023-01-10') }), 'moins de cinq ans'],
  ['titre depuis cinq ans le 15 novembre', family({ personne: permit('titre-de-travail', '2021-11-15') }), 651.69],
  ['réfugiée depuis 2026', family({ personne: permit('dispense-de-duree', '2026-01-10') }), 651.69],
  [
    'parent seul, enfant d’un an, titre depuis 2025',
    family({ enfants: ['2025-10-20'], personne: permit('titre-de-travail', '2025-01-10') }),
    916.65,
  ],
  ['européenne arrivée en octobre, sans travail', family({ personne: permit('europeen', '2026-10-10') }), 'moins de trois mois'],
  ['européenne depuis dix ans', family({ personne: permit('europeen', '2016-10-10') }), 651.69],
])('RSA, %s', (_, compte, expected) => {
  const right = rightOf(compte, 'rsa');
  if (typeof expected === 'number') expect(right).toBe(expected);
  else {
    expect(right).toMatch(/^0 : /);
    expect(right).toContain(expected);
    expect(right).toContain('CASF, art. L262-');
  }
});

const working = (net: number, personne: Record<string, unknown> = {}, more: Parameters<typeof family>[0] = {}) =>
  family({ prestations: ['prime-activite'], verite: { emplois: [wageOf(net)] }, personne, ...more });

test.each<[string, Compte, number | string]>([
  ['étudiante à 800 €', working(800, situation('etudiant')), 'plus de 1\u202f144,21'],
  ['étudiante à 1 144,21 €, pas plus', working(1144.21, situation('etudiant')), 'chacun des trois mois'],
  ['étudiante à 1 200 €', working(1200, situation('etudiant')), 272.32],
  ['apprentie à 900 €', working(900, situation('apprenti')), 'est en apprentissage'],
  [
    'étudiante jusqu’en juin : plus un seul des trois mois',
    working(1200, situation('etudiant', '2024-09-01', '2026-06-30')),
    272.32,
  ],
  ['17 ans', working(1200, {}, { naissance: '2009-06-01' }), 'moins de 18 ans'],
  ['18 ans en novembre', working(1200, {}, { naissance: '2008-11-20' }), 272.32],
  [
    'en congé parental, sans revenu',
    family({ prestations: ['prime-activite'], personne: situation('conge-parental') }),
    'congé parental',
  ],
  ['en congé parental à temps partiel', working(1200, situation('conge-parental')), 272.32],
  ['détachée en France', working(1200, situation('travailleur-detache')), 'détachement'],
  ['titre depuis 2023', working(1200, permit('titre-de-travail', '2023-01-10')), 'moins de cinq ans'],
  ['européenne arrivée en 2026', working(1200, permit('europeen', '2026-05-10')), 272.32],
])('prime d’activité, %s', (_, compte, expected) => {
  const right = rightOf(compte, 'prime-activite');
  if (typeof expected === 'number') expect(right).toBe(expected);
  else {
    expect(right).toMatch(/^0 : /);
    expect(right).toContain(expected);
    expect(right).toContain('CSS, art. L842-2');
  }
});

test.each<[string, Compte, Prestation, string]>([
  [
    'travail indépendant',
    family({
      verite: { revenus: [{ id: 'atelier', nature: 'independant', organisme: 'Clients', personne: 'sofia', habituel: 500 }] },
    }),
    'rsa',
    'R262-19',
  ],
  ['département d’outre-mer', family({ droits: { departement: 'La Réunion' } }), 'rsa', 'L522-14'],
  ['70 ans', family({ naissance: '1956-01-01' }), 'rsa', 'L262-10'],
  ['mère de 17 ans', family({ naissance: '2009-06-01', enfants: ['2026-01-10'] }), 'rsa', 'L262-4'],
  ['européenne depuis un an, sans travail', family({ personne: permit('europeen', '2025-10-10') }), 'rsa', 'L262-6'],
  [
    'conjoint en congé parental, sans revenu',
    working(
      1500,
      {},
      {
        foyer: {
          adultes: [
            { id: 'sofia', prenom: 'Sofia', naissance: '1990-05-14' },
            { id: 'karim', prenom: 'Karim', naissance: '1988-02-03', ...situation('conge-parental') },
          ],
        },
      },
    ),
    'prime-activite',
    'R842-2',
  ],
])('hors de ce que ces règles savent : %s, aucun chiffre nulle part', (_, compte, prestation, source) => {
  const right = rightOf(compte, prestation);
  expect(right).toMatch(/^pas de montant : /);
  expect(right).toContain('Cet exercice ne donne donc pas de montant.');
  expect(right).toContain(source);
  const world = until(declare(session(compte)), '2027-02-10');
  expect(eventsOf(world, 'paye')).toEqual([]);
  const letter = JSON.stringify(letterOf(world, 'notification-droits'));
  expect(letter).toContain('cet exercice ne le calcule pas');
  expect(letter).not.toMatch(/\d\u00a0€/);
  expect(JSON.stringify(caf.lessons(world))).not.toMatch(/\d\u00a0€/);
  expect(JSON.stringify(caf.stations(world, DOSSIER))).not.toMatch(/\d\u00a0€/);
});

test('sans droit, la lettre dit pourquoi, et rien n’est payé, ni avant ni après', () => {
  const world = until(declare(session(family(TWENTY_TWO))), '2026-12-20');
  const letter = letterOf(world, 'notification-droits');
  expect(letter.paragraphes.join(' ')).toContain('Sofia a moins de 25 ans');
  expect(letter.aRetenir?.[0]?.valeur).toBe('pas de droit pour ce trimestre');
  expect(letter.source).toContain('L262-4');
  expect(eventsOf(world, 'paye').filter(({ montant }) => montant > 0)).toEqual([]);
});

test('deux raisons qui se suivent sont dites toutes les deux, et le mois où le droit s’ouvre aussi', () => {
  const notified = (compte: Compte) => letterOf(until(declare(session(compte)), '2026-11-20'), 'notification-droits');
  const both = notified(family({ personne: { ...situation('etudiant'), ...permit('titre-de-travail', '2021-12-15') } }));
  expect(both.paragraphes.join(' ')).toMatch(/moins de cinq ans.*fait des études/);
  expect(notified(family({ naissance: '2001-12-20' })).aRetenir?.[0]?.valeur).toBe(
    'pas de droit à partir de novembre, puis 651,69\u00a0€ par mois à partir de décembre',
  );
});

test('le droit s’ouvre au mois des 25 ans, et se ferme au mois où les études commencent', () => {
  const paid = (compte: Compte) =>
    eventsOf(until(declare(session(compte)), '2027-02-20'), 'paye')
      .filter(({ mois }) => mois >= '2026-11')
      .map(({ montant }) => montant);
  expect(paid(family({ naissance: '2001-12-20' }))).toEqual([0, 651.69, 651.69]);
  expect(paid(family({ personne: situation('etudiant', '2026-12-10') }))).toEqual([651.69, 0, 0]);
});

test('la relecture d’un compte et d’une histoire dit le droit refusé et sa raison', () => {
  const said = (compte: Compte) => caf.warnings?.(compte, { debut: '2026-11-03', regles: '2026-11', edition: '2025' }) ?? [];
  expect(said(family(TWENTY_TWO)).join()).toMatch(/^RSA : Sofia a moins de 25 ans.*Le droit est de 0 €.*L262-4/);
  expect(said(family())).toEqual([]);
});
