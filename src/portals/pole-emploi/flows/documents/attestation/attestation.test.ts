import { expect, test } from 'vitest';
import { allPapers } from '#engine/household/papers.ts';
import { certificatePapers } from '#portals/pole-emploi/dossier/attestations/certificate-papers.ts';
import { certificatesOf } from '#portals/pole-emploi/dossier/attestations/certificates.ts';
import { PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import { EDITIONS } from '#portals/pole-emploi/editions/ids.ts';
import { poleEmploi } from '#portals/pole-emploi/index.ts';
import { ask, fillAndSend, jobseeker, record, session, until } from '#portals/pole-emploi/testing/session-builder.ts';
import type { Month } from '#schema/day.ts';
import { lessons } from './lessons.ts';

const FLOW = 'attestation';
const paid = (mois: Month, montant: number) =>
  ({
    type: 'paye',
    mois,
    montant,
    retenu: 0,
    detail: { allocation: montant },
    de: PORTAL,
    nature: 'chomage',
    personne: 'noe',
  }) as const;
const values = (world: ReturnType<typeof session>, rank = 0) =>
  Object.fromEntries(
    certificatePapers(world)[rank]?.sections.flatMap(({ lignes }) => lignes.map((one) => [one.libelle, one.valeur])) ?? [],
  );
const refused = (donnees: Record<string, unknown>, world = session()) => ask(world, FLOW, { dossier: `${FLOW}:1`, donnees });

test.each(EDITIONS)('édition %s : un avis de situation, dans les papiers, que le bailleur accepte', (edition) => {
  const world = fillAndSend(session(jobseeker(), { edition }), FLOW, { attestationUsage: 'bailleur' });
  expect(values(world)).toMatchObject({ Identifiant: '400999N', Catégorie: 'A', 'Depuis le': '4 mai 2026' });
  expect(allPapers(world, [poleEmploi]).map(({ id }) => id)).toContain('avis-de-situation-1');
  expect(lessons(world)).toMatchObject([{ etat: 'evite' }]);
});

test('le papier dit ce qui était vrai ce jour-là, et ne change plus', () => {
  // Category F: no monthly declaration, so that the registration goes on.
  const world = fillAndSend(session(jobseeker({ categorie: 'F' })), FLOW);
  const after = record(until(world, '2026-11-20'), {
    type: 'decide',
    dossier: 'x',
    issue: 'acceptee',
    motif: 'categorie',
    donnees: { categorie: 'C' },
  });
  expect(values(after).Catégorie).toBe('F');
  expect(values(fillAndSend(after, FLOW), 1).Catégorie).toBe('C');
});

test('les paiements d’une période, avec leur total ; et ceux d’une année civile', () => {
  const received = record(session(jobseeker({ allocation: undefined })), paid('2026-09', 812.4), paid('2026-10', 700.1));
  const world = fillAndSend(received, FLOW, {
    attestationType: 'paiement',
    attestationDu: '2026-10',
    attestationAu: '2026-11',
  });
  expect(certificatePapers(world)[0]?.sections[1]?.lignes.map(({ montant }) => montant)).toEqual([700.1, 700.1]);
  const year = fillAndSend(world, FLOW, { attestationType: 'fiscale', attestationAnnee: '2026' });
  expect(certificatePapers(year)[1]?.sections[1]?.lignes.at(-1)?.montant).toBe(1512.5);
});

test('l’ouverture de droits donne l’allocation par jour ; sans droit, le papier n’est pas fait', () => {
  const world = fillAndSend(session(), FLOW, { attestationType: 'ouverture-de-droits' });
  // 0,404 × 60 + 13,18 = 37,42 (pole-emploi.md §4.1).
  expect(values(world)['Allocation par jour, brute']).toContain('37,42');
  const without = refused({ attestationType: 'ouverture-de-droits' }, session(jobseeker({ allocation: undefined })));
  expect(without.corps.erreurs).toMatchObject([{ cle: 'attestationType' }]);
});

test('l’attestation employeur : rien n’est envoyé, le message dit qui la fait et quel papier prendre', () => {
  const reply = refused({ attestationType: 'employeur' });
  expect(reply.status).toBe(422);
  expect(JSON.stringify(reply.corps)).toContain('ancien employeur');
  expect(JSON.stringify(reply.corps)).toContain('avis de situation');
  const tried = record(session(), { type: 'repondu', dossier: `${FLOW}:1`, fait: 'attestationType', valeur: 'employeur' });
  expect(lessons(tried).map(({ id }) => id)).toEqual(['attestation-employeur']);
});

test('un papier qu’un bailleur peut refuser se dit dans le bilan', () => {
  const world = fillAndSend(session(), FLOW, {
    attestationUsage: 'bailleur',
    attestationType: 'paiement',
    attestationDu: '2026-10',
    attestationAu: '2026-10',
  });
  expect(lessons(world)).toMatchObject([{ etat: 'a-venir', titre: 'Un bailleur peut refuser ce papier' }]);
  expect(certificatesOf(world)).toMatchObject([{ type: 'paiement', usage: 'bailleur' }]);
});

test('une période à l’envers, un mois pas déclaré : refusés en disant pourquoi', () => {
  const backwards = refused({ attestationType: 'paiement', attestationDu: '2026-11', attestationAu: '2026-09' });
  expect(backwards.corps.erreurs).toMatchObject([{ cle: 'attestationAu' }]);
  const undeclared = refused({ attestationType: 'actualisation', attestationMois: '2026-10' });
  expect(JSON.stringify(undeclared.corps)).toContain('actualisation');
  expect(refused({ attestationType: 'paiement', attestationDu: '2026-13', attestationAu: '2026-11' }).status).toBe(400);
});
