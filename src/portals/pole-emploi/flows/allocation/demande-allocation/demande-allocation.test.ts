import { expect, test } from 'vitest';
import type { World } from '#engine/journal/world.ts';
import { study } from '#portals/pole-emploi/dossier/allocation/study.ts';
import { rightOf } from '#portals/pole-emploi/dossier/allowance.ts';
import { isRegistered } from '#portals/pole-emploi/dossier/file.ts';
import { poleEmploi } from '#portals/pole-emploi/index.ts';
import { act, ask, decisions, fillAndSend, letterOf, messages, until } from '#portals/pole-emploi/testing/session-builder.ts';
import { lea, outside, register } from '../../inscription/inscription/testing.ts';
import { demandeAllocation } from './flow.ts';

const check = (world: World, name: string) => poleEmploi.checks[name]?.test({}, world);
const lesson = (world: World, id: string) => poleEmploi.lessons(world).find((one) => one.id.startsWith(id));
const opened = (world: World) => decisions(world, 'ouverture-de-droits')[0];

/*
 * By hand, from pole-emploi.md §4.1 and 4.2, with the values of July 2025 that go on in 2026 (no revaluation was found):
 * 24 months × 1 880 € = 45 120 €; 1 November 2024 to 31 October 2026 = 730 days; SJR = 45 120 ÷ 730 = 61.808… → 61.81 €.
 * A day: 0.404 × 61.81 = 24.97, + 13.18 = 38.15; 0.57 × 61.81 = 35.23 is less; 0.75 × 61.81 = 46.36 is more → 38.15 € gross.
 * Retirement 3 % of 61.81 = 1.85 → 36.30, above the floor (32.13). CSG and CRDS: what stays would be under 62 € (5 h of Smic at
 * 12.31 €, rounded up) → none. Net 36.30 €.
 * Length: 730 × 0.75 = 547.5 → 548 days. Paid leave: 620 ÷ 61.81 = 10.03 → 10 days, 1 to 10 November; then 7 days, 11 to 17 November.
 */
test('le droit de Léa est celui du calcul à la main', () => {
  const world = until(register(outside()), '2026-11-25');
  expect(opened(world)?.donnees).toEqual({
    sjr: 61.81,
    brutJour: 38.15,
    netJour: 36.3,
    jours: 548,
    premierJour: '2026-11-18',
    differeCongesPayes: 10,
    differeSpecifique: 0,
    attente: 7,
  });
  expect(rightOf(world)).toMatchObject({ sjr: 61.81, netJour: 36.3, restants: 548, premierJour: '2026-11-18' });
});

test('novembre compte 30 jours, moins les 17 premiers : 13 jours, 471,90 €', () => {
  const { droit } = study({ compte: lea() }, '2026-11-03');
  expect(droit?.premierMois).toMatchObject({ mois: '2026-11', jours: { payables: 13 }, montant: 471.9, paye: '2026-12-01' });
});

test('la lettre dit chaque ligne, et ses sources', () => {
  const letter = letterOf(until(register(outside()), '2026-11-25'), 'notification-allocation');
  const text = letter.paragraphes.join('\n').replace(/[\u00a0\u202f]/g, ' ');
  for (const words of [
    '45 120,00 € ÷ 730 jours = 61,81 €',
    'Partie fixe : 13,18 €',
    '548 jours',
    'Délai d’attente, du 11 novembre 2026 au 17 novembre 2026',
    '13 jours peuvent être payés',
  ])
    expect(text).toContain(words);
  expect(letter.source).toContain('choix du simulateur');
});

test('l’attestation en retard : une lettre la demande, elle arrive le 20, la réponse vient trois jours ouvrés après', () => {
  const world = register(outside());
  const asked = until(world, '2026-11-06');
  expect(decisions(asked, 'pieces-attendues').map(({ le, donnees }) => [le, donnees?.pieces])).toEqual([
    ['2026-11-06', ['attestation-employeur']],
  ]);
  expect(isRegistered(asked)).toBe(true);
  expect(check(asked, 'pieces-envoyees')).toBe(false);
  const arrived = until(asked, '2026-11-20');
  expect(messages(arrived, 'attestation-arrivee')).toHaveLength(1);
  expect(check(arrived, 'pieces-envoyees')).toBe(true);
  expect(opened(until(arrived, '2026-11-24'))).toBeUndefined();
  expect(opened(until(arrived, '2026-11-25'))?.le).toBe('2026-11-25');
  expect(messages(until(arrived, '2027-01-31'), 'classement-sans-suite')).toEqual([]);
});

test('une attestation déjà là, et le dossier se décide en trois jours ouvrés, sans lettre qui demande', () => {
  const world = until(register(outside(lea({ contrat: { attestationLe: '2026-11-02' } }))), '2026-11-30');
  expect(decisions(world, 'pieces-attendues')).toEqual([]);
  expect(opened(world)?.le).toBe('2026-11-06');
});

