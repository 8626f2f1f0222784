import { expect, test } from 'vitest';
import type { Compte, Emploi, Paie } from '#schema/compte.ts';
import { emploi as schema } from '#schema/revenus.ts';
import { fc } from '#testing/drawn.ts';
import { roundToCents } from '../../words/money.ts';
import { payOf } from '../pay.ts';
import { paySlip } from './pay-slip.ts';
import type { PaySlip, SlipLineId } from './slip.ts';

const COMPTE = {
  prenom: 'Sofia',
  nom: 'Modèle',
  identifiants: { numeroSecuriteSociale: '2970500123045' },
  logement: { adresse: '3 rue Inventée, 00000 Exempleville' },
  foyer: { adultes: [{ id: 'sofia', prenom: 'Sofia', naissance: '1997-05-14' }], enfants: [] },
} as unknown as Compte;

/** A job with that pay in October 2026; `rest` replaces parts of it. */
const job = (paie: Paie, rest: Record<string, unknown> = {}): Emploi =>
  schema.parse({ id: 'librairie', employeur: 'Librairie Inventée', personne: 'sofia', habituel: paie, ...rest });

const slipOf = (paie: Paie, mois: `${number}-${number}` = '2026-10', rest = {}): PaySlip => {
  const slip = paySlip(COMPTE, job(paie, rest), mois);
  if (!slip) throw new Error('Pas de bulletin.');
  return slip;
};
const linesOf = (slip: PaySlip) => slip.sections.flatMap(({ lignes }) => lignes);
const workerPart = (slip: PaySlip, id: SlipLineId) => linesOf(slip).find((line) => line.id === id)?.salarie;
const employerPart = (slip: PaySlip, id: SlipLineId) => linesOf(slip).find((line) => line.id === id)?.employeur;
const ranks = (slip: PaySlip, ...ids: SlipLineId[]) => ids.map((id) => linesOf(slip).findIndex((line) => line.id === id));

// The three specimens of « Bulletin de paie » (dossier de faits), § 4, worked out apart on 28 November 2026.
const PART_TIME: Paie = { brut: 1066.91, heures: 86.67, mutuelle: 15 };
const VOUCHERS: Paie = {
  brut: 1900,
  heures: 151.67,
  mutuelle: 25,
  impot: 3.9,
  evenements: [
    { type: 'titres-restaurant', nombre: 18, part: 3.6 },
    { type: 'acompte', montant: 250, le: '2026-10-15' },
  ],
};
const ILLNESS: Paie = {
  brut: 1950,
  heures: 151.67,
  mutuelle: 25,
  impot: 2.1,
  evenements: [
    { type: 'absence', heures: 35, motif: 'maladie' },
    { type: 'absence', heures: 7, mois: '2026-09' },
    { type: 'heures-supplementaires', heures: 4 },
  ],
};

test.each<[string, Paie, Partial<Record<SlipLineId, number>>]>([
  [
    'un temps partiel au Smic',
    PART_TIME,
    {
      brut: 1066.91,
      mutuelle: 15,
      plafonnee: 73.62,
      deplafonnee: 4.27,
      tranche1: 42.78,
      'csg-deductible': 72.3,
      'csg-non-deductible': 30.83,
      total: 238.8,
      'montant-net-social': 828.11,
      'net-avant-impot': 828.11,
      'net-imposable': 873.94,
      'net-a-payer': 828.11,
    },
  ],
  [
    'un temps plein, des titres-restaurant, un acompte et un impôt',
    VOUCHERS,
    {
      brut: 1900,
      plafonnee: 131.1,
      deplafonnee: 7.6,
      tranche1: 76.19,
      'csg-deductible': 128.64,
      'csg-non-deductible': 54.86,
      total: 423.39,
      'montant-net-social': 1476.61,
      'titres-restaurant': -64.8,
      acompte: -250,
      'net-avant-impot': 1161.81,
      'net-imposable': 1556.47,
      impot: -60.7,
      'net-a-payer': 1101.11,
    },
  ],
  [
    'un arrêt, une régularisation et des heures supplémentaires',
    ILLNESS,
    {
      base: 1950,
      absence: -443.18,
      'heures-supplementaires': 64.28,
      brut: 1482.46,
      plafonnee: 102.29,
      deplafonnee: 5.93,
      tranche1: 59.45,
      'csg-deductible': 96.45,
      'csg-non-deductible': 41.13,
      'csg-heures': 6.13,
      allegement: -7.27,
      total: 329.11,
      'montant-net-social': 1153.35,
      'net-imposable': 1161.33,
      'net-heures': 64.28,
      impot: -24.39,
      'net-a-payer': 1128.96,
    },
  ],
])('le spécimen recalculé à part, ligne par ligne : %s', (_name, paie, expected) => {
  const slip = slipOf(paie);
  expect(Object.fromEntries(Object.keys(expected).map((id) => [id, workerPart(slip, id as SlipLineId)]))).toEqual(expected);
});

