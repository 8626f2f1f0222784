import { expect, test } from 'vitest';
import { allPapers } from '#engine/household/papers.ts';
import { certificatePapers } from '#portals/caf/dossier/attestations/certificate-papers.ts';
import { quotientOf } from '#portals/caf/dossier/attestations/quotient.ts';
import { caf } from '#portals/caf/index.ts';
import { ask, declare, fillAndSend, household, job, loggedIn, session, until } from '#portals/caf/testing/session-builder.ts';
import { lessons } from './lessons.ts';

const FLOW = 'attestation-caf';
/** Two children of school age, alone; income of 2024 known. */
const family = (verite: Record<string, unknown> = {}) =>
  household({
    foyer: {
      adultes: [{ id: 'sofia', prenom: 'Sofia', naissance: '1997-05-14' }],
      enfants: [
        { prenom: 'Ava', naissance: '2017-03-02' },
        { prenom: 'Noé', naissance: '2019-06-21' },
      ],
    },
    logement: { statut: 'locataire', adresse: '3 rue Inventée, 00000 Exempleville', loyer: 400, aide: 210 },
    verite: { ...job(), revenuFiscalN2: 10_800, ...verite },
  });
const CANTEEN = { attestationPour: 'cantine' };
const values = (world: ReturnType<typeof session>, rank = 0) =>
  Object.fromEntries(
    certificatePapers(world)[rank]?.sections.flatMap(({ lignes }) => lignes.map((one) => [one.libelle, one.valeur])) ?? [],
  );
const refused = (donnees: Record<string, unknown>, world = session(family())) =>
  ask(loggedIn(world), FLOW, { dossier: `${FLOW}:1`, donnees });

test.each(['2024', '2025'])('édition %s : le quotient du mois, dans les papiers, avec son calcul', (edition) => {
  const world = fillAndSend(session(family(), { edition }), FLOW, CANTEEN);
  const read = quotientOf(world, '2026-11');
  if (!read.ok) throw new Error(read.raison);
  const paid = read.prestations.reduce((sum, { montant }) => sum + montant, 0);
  expect(read.prestations.map(({ nom }) => nom)).toEqual(['Prime d’activité', 'Prestations familiales', 'Aide au logement']);
  // Three shares for a parent and two children: the formula of caf.md §4.6, written again.
  expect(read.valeur).toBeCloseTo((10_800 / 12 + paid) / 3, 2);
  expect(values(world)).toMatchObject({ 'Numéro d’allocataire': '0001201', Ava: '9 ans' });
  expect(allPapers(world, [caf]).map(({ id }) => id)).toContain('caf-quotient-familial-1');
  expect(lessons(world)).toMatchObject([{ etat: 'evite' }]);
});

test('le papier dit ce qui était vrai ce jour-là : la déclaration faite ensuite ne le change pas', () => {
  const world = fillAndSend(
    session(family(job({ '2026-08': { montantNetSocial: 1_500, netAPayer: 1_450, netImposable: 1_545 } }))),
    FLOW,
  );
  const before = values(world)['Quotient de novembre 2026'];
  const after = declare(world);
  expect(values(after)['Quotient de novembre 2026']).toBe(before);
  expect(values(fillAndSend(after, FLOW), 1)['Quotient de novembre 2026']).not.toBe(before);
});

test('le quotient d’un autre mois, pour la cantine : le bilan dit que le prix peut être faux', () => {
  const world = fillAndSend(session(family()), FLOW, {
    ...CANTEEN,
    attestationPeriode: 'autre-periode',
    attestationMoisVoulu: '2026-03',
  });
  expect(lessons(world)).toMatchObject([{ etat: 'a-venir', titre: 'Un quotient d’un autre mois' }]);
});

test('les revenus d’il y a deux ans ne sont pas connus, ou pas de cette année : aucun chiffre, et pourquoi', () => {
  const without = refused(
    { attestationCaf: 'quotient-familial', attestationPeriode: 'mois-en-cours' },
    session(family({ revenuFiscalN2: undefined })),
  );
  expect(without.status).toBe(422);
  expect(JSON.stringify(without.corps)).toContain('il y a deux ans');
  expect(certificatePapers(session(family()))).toEqual([]);
  const other = refused({
    attestationCaf: 'quotient-familial',
    attestationPeriode: 'autre-periode',
    attestationMoisVoulu: '2025-12',
  });
  expect(other.status).toBe(422);
});

test('sans montant connu pour les aides, pas de quotient non plus', () => {
  const own = {
    emplois: [],
    revenus: [{ id: 'atelier', nature: 'independant', organisme: 'Mes clients', personne: 'sofia', habituel: 640 }],
  };
  expect(quotientOf(session(family(own)), '2026-11').ok).toBe(false);
});

test('les paiements d’un mois, avec leur jour et leur total', () => {
  const world = fillAndSend(session(family()), FLOW, {
    attestationCaf: 'paiement',
    attestationPeriode: 'autre-periode',
    attestationMoisVoulu: '2026-10',
  });
  const read = values(world);
  expect(read['Jour du versement']).toBe('5 octobre 2026');
  expect(read['Total versé']).toBe(read['Prime d’activité, pour septembre 2026']);
});

test('un mois sans paiement : le papier serait vide, et le site le dit', () => {
  const early = refused({ attestationCaf: 'paiement', attestationPeriode: 'mois-en-cours' });
  expect(early.corps.erreurs).toMatchObject([{ cle: 'attestationPeriode' }]);
  expect(JSON.stringify(early.corps)).toContain('pour le moment');
  // The declaration was forgotten: nothing came in January.
  const forgotten = until(session(family()), '2027-02-10');
  const empty = refused(
    { attestationCaf: 'paiement', attestationPeriode: 'autre-periode', attestationMoisVoulu: '2027-01' },
    forgotten,
  );
  expect(empty.corps.erreurs).toMatchObject([{ cle: 'attestationMoisVoulu' }]);
});

test('un mois hors de la liste est refusé', () => {
  const unknown = { attestationCaf: 'paiement', attestationPeriode: 'autre-periode' };
  expect(refused({ ...unknown, attestationMoisVoulu: '2026-13' }).status).toBe(400);
  expect(refused({ ...unknown, attestationMoisVoulu: '2020-01' }).status).toBe(422);
});
