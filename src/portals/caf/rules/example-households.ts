// Households for the tests of this folder. Each case says its own coefficient and its own counted benefits, read by hand in the
// tables of the facts: nothing here is worked out from the children or from the housing.

import { addMonths } from '#engine/journal/day.ts';
import type { Month } from '#schema/day.ts';
import { forEachMonth, type Triple } from './calculation.ts';
import type { HouseholdSituation } from './household.ts';
import type { MonthlyResources, ResourceLine, ResourceNature } from './resources.ts';
import { aHousehold, children } from './situation-builder.ts';

/** The two years that the facts cover, with what each case needs of them. */
export const YEARS = {
  '2025-09': {
    rsa: 646.52,
    prime: 633.21,
    floor: 700.92,
    ceiling: 1425.6,
    bonus: 184.27,
    af2: 151.8,
    af3: 346.29,
    paje: 197.58,
    cf: 197.58,
    asf: 106.73,
  },
  '2026-11': {
    rsa: 651.69,
    prime: 638.28,
    floor: 726.29,
    ceiling: 1698.78,
    bonus: 240.63,
    af2: 153.01,
    af3: 349.06,
    paje: 199.15,
    cf: 199.15,
    asf: 107.59,
  },
} as const satisfies Partial<Record<Month, object>>;
export type Year = keyof typeof YEARS;
type Benefit = 'af2' | 'af3' | 'paje' | 'cf' | 'asf';

export interface Case {
  nom: string;
  foyer: HouseholdSituation;
  coefficient: number;
  personnes: number;
  /** Euros a month, or « forfait » when the whole flat rate applies. */
  logement?: number | 'forfait';
  prestations?: readonly Benefit[];
  /** Wages of each worker, month by month. */
  salaires?: readonly Triple<number>[];
  /** Other money of the household, with its nature. */
  autres?: readonly (readonly [ResourceNature, Triple<number>])[];
}

const same = (amount: number): Triple<number> => [amount, amount, amount];
const baby = { naissance: '2025-01-10' } as const;
const tenant = (adultes: 1 | 2, count: number, aideAuLogement = 0) =>
  aHousehold({ adultes, enfants: children(count), aideAuLogement });