test('ce que paie l’employeur, avec la réduction générale de 2026', () => {
  const [small, full] = [slipOf(PART_TIME), slipOf(VOUCHERS)];
  expect(employerPart(small, 'allegement-employeur')).toBe(424.74);
  expect(employerPart(full, 'allegement-employeur')).toBe(723.9);
  // 47.92 and 116.12 in the specimens, which take one rate for all: within two cents of lines that are rounded one by one.
  expect(employerPart(small, 'total')).toBeCloseTo(47.92, 1);
  expect(employerPart(full, 'total')).toBeCloseTo(116.12, 1);
  expect(employerPart(small, 'total-employeur')).toBe(roundToCents(1066.91 + (employerPart(small, 'total') ?? 0)));
});

test('les mots d’un bulletin : ce qui manque et ce qui est repris sont dits', () => {
  expect(slipOf(ILLNESS).sections[0]?.lignes.map(({ libelle, base, taux }) => [libelle, base, taux])).toEqual([
    ['Salaire de base', 151.67, 12.8569],
    ['Absence maladie', 35, 12.6623],
    ['Régularisation septembre : absence non rémunérée', 7, 12.6623],
    ['Heures supplémentaires à 125 %', 4, 16.0711],
    ['Salaire brut', undefined, undefined],
  ]);
  expect(linesOf(slipOf(VOUCHERS)).find(({ id }) => id === 'acompte')?.libelle).toBe('Acompte du 15 octobre');
});

test.each(['2026-10', '2027-01'] as const)(
  'en %s, le montant net social vient avant le net imposable, puis le net à payer',
  (mois) => {
    const slip = slipOf(VOUCHERS, mois);
    const order = ranks(slip, 'brut', 'total', 'montant-net-social', 'net-avant-impot', 'net-imposable', 'impot', 'net-a-payer');
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(slip.modele).toBe(mois === '2027-01' ? 'renove' : 'adapte');
  },
);

test('le modèle de 2027 met le total avant les allègements', () => {
  const slip = slipOf(ILLNESS, '2027-01', {
    paies: { '2027-01': { ...ILLNESS, evenements: [{ type: 'heures-supplementaires', heures: 4 }] } },
  });
  const [total, allegement] = ranks(slip, 'total', 'allegement');
  expect(total).toBeLessThan(allegement ?? 0);
  const net = (workerPart(slip, 'brut') ?? 0) - (workerPart(slip, 'total') ?? 0) - (workerPart(slip, 'allegement') ?? 0);
  expect(roundToCents(net)).toBe(workerPart(slip, 'montant-net-social'));
});

test('des heures supplémentaires nombreuses : le net imposable passe sous le montant net social', () => {
  const pay = payOf(job({ brut: 1900, heures: 151.67, evenements: [{ type: 'heures-supplementaires', heures: 10 }] }), '2026-10');
  expect(pay?.netImposable).toBeLessThan(pay?.montantNetSocial ?? 0);
});

