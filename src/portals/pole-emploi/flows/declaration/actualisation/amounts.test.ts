import { expect, test } from 'vitest';
import { eventsOf } from '#engine/journal/world.ts';
import { declare, declared, job, shortJob, worker } from '#portals/pole-emploi/testing/month-builder.ts';
import { decisions, jobseeker, record, session, until } from '#portals/pole-emploi/testing/session-builder.ts';
import { explainedMonth } from './computation/explained.ts';

/*
 * The money of a month against an oracle written apart, from facts § 4.1 and 4.3: whole cents, figures of July 2025 and of the
 * minimum wage of June 2026 (12.31 € an hour: five hours, rounded up, are 62 €).
 */
const cents = (euros: number): number => Math.round(euros * 100);
const share = (amount: number, thousandths: number): number => Math.round((cents(amount) * thousandths) / 1000);
const daily = (sjr: number): number => Math.min(Math.max(share(sjr, 404) + 1318, share(sjr, 570), 3213), share(sjr, 750));
function oracle(sjr: number, gross: number, payable = 30): { jours: number; brut: number; net: number } {
  const day = daily(sjr);
  const base = Math.max(0, payable * day - share(gross, 700));
  let jours = Math.floor(base / day + 0.5);
  while (gross > 0 && jours > 0 && cents(gross) + jours * day > Math.round(sjr * 30.42 * 100)) jours -= 1;
  const pension = Math.min(share(sjr, 30), Math.max(0, day - 3213));
  let net = day - pension;
  for (const rate of [0.062, 0.005]) {
    const part = Math.round((day - pension) * 0.9825 * rate);
    if (net - part > 6200) net -= part;
  }
  return { jours, brut: (jours * day) / 100, net: (jours * net) / 100 };
}
const result = (world: Parameters<typeof decisions>[0]) => {
  const { jours, brut, net } = decisions(world, 'calcul').at(-1)?.donnees ?? {};
  return { jours, brut, net };
};

test.each([
  [100, 2100, 4],
  [100, 0, 30],
  [60, 520, 20],
  [68.5, 700, 18],
  [40, 300, 23],
  [50, 1200, 5],
  [150, 3000, 5],
  [200, 900, 24],
  [100, 4000, 0],
])('salaire de référence %s €, salaire brut du mois %s € : %s jours payés, au centime', (sjr, gross, days) => {
  const jobs = gross === 0 ? [] : [job('un', { '2026-10': { brut: gross, heures: Math.max(1, Math.floor(gross / 13)) } })];
  for (const edition of ['2021', '2026']) {
    const world = until(declared(worker(jobs, {}, sjr), { edition }), '2026-11-06');
    expect(result(world)).toEqual(oracle(sjr, gross));
    expect(result(world).jours).toBe(days);
    expect(eventsOf(world, 'paye').at(-1)).toMatchObject({ mois: '2026-10', montant: oracle(sjr, gross).net, nature: 'chomage' });
  }
});

test('l’exemple du § 4.3 : 57 € par jour, 2 100 € bruts, 4 jours, 228 € ; chaque ligne est dite, leur somme est le paiement', () => {
  const world = until(declared(worker([job('un', { '2026-10': { brut: 2100, heures: 150 } })])), '2026-11-06');
  const calculation = explainedMonth(world, '2026-10');
  expect(calculation).toMatchObject({ joursPayables: 30, joursPayes: 4, joursReportes: 26, brut: 228, salaire: 2100 });
  const total = calculation?.lignes.reduce((sum, { montant }) => sum + montant, 0) ?? 0;
  expect(cents(total)).toBe(cents(calculation?.net ?? 0));
  for (const { libelle, detail, source } of calculation?.lignes ?? []) expect([libelle, detail, source]).not.toContain('');
});

test('plusieurs contrats dans le mois s’additionnent', () => {
  const jobs = [job('un', { '2026-10': { brut: 520, heures: 40 } }), shortJob('deux', { brut: 180, heures: 14 })];
  expect(result(until(declared(worker(jobs)), '2026-11-05'))).toEqual(oracle(100, 700));
});

