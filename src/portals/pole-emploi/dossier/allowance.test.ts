import { expect, test } from 'vitest';
import { jobseeker, record, session } from '../testing/session-builder.ts';
import { rightOf } from './allowance.ts';

const computed = (mois: string, jours: number) =>
  ({
    type: 'decide',
    dossier: `actualisation:${mois}`,
    issue: 'acceptee',
    motif: 'calcul',
    donnees: { jours, net: 0, origine: 'declaration', version: '1' },
  }) as const;
const opened = {
  type: 'decide',
  dossier: 'demande-allocation:1',
  issue: 'acceptee',
  motif: 'ouverture-de-droits',
  donnees: { sjr: 50, brutJour: 33.38, netJour: 32.13, jours: 182, premierJour: '2026-11-20', attente: 7 },
} as const;

test('le droit du compte : 37,42 € bruts par jour pour un salaire de 60 € (tableau du § 4.1)', () => {
  expect(rightOf(session())).toMatchObject({ sjr: 60, brutJour: 37.42, jours: 548, payes: 120, restants: 428 });
});

test('chaque mois payé retire ses jours, et un calcul refait remplace le premier', () => {
  const world = record(session(), computed('2026-10', 30), computed('2026-11', 20), computed('2026-10', 12));
  expect(rightOf(world)).toMatchObject({ payes: 152, restants: 396 });
});

test('un droit ouvert pendant l’histoire remplace celui du compte, avec tous ses jours', () => {
  const world = record(session(), computed('2026-10', 30), opened);
  expect(rightOf(world)).toMatchObject({ brutJour: 33.38, jours: 182, restants: 182, premierJour: '2026-11-20', attente: 7 });
  expect(rightOf(record(world, computed('2026-11', 11)))).toMatchObject({ restants: 171 });
});

test('sans droit ouvert, il n’y a rien à payer', () => {
  expect(rightOf(session(jobseeker({ allocation: undefined })))).toBeUndefined();
});

test('un ancien salaire élevé : l’allocation baisse après six mois', () => {
  const { brutJour, brutJourReduit } =
    rightOf(session(jobseeker({ allocation: { sjr: 200, depuis: '2026-06-01', jours: 548, consommes: 0 } }))) ?? {};
  expect(brutJour).toBe(114);
  expect(brutJourReduit).toBe(92.57);
});

// An independent calculation of 28 November 2026 (article 13 of the règlement: salary limited to four ceilings of Social Security).
test.each([700, 5000])('un salaire journalier de %s €, écrit dans le compte, est ramené au plafond de 526,68 €', (sjr) => {
  const right = rightOf(session(jobseeker({ allocation: { sjr, depuis: '2026-06-01', jours: 548 } })));
  // 0.57 × 526.68 = 300.21; 3 % of 526.68 = 15.80; CSG 17.32 and CRDS 1.40 on 98.25 % of 284.41.
  expect(right).toMatchObject({ sjr: 526.68, brutJour: 300.21, netJour: 265.69 });
  const month = (right?.netJour ?? 0) * 30;
  expect(month).toBeCloseTo(7970.7, 2);
});

test('un droit ouvert à temps partiel : 42,41 € à 24 heures par semaine font 26,22 € par jour', () => {
  const allocation = { sjr: 42.41, depuis: '2026-06-01', jours: 548 };
  expect(rightOf(session(jobseeker({ allocation: { ...allocation, heuresParSemaine: 24 } })))?.brutJour).toBe(26.22);
  const emplois = [
    {
      id: 'ancien',
      employeur: 'Ancien Employeur',
      personne: 'noe',
      au: '2026-04',
      habituel: { brut: 1290, heures: 104 },
      contrat: { nature: 'cdi', debut: '2023-05-02', fin: '2026-04-30' },
    },
  ];
  expect(rightOf(session(jobseeker({ allocation }, { verite: { emplois } })))?.brutJour).toBe(26.22);
  expect(rightOf(session(jobseeker({ allocation })))?.brutJour).toBe(31.81);
});

test('« regles » donne les montants de l’histoire : en mai 2025, la partie fixe vaut 13,11 €', () => {
  const world = session();
  // 0.404 × 60 = 24.24, + 13.18 since July 2025, + 13.11 before (Unédic, circulaires 2025-07 and 2024-05).
  expect(rightOf(world)?.brutJour).toBe(37.42);
  expect(rightOf({ ...world, rules: '2025-05' })?.brutJour).toBe(37.35);
});

test('ce qui est plus vieux que l’histoire garde les montants de son jour', () => {
  const old = jobseeker({ allocation: { sjr: 60, depuis: '2025-05-05', jours: 548 } });
  expect(rightOf(session(old))?.brutJour).toBe(37.35);
});