test('à temps partiel, les heures en plus sont complémentaires, payées 10 % de plus', () => {
  const line = slipOf({ brut: 1300, heures: 104, evenements: [{ type: 'heures-supplementaires', heures: 2 }] }).sections[0]
    ?.lignes[1];
  expect([line?.libelle, line?.taux, line?.salarie]).toEqual(['Heures complémentaires à 110 %', 13.75, 27.5]);
});

test('un remboursement, une saisie et un repas fourni ne changent pas le montant net social', () => {
  const plain = payOf(job({ brut: 1900, heures: 151.67 }), '2026-10');
  const later = payOf(
    job({
      brut: 1900,
      heures: 151.67,
      evenements: [
        { type: 'remboursement', libelle: 'Abonnement de transport', montant: 43.2 },
        { type: 'retenue', libelle: 'Saisie', montant: 100 },
      ],
    }),
    '2026-10',
  );
  expect(later?.montantNetSocial).toBe(plain?.montantNetSocial);
  expect(later?.netAPayer).toBe(roundToCents((plain?.netAPayer ?? 0) + 43.2 - 100));
  // A meal is pay that was received already: the net social is above the money that comes.
  const fed = payOf(
    job({ brut: 1900, heures: 151.67, evenements: [{ type: 'avantage-en-nature', libelle: 'Repas', montant: 110 }] }),
    '2026-10',
  );
  expect(fed?.brut).toBe(2010);
  expect(fed?.montantNetSocial).toBeGreaterThan(plain?.montantNetSocial ?? 0);
  expect(fed?.netAPayer).toBeLessThan(plain?.netAPayer ?? 0);
});

test('une reprise plus forte que le salaire donne un montant net social négatif, et pas d’impôt', () => {
  const slip = slipOf({
    brut: 300,
    heures: 25,
    impot: 5,
    evenements: [{ type: 'prime', libelle: 'Reprise de juin', montant: -400 }],
  });
  expect(workerPart(slip, 'montant-net-social')).toBe(-79.16);
  expect(workerPart(slip, 'impot')).toBe(0);
});

test('au-dessus du plafond, la deuxième tranche et l’abattement limité : 20 000 € bruts', () => {
  const slip = slipOf({ brut: 20_000, heures: 151.67 });
  // 4 005 × 6.90 %, × 4.15 %; 15 995 × 9.86 %; 0.40 %; CSG on 20 000 − 1.75 % of 16 020 = 19 719.65.
  expect([
    workerPart(slip, 'plafonnee'),
    workerPart(slip, 'tranche1'),
    workerPart(slip, 'tranche2'),
    workerPart(slip, 'csg-deductible'),
  ]).toEqual([276.35, 166.21, 1577.11, 1340.94]);
});

test('avant 2026, les taux de 2025 : maladie et famille réduites, plafond de 3 925 €', () => {
  const slip = slipOf({ brut: 1900, heures: 151.67 }, '2025-09');
  expect([employerPart(slip, 'maladie'), employerPart(slip, 'famille'), employerPart(slip, 'deplafonnee')]).toEqual([
    133, 65.55, 38.38,
  ]);
  // (1.6 × 1 801.84 ÷ 1 900 − 1) × 0.3193 ÷ 0.6 = 0.2753
  expect(employerPart(slip, 'allegement-employeur')).toBe(523.07);
  expect(workerPart(slipOf({ brut: 4000, heures: 151.67 }, '2025-09'), 'plafonnee')).toBe(270.83);
});

test('le dernier mois d’un contrat paie les congés, dans le brut et dans le montant net social', () => {
  const contrat = { nature: 'cdd', debut: '2026-10-12', fin: '2026-10-16', motif: 'fin-de-contrat', congesPayes: 17.27 };
  const pay = payOf(job({ brut: 172.73, heures: 14 }, { contrat }), '2026-10');
  expect([pay?.brut, pay?.finDeContrat]).toEqual([190, 17.27]);
});