test('arrêt, formation payée par un autre, absence hors droit : ces jours sont retirés du mois de 30 jours', () => {
  const ill = worker([], { arrets: [{ du: '2026-10-05', au: '2026-10-14' }] });
  const trained = worker([], {
    formations: [{ nom: 'Soudure', du: '2026-10-20', au: '2026-11-20', financement: 'autre-organisme' }],
  });
  expect(result(until(declared(ill), '2026-11-05'))).toEqual(oracle(100, 0, 20));
  expect(result(until(declared(trained, { edition: '2021' }), '2026-11-05'))).toEqual(oracle(100, 0, 18));
  const away = record(declared(worker([])), {
    type: 'decide',
    dossier: 'changement-situation:1',
    issue: 'acceptee',
    motif: 'absence',
    donnees: { du: '2026-10-29', au: '2026-10-31' },
  });
  expect(result(until(away, '2026-11-05'))).toEqual(oracle(100, 0, 27));
});

test('premier mois d’un droit : le différé et le délai d’attente ne sont pas payés', () => {
  const world = session(jobseeker({ allocation: undefined, inscritLe: '2026-10-05' }));
  const opened = record(world, {
    type: 'decide',
    dossier: 'demande-allocation:1',
    issue: 'acceptee',
    motif: 'ouverture-de-droits',
    donnees: { sjr: 100, brutJour: 57, netJour: 53.05, jours: 548, premierJour: '2026-10-19', attente: 7 },
  });
  const lines = explainedMonth(until(declare(opened), '2026-11-05'), '2026-10')?.jours;
  expect(lines?.map(({ jours }) => jours)).toEqual([30, -4, -7, -7]);
  expect(result(until(declare(opened), '2026-11-05'))).toEqual(oracle(100, 0, 12));
});

const TRAINED = { nom: 'Soudure', du: '2026-10-05', au: '2026-10-30' };
test.each([undefined, 'ppae', 'cpf'])(
  'une formation (%s) ne coupe pas l’allocation : elle s’appelle AREF, 1 068,60 €',
  (financement) => {
    for (const edition of ['2021', '2026']) {
      const who = worker([], { formations: [{ ...TRAINED, ...(financement ? { financement } : {}) }] }, 60);
      const world = until(declared(who, { edition }), '2026-11-06');
      // An independent calculation of 28 November 2026: 30 days at 37.42 € − 3 % of 60 €.
      expect(result(world)).toEqual({ jours: 30, brut: 1122.6, net: 1068.6 });
      expect(explainedMonth(world, '2026-10')?.lignes.map(({ libelle }) => libelle)).toContain('Allocation de formation (AREF)');
    }
  },
);

test('la même formation, payée par un autre organisme, retire ses jours', () => {
  const who = worker([], { formations: [{ ...TRAINED, financement: 'autre-organisme' }] }, 60);
  expect(result(until(declared(who), '2026-11-06'))).toEqual({ jours: 4, brut: 149.68, net: 142.48 });
});

test('un jour de formation n’a ni CSG ni CRDS (Unédic, retenues sociales sur les allocations)', () => {
  const who = worker([], { formations: [TRAINED] }, 150);
  // 85.50 − 4.50 = 81.00 for 26 days of training; 81.00 − 4.93 − 0.40 = 75.67 for the 4 others.
  expect(result(until(declared(who), '2026-11-06'))).toEqual({ jours: 30, brut: 2565, net: 2408.68 });
});

test('l’allocation d’un petit temps partiel monte au minimum de l’AREF, 22,99 €, les jours de formation', () => {
  const allocation = { sjr: 25, depuis: '2026-06-01', jours: 548, heuresParSemaine: 14 };
  const who = worker([], { formations: [TRAINED], allocation });
  // 0.75 × 25 = 18.75 at most; 0.404 × 25 + 13.18 × 0.40 = 15.37.
  expect(result(until(declared(who), '2026-11-06'))).toEqual({ jours: 30, brut: 659.22, net: 659.22 });
});