export const CASES: readonly Case[] = [
  { nom: 'seul sans ressources', foyer: tenant(1, 0), coefficient: 1, personnes: 1 },
  { nom: 'seul, 300 €', foyer: tenant(1, 0), coefficient: 1, personnes: 1, salaires: [same(300)] },
  { nom: 'seul, petite aide', foyer: tenant(1, 0, 40), coefficient: 1, personnes: 1, logement: 40, salaires: [same(500)] },
  {
    nom: 'seul, grande aide',
    foyer: tenant(1, 0, 250),
    coefficient: 1,
    personnes: 1,
    logement: 'forfait',
    salaires: [same(900)],
  },
  { nom: 'seul, 1 200 €', foyer: tenant(1, 0), coefficient: 1, personnes: 1, salaires: [same(1200)] },
  { nom: 'seul, trois mois différents', foyer: tenant(1, 0), coefficient: 1, personnes: 1, salaires: [[0, 800, 1900]] },
  { nom: 'seul, très haut un mois', foyer: tenant(1, 0), coefficient: 1, personnes: 1, salaires: [[900, 900, 4000]] },
  { nom: 'seul au chômage', foyer: tenant(1, 0), coefficient: 1, personnes: 1, autres: [['chomage', same(480)]] },
  {
    nom: 'seul, salaire et chômage',
    foyer: tenant(1, 0),
    coefficient: 1,
    personnes: 1,
    salaires: [same(700)],
    autres: [['chomage', [200, 0, 350]]],
  },
  { nom: 'seul, régularisation', foyer: tenant(1, 0), coefficient: 1, personnes: 1, salaires: [[-120, 950, 1000]] },
  {
    nom: 'propriétaire sans prêt',
    foyer: aHousehold({ logement: 'proprietaire-sans-pret' }),
    coefficient: 1,
    personnes: 1,
    logement: 'forfait',
    salaires: [same(1000)],
  },
  { nom: 'couple sans ressources', foyer: tenant(2, 0, 300), coefficient: 1.5, personnes: 2, logement: 'forfait' },
  {
    nom: 'couple, un salaire',
    foyer: tenant(2, 0, 200),
    coefficient: 1.5,
    personnes: 2,
    logement: 'forfait',
    salaires: [same(1500)],
  },
  { nom: 'couple, deux salaires', foyer: tenant(2, 0), coefficient: 1.5, personnes: 2, salaires: [same(1100), [600, 950, 800]] },
  { nom: 'couple, 1 enfant', foyer: tenant(2, 1, 90), coefficient: 1.8, personnes: 3, logement: 90, salaires: [same(1400)] },
  {
    nom: 'couple, 2 enfants',
    foyer: { ...tenant(2, 2, 150), prestationsFamiliales: { revenusAnnuels: 0 } },
    coefficient: 2.1,
    personnes: 4,
    logement: 150,
    prestations: ['af2'],
    salaires: [same(1500), same(1200)],
  },
  {
    nom: 'couple, 3 enfants, hébergé',
    foyer: { ...tenant(2, 3), logement: 'heberge-gratuitement', prestationsFamiliales: { revenusAnnuels: 20_000 } },
    coefficient: 2.5,
    personnes: 5,
    logement: 'forfait',
    prestations: ['af3', 'cf'],
    salaires: [[1200, 0, 650]],
  },
  { nom: 'seul, 1 enfant grand', foyer: tenant(1, 1), coefficient: 1.5, personnes: 2, salaires: [same(850)] },
  {
    nom: 'seul, 1 enfant, ASF',
    foyer: { ...tenant(1, 1), prestationsFamiliales: { revenusAnnuels: 0, enfantsAsf: 1 } },
    coefficient: 1.5,
    personnes: 2,
    prestations: ['asf'],
    salaires: [same(1050)],
  },
  {
    nom: 'seul, 3 enfants',
    foyer: { ...tenant(1, 3, 400), prestationsFamiliales: { revenusAnnuels: 12_000 } },
    coefficient: 2.2,
    personnes: 4,
    logement: 'forfait',
    prestations: ['af3', 'cf'],
    autres: [['pension-alimentaire', same(150)]],
  },
  {
    nom: 'parent seul majoré, 1 enfant de 1 an',
    foyer: aHousehold({
      enfants: [baby],
      isole: {},
      aideAuLogement: 350,
      prestationsFamiliales: [{ nature: 'paje-base', montant: 0 }],
    }),
    coefficient: 1.71216,
    personnes: 2,
    logement: 'forfait',
    prestations: ['paje'],
    salaires: [same(1300)],
  },
  {
    nom: 'enceinte et seule',
    foyer: aHousehold({ enceinte: true, isole: {} }),
    coefficient: 1.28412,
    personnes: 1,
    autres: [['chomage', same(200)]],
  },
  {
    nom: 'retraite et salaire',
    foyer: tenant(2, 0),
    coefficient: 1.5,
    personnes: 2,
    salaires: [same(760)],
    autres: [['retraite', same(610)]],
  },
  {
    nom: 'indépendante',
    foyer: tenant(1, 0),
    coefficient: 1,
    personnes: 1,
    autres: [['biens', [0, 90, 0]]],
    salaires: [[1300, 400, 1700]],
  },
];

/** The household of a case: the PAJE is given by the file, so its amount is set for the year. */
export function householdOf({ foyer, prestations = [] }: Case, year: Year): HouseholdSituation {
  if (!prestations.includes('paje')) return foyer;
  return { ...foyer, prestationsFamiliales: [{ nature: 'paje-base', montant: YEARS[year].paje }] };
}

/** The declared months of a case: each worker has a name, other money belongs to « Foyer ». */
export function resourcesOf({ salaires = [], autres = [] }: Case, year: Year): MonthlyResources {
  return forEachMonth((rank) => {
    const wages = salaires.map(
      (months, worker): ResourceLine => ({ personne: `Personne ${worker + 1}`, nature: 'salaire', montant: months[rank] }),
    );
    const others = autres.map(([nature, months]): ResourceLine => ({ personne: 'Foyer', nature, montant: months[rank] }));
    return { mois: addMonths(year, rank - 4), lignes: [...wages, ...others] };
  });
}