test('le cumul compte depuis janvier, ce mois-ci compris', () => {
  const { cumuls } = slipOf(PART_TIME);
  expect(cumuls).toEqual({
    depuis: '2026-01',
    brut: 10_669.1,
    montantNetSocial: 8281.1,
    netImposable: 8739.4,
    impot: 0,
    heures: 866.7,
  });
});

test('un bulletin écrit à la main garde ses trois lignes, dans l’ordre du modèle, et n’invente rien', () => {
  const slip = slipOf({ montantNetSocial: 912.4, netAPayer: 868.1, netImposable: 952.7 });
  expect(linesOf(slip).map(({ id, salarie }) => [id, salarie])).toEqual([
    ['montant-net-social', 912.4],
    ['net-imposable', 952.7],
    ['net-a-payer', 868.1],
  ]);
  expect(slip.cumuls).toBeUndefined();
});

const PAY = fc.record({
  brut: fc.integer({ min: 30_000, max: 400_000 }).map((cents) => cents / 100),
  mutuelle: fc.integer({ min: 0, max: 6000 }).map((cents) => cents / 100),
  impot: fc.integer({ min: 0, max: 80 }).map((tenths) => tenths / 10),
  extra: fc.integer({ min: 0, max: 12 }),
});

test('pour toute paie sous le plafond : la formule du montant net social, les deux inégalités et la somme des lignes', () => {
  fc.assert(
    fc.property(PAY, ({ brut, mutuelle, impot, extra }) => {
      const evenements: Paie['evenements'] = extra === 0 ? [] : [{ type: 'heures-supplementaires', heures: extra }];
      const slip = slipOf({ brut, heures: 151.67, mutuelle, impot, evenements });
      const overtime = workerPart(slip, 'heures-supplementaires') ?? 0;
      const gross = workerPart(slip, 'brut') ?? 0;
      if (gross > 4005) return;
      const netSocial = workerPart(slip, 'montant-net-social') ?? 0;
      const taxed = workerPart(slip, 'net-imposable') ?? 0;
      // « Bulletin de paie », § 2 (contrôles).
      const formula = 0.7915975 * (gross - overtime) + 0.9047025 * overtime - mutuelle - 0.097 * mutuelle;
      expect(Math.abs(netSocial - formula)).toBeLessThanOrEqual(0.0301);
      if (overtime === 0) {
        expect(netSocial / gross).toBeLessThanOrEqual(0.79163);
        expect(taxed / netSocial).toBeGreaterThanOrEqual(1.0359);
      }
      const money = linesOf(slip).reduce(
        (sum, { effet, salarie = 0 }) => (effet === 'dit' ? sum : effet === 'ajoute' ? sum + salarie : sum - salarie),
        0,
      );
      expect(roundToCents(money)).toBe(workerPart(slip, 'net-a-payer'));
    }),
  );
});

test('la mutuelle n’explique pas l’écart entre montant net social et net à payer : elle est déjà retirée du premier', () => {
  const pay = payOf(job({ brut: 1900, heures: 151.67, mutuelle: 25 }), '2026-10');
  expect(pay?.netAPayer).toBe(pay?.montantNetSocial);
});

test('les congés se comptent depuis le 1er juin, deux jours et demi par mois payé', () => {
  expect(slipOf(VOUCHERS, '2026-10').conges).toEqual({ depuis: '2026-06', acquis: 12.5, pris: 0, solde: 12.5 });
  expect(slipOf(VOUCHERS, '2027-01').conges?.depuis).toBe('2026-06');
});

test('à la fin d’un contrat qui paie les congés, il n’en reste pas ; une mission d’intérim n’en compte pas', () => {
  const contrat = { nature: 'cdd', debut: '2026-09-01', fin: '2026-10-31', motif: 'fin-de-contrat', congesPayes: 380 };
  expect(slipOf(VOUCHERS, '2026-10', { contrat }).conges).toMatchObject({ acquis: 5, solde: 0 });
  expect(slipOf(VOUCHERS, '2026-10', { contrat: { ...contrat, nature: 'interim' } }).conges).toBeUndefined();
});