test('une inscription trois semaines plus tard coûte les jours qui ne couraient pas déjà', () => {
  const world = until(register(outside(lea(), { debut: '2026-11-22' })), '2026-12-31');
  expect(opened(world)?.donnees?.premierJour).toBe('2026-11-29');
  // The 1st: 18 November would have been the first paid day; eleven days later, at 36.30 €.
  expect(lesson(world, 'inscription-tardive')).toMatchObject({ etat: 'arrive', montant: -399.3 });
});

test('pendant le différé des congés payés, attendre ne coûte rien', () => {
  const world = until(register(outside(lea(), { debut: '2026-11-09' })), '2026-12-31');
  expect(opened(world)?.donnees?.premierJour).toBe('2026-11-18');
  expect(lesson(world, 'inscription-tardive')?.etat).toBe('evite');
});

/** Chooses a paper in « Mes documents », in its two steps. */
const post = (world: World, type: string, fichier: string, contexte: string, situation: string) =>
  fillAndSend(
    fillAndSend(world, 'document-depot', {
      documentContexte: contexte,
      documentSituation: situation,
      documentType: type,
      documentFichier: fichier,
    }),
    'document',
  );

test('une pièce floue est redemandée ; renvoyée lisible, le dossier repart', () => {
  const who = lea({ contrat: { attestationLe: '2026-11-02' } });
  const asked = until(register(outside(who), { pieceIdentite: 'photo-floue' }), '2026-11-06');
  expect(decisions(asked, 'pieces-attendues')[0]?.donnees?.pieces).toEqual(['piece-identite']);
  expect(letterOf(asked, 'pieces-manquantes').paragraphes.join(' ')).toContain('floue');
  const sent = post(asked, 'piece-identite', 'piece-identite', 'inscription', 'identite');
  const world = until(sent, '2026-11-30');
  expect(check(world, 'pieces-envoyees')).toBe(true);
  expect(opened(world)).toBeDefined();
});

test('un RIB à un autre nom est redemandé', () => {
  const who = lea({ contrat: { attestationLe: '2026-11-02' } });
  const asked = until(register(outside(who), { ribTitulaire: 'Tom Pointillé' }), '2026-11-06');
  expect(decisions(asked, 'pieces-attendues')[0]?.donnees?.pieces).toEqual(['rib']);
  expect(opened(until(post(asked, 'rib', 'rib', 'allocation', 'compte'), '2026-11-30'))).toBeDefined();
});

test('sans réponse : une lettre, un rappel quatorze jours après, puis le classement ; on peut redemander', () => {
  const who = lea({ contrat: { attestationLe: '2026-11-02' } });
  const world = until(register(outside(who), { ribCopie: 'plus-tard' }), '2026-12-31');
  expect(['pieces-manquantes', 'pieces-rappel', 'classement-sans-suite'].map((modele) => messages(world, modele)[0]?.le)).toEqual(
    ['2026-11-06', '2026-11-20', '2026-12-05'],
  );
  expect(opened(world)).toBeUndefined();
});

test('après un classement, une nouvelle demande ouvre le droit', () => {
  const who = lea({ contrat: { attestationLe: '2026-11-02' } });
  const closed = until(register(outside(who), { ribCopie: 'plus-tard' }), '2026-12-07');
  expect(demandeAllocation.open(closed)).toBe('demande-allocation:1');
  const world = until(fillAndSend(closed, 'demande-allocation'), '2026-12-14');
  expect(opened(world)?.dossier).toBe('demande-allocation:1');
  expect(opened(world)?.donnees?.premierJour).toBe('2026-11-18');
});

test('une attestation avec une mauvaise raison bloque ; les preuves envoyées, l’employeur est relancé et corrige', () => {
  const who = lea({ contrat: { attestationLe: '2026-11-02', motifEcrit: 'démission' } });
  const asked = until(register(outside(who)), '2026-11-06');
  expect(letterOf(asked, 'pieces-manquantes').paragraphes.join(' ')).toContain('démission');
  expect(opened(until(asked, '2026-12-01'))).toBeUndefined();
  const sent = post(asked, 'autre', 'lettre-fin', 'allocation', 'autre-situation');
  const chased = until(sent, '2026-11-16');
  expect(check(chased, 'employeur-relance')).toBe(true);
  const world = until(chased, '2026-12-04');
  expect(messages(world, 'attestation-corrigee')).toHaveLength(1);
  expect(opened(world)?.donnees?.sjr).toBe(61.81);
  expect(messages(world, 'classement-sans-suite')).toEqual([]);
  expect(lesson(world, 'pieces:')?.titre).toContain('employeur');
});

test('un employeur qui tarde trop : les bulletins envoyés le font relancer, et l’attestation vient dix jours après', () => {
  const who = lea({ contrat: { attestationLe: '2027-02-01' } });
  const asked = until(register(outside(who)), '2026-11-06');
  const world = until(post(asked, 'bulletin', 'bulletin-boutique-2026-10', 'allocation', 'fin-de-contrat'), '2026-12-20');
  expect(messages(world, 'employeur-relance')).toHaveLength(1);
  expect(opened(world)).toBeDefined();
});

test('une démission ferme le droit, avec les recours', () => {
  const world = until(register(outside(lea({ contrat: { motif: 'demission', attestationLe: '2026-11-02' } }))), '2026-11-06');
  expect(decisions(world, 'rejet')[0]?.donnees?.raisons).toEqual(['depart-volontaire']);
  const letter = letterOf(world, 'rejet-allocation');
  expect(letter.paragraphes.join(' ')).toContain('médiateur');
  expect(letter.aRetenir?.[0]?.valeur).toContain('6 janvier 2027');
  expect(isRegistered(world)).toBe(true);
});

test('trop peu travaillé : le refus donne les jours trouvés', () => {
  const short = lea({ emploi: { du: '2026-08' }, contrat: { debut: '2026-08-03', attestationLe: '2026-11-02' } });
  const world = until(register(outside(short)), '2026-11-06');
  expect(decisions(world, 'rejet')[0]?.donnees?.raisons).toEqual(['pas-assez-travaille']);
  // 3 August to 31 October 2026: thirteen weeks of five days.
  expect(letterOf(world, 'rejet-allocation').paragraphes[0]).toContain('65 jours');
});

test.each([
  [
    'd’avant le barème connu',
    lea({
      emploi: { du: '2020-01', au: '2022-12' },
      contrat: { debut: '2020-01-01', fin: '2022-12-31', attestationLe: '2023-01-10' },
    }),
  ],
  ['absent', lea({ verite: {} })],
])('un contrat %s n’ouvre rien, et le calendrier avance', (_name, who) => {
  const world = until(register(outside(who)), '2026-12-31');
  expect(decisions(world, 'rejet')).toHaveLength(1);
  expect(letterOf(world, 'rejet-allocation').paragraphes[0]).toContain('aucun contrat');
});

test('sans salaire brut écrit, le brut vaut le montant net social, comme le dit le guide', () => {
  const who = lea({ emploi: { habituel: { montantNetSocial: 1000, netAPayer: 980, netImposable: 1040 } } });
  const { droit } = study({ compte: who }, '2026-11-03');
  // 24 × 1 000 ÷ 730 = 32.88
  expect([droit?.reference.salaire, droit?.reference.sjr]).toEqual([24_000, 32.88]);
  const world = until(register(outside(who)), '2026-12-31');
  expect(opened(world)?.donnees?.sjr).toBe(32.88);
});

test('ce que la fin du contrat ajoute à la dernière paie n’entre pas dans le salaire de référence', () => {
  const habituel = { brut: 1880, heures: 151.67 };
  const paies = { '2026-10': { evenements: [{ type: 'fin-de-contrat', montant: 188 }] } };
  const { droit } = study({ compte: lea({ emploi: { habituel, paies } }) }, '2026-11-03');
  expect(droit?.reference.salaire).toBe(45_120);
});

test('le temps partiel réduit la partie fixe', () => {
  const habituel = { montantNetSocial: 800, netAPayer: 780, netImposable: 820, brut: 1000, heures: 104 };
  const { droit } = study({ compte: lea({ emploi: { habituel } }) }, '2026-11-03');
  // 1 000 × 24 ÷ 730 = 32.88; 104 h a month = 24 h a week, 24 ÷ 35 = 0.69; 0.404 × 32.88 = 13.28, + 13.18 × 0.69 = 9.09 → 22.37,
  // raised to the reduced floor 32.13 × 0.69 = 22.17 if it were below: it is not.
  expect([droit?.reference.sjr, droit?.jour.montant]).toEqual([32.88, 22.37]);
});

test('s’inscrire sans demander l’allocation : rien ne vient ; on la demande plus tard', () => {
  const world = until(
    register(outside(lea({ contrat: { attestationLe: '2026-11-02' } })), { demandeAllocation: 'plus-tard' }),
    '2026-11-20',
  );
  expect([opened(world), lesson(world, 'inscription-sans-allocation')?.etat]).toEqual([undefined, 'a-venir']);
  const later = until(fillAndSend(world, 'demande-allocation'), '2026-12-01');
  expect(opened(later)).toBeDefined();
  expect(lesson(later, 'inscription-sans-allocation')).toBeUndefined();
  expect(check(later, 'allocation-demandee')).toBe(true);
});

test.each(['2021', '2026'])('la demande à part se remplit aussi dans la présentation %s, et une seule fois', (edition) => {
  const world = register(outside(lea(), { edition }), { demandeAllocation: 'non' });
  const sent = act(world, { remplir: { demarche: 'demande-allocation' } }, { envoyer: 'demande-allocation' });
  expect(messages(sent, 'demande-allocation-recue')).toHaveLength(1);
  expect(demandeAllocation.open(sent)).toBeUndefined();
  expect(ask(sent, 'demande-allocation', { dossier: 'demande-allocation:1', donnees: {} }).status).toBe(404);
});
