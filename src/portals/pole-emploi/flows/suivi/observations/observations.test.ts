import { expect, test } from 'vitest';
import { registrationOf } from '#portals/pole-emploi/dossier/file.ts';
import { appointmentsOf } from '#portals/pole-emploi/dossier/rendez-vous/appointments.ts';
import { sanctionsOf, suspensionsOf } from '#portals/pole-emploi/dossier/sanctions/sanctions.ts';
import { EDITIONS } from '#portals/pole-emploi/editions/ids.ts';
import { certificateFrom, MEETING } from '#portals/pole-emploi/testing/missed-appointment.ts';
import {
  act,
  ask,
  decisions,
  fillAndSend,
  jobseeker,
  letterOf,
  messages,
  record,
  session,
  until,
} from '#portals/pole-emploi/testing/session-builder.ts';
import type { Day } from '#schema/day.ts';
import { lessons } from './lessons.ts';

/*
 * A missed appointment, and what follows (pole-emploi.md §2h, §5 rows 9, 10 and 25). The person need not declare each month
 * (category F), so that nothing else happens.
 */
const CERTIFICATE = certificateFrom('2026-11-19');
const quiet = (file: Record<string, unknown> = {}, changes: Record<string, unknown> = {}) =>
  jobseeker({ categorie: 'F', rendezVous: [MEETING], ...file }, changes);
const start = (edition = '2026', who = quiet()) => session(who, { edition });
const missed = (who = quiet(), day: Day = '2026-11-24') => until(start('2026', who), day);

test('la convocation arrive par écrit le jour prévu, et sans réponse le rendez-vous est manqué', () => {
  expect(messages(until(start(), '2026-11-05'), 'convocation')).toEqual([]);
  const world = until(start(), '2026-11-20');
  expect(messages(world, 'convocation')).toHaveLength(1);
  expect(letterOf(world, 'convocation').paragraphes.join(' ')).toContain('10 jours');
  expect(appointmentsOf(world)).toMatchObject([{ etat: 'manque', convoqueLe: '2026-11-06' }]);
});

test('sans courriers en ligne, la convocation vient par la poste', () => {
  const world = until(start('2026', quiet({ courriersEnLigne: false })), '2026-11-06');
  expect(messages(world, 'convocation').map(({ canal }) => canal)).toEqual(['courrier']);
});

test.each(EDITIONS)('édition %s : « je viendrai » suffit, et rien ne suit', (edition) => {
  const world = until(fillAndSend(until(start(edition), '2026-11-06'), 'reponse-convocation'), '2027-01-31');
  expect(appointmentsOf(world).map(({ etat }) => etat)).toEqual(['fait']);
  expect(sanctionsOf(world)).toEqual([]);
});

test('sans réponse : lettre, dix jours, suspension de 30 % pendant un mois, avec ses voies de recours', () => {
  const announced = missed();
  expect(sanctionsOf(announced)).toMatchObject([{ etat: 'envisagee', envisageeLe: '2026-11-24', reponseJusquau: '2026-12-04' }]);
  expect(suspensionsOf(announced)).toEqual([]);
  const world = until(announced, '2026-12-09');
  // Three working days after 4 December, a Friday.
  expect(sanctionsOf(world)).toMatchObject([{ etat: 'suspension', decideLe: '2026-12-09', taux: 0.3, au: '2027-01-08' }]);
  expect(registrationOf(world).etat).toBe('inscrit');
  const letter = letterOf(world, 'sanction-suspension');
  expect(JSON.stringify(letter.aRetenir)).toContain('Obligatoire avant le juge');
  expect(letter.source).toContain('choix du simulateur');
});

test.each(EDITIONS)('édition %s : s’expliquer avec une preuve arrête la procédure', (edition) => {
  const told = until(start(edition, quiet({}, CERTIFICATE)), '2026-11-25');
  const world = until(fillAndSend(told, 'observations'), '2027-01-31');
  expect(sanctionsOf(world)).toMatchObject([{ etat: 'sans-suite' }]);
  expect(suspensionsOf(world)).toEqual([]);
  expect(lessons(world)).toMatchObject([{ etat: 'evite' }]);
});

test('une photo floue du certificat, ou un papier qui ne montre rien, ne suffit pas', () => {
  const explained = (preuve: string) =>
    until(
      fillAndSend(missed(quiet({}, CERTIFICATE)), 'observations', { observationRaison: 'maladie', observationPreuve: preuve }),
      '2026-12-09',
    );
  expect(sanctionsOf(explained('certificat~flou'))[0]?.etat).toBe('suspension');
  expect(sanctionsOf(explained('certificat'))[0]?.etat).toBe('sans-suite');
});

test('sans preuve, mais avec des candidatures : toute la recherche compte, un avertissement seulement', () => {
  const searching = record(missed(), {
    type: 'envoye',
    dossier: 'candidature:201DMVX',
    demarche: 'candidature',
    numero: 'C-1',
    donnees: { candidatureReponse: 'postuler' },
  });
  const world = until(fillAndSend(searching, 'observations'), '2026-12-09');
  expect(sanctionsOf(world)[0]?.etat).toBe('avertissement');
  expect(suspensionsOf(until(searching, '2026-12-31'))).toHaveLength(1);
});

test('les dix jours passés, la page se ferme en disant ce qui reste possible', () => {
  const open = (day: Day) => ask(until(missed(), day), 'observations', { dossier: 'observations:absence-point', donnees: {} });
  expect(open('2026-12-04').status).toBe(422);
  const closed = open('2026-12-05');
  expect([closed.status, String(closed.corps.message)]).toEqual([404, expect.stringContaining('recours')]);
});

test('venir au rendez-vous suivant arrête la suspension avant sa date', () => {
  const invited = until(missed(), '2026-12-11');
  expect(messages(invited, 'convocation')).toHaveLength(2);
  const world = until(fillAndSend(invited, 'reponse-convocation'), '2027-01-31');
  expect(sanctionsOf(world)).toMatchObject([{ etat: 'levee', fin: '2026-12-22' }]);
  expect(suspensionsOf(world)).toEqual([{ du: '2026-12-09', au: '2026-12-22', taux: 0.3, par: 'pole-emploi' }]);
  expect(messages(world, 'fin-de-suspension')).toHaveLength(1);
});

test('au RSA, venir au rendez-vous suivant : la Caf apprend que le RSA est rétabli', () => {
  const suspended = until(missed(quiet({ referent: 'departement', allocation: undefined })), '2026-12-11');
  const world = until(fillAndSend(suspended, 'reponse-convocation'), '2027-01-31');
  const told = world.events.flatMap((event) => (event.type === 'transmis' && event.vers === 'caf' ? [event.quoi] : []));
  expect(told).toEqual(['rsa-suspendu', 'rsa-retabli']);
  expect(letterOf(world, 'fin-de-suspension')).toMatchObject({ de: expect.stringContaining('Département') });
});

test('ne pas venir une deuxième fois : deuxième procédure', () => {
  const world = until(missed(), '2027-01-20');
  expect(sanctionsOf(world).map(({ id }) => id)).toEqual(['absence-point', 'absence-remobilisation-1']);
});

test('le silence pendant 24 mois : chaque marche une seule fois, puis la radiation, et plus rien', () => {
  const world = until(start(), '2028-11-03');
  expect(sanctionsOf(world).map(({ fauteLe, taux, du, au }) => [fauteLe, taux, du, au])).toEqual([
    ['2026-11-19', 0.3, '2026-12-09', '2027-01-08'],
    ['2026-12-21', 0.5, '2027-01-06', '2027-03-05'],
    ['2027-01-18', 1, '2027-02-03', '2027-06-02'],
  ]);
  expect(suspensionsOf(world).map(({ du, au }) => [du, au])).toEqual([
    ['2026-12-09', '2027-01-05'],
    ['2027-01-06', '2027-02-02'],
    ['2027-02-03', '2027-06-02'],
  ]);
  expect(decisions(world, 'radiation')).toHaveLength(1);
  expect(registrationOf(world).etat).toBe('cesse');
  expect(letterOf(until(start(), '2027-01-05'), 'sanction-envisagee').paragraphes.join(' ')).toContain('pas la première fois');
  const after = world.events.filter((event) => event.le > '2027-06-02');
  expect(after.flatMap((event) => (event.type === 'recu' ? [event.modele] : []))).toEqual([]);
});

test('le silence au RSA pendant 24 mois : 30 %, la moitié, tout pendant quatre mois, et la lettre parle de la fin du droit', () => {
  const who = quiet({ referent: 'departement', allocation: undefined });
  const world = until(start('2026', who), '2028-11-03');
  expect(decisions(world, 'suspension-rsa').map(({ donnees }) => [donnees?.taux, donnees?.du, donnees?.jusquau])).toEqual([
    [0.3, '2026-12-09', '2027-01-08'],
    [0.5, '2027-01-06', '2027-03-05'],
    [1, '2027-02-03', '2027-06-02'],
  ]);
  expect(decisions(world, 'radiation')).toEqual([]);
  const letter = letterOf(world, 'sanction-suspension');
  expect([letter.objet, letter.paragraphes.join(' ')]).toEqual([
    'Votre RSA est suspendu',
    expect.stringContaining('fin du droit au RSA'),
  ]);
});

test('sans allocation, en silence pendant 24 mois : l’avertissement, et rien d’autre sans nouvelle convocation', () => {
  const world = until(start('2026', quiet({ allocation: undefined })), '2028-11-03');
  expect(sanctionsOf(world).map(({ etat }) => etat)).toEqual(['avertissement']);
  expect(letterOf(missed(quiet({ allocation: undefined })), 'sanction-envisagee').paragraphes.join(' ')).toContain(
    'pas d’allocation à suspendre',
  );
});

const RSA = { droits: { prestations: ['rsa'], declarationEn: '2026-12' } };
test.each([
  ['au RSA, suivie par France Travail', { allocation: undefined }, RSA, 'departement'],
  ['au RSA, suivie par Cap emploi', { allocation: undefined, referent: 'cap-emploi' }, RSA, 'departement'],
  ['au RSA, suivie par la Mission locale', { allocation: undefined, referent: 'mission-locale' }, RSA, 'departement'],
  [
    'inscrite avec sa demande de RSA',
    { allocation: undefined, situation: 'inscrit-automatiquement', referent: 'cap-emploi' },
    {},
    'departement',
  ],
  [
    'jeune inscrit par la Mission locale',
    { allocation: undefined, situation: 'inscrit-automatiquement', referent: 'mission-locale' },
    {},
    'pole-emploi',
  ],
  ['suivie par Cap emploi, sans RSA', { referent: 'cap-emploi' }, {}, 'pole-emploi'],
  ['au RSA, mais payée par une allocation', {}, RSA, 'pole-emploi'],
])('%s : la sanction est décidée par le bon organisme', (_who, file, changes, par) => {
  const who = jobseeker(
    { categorie: 'F', rendezVous: [MEETING], ...file },
    {
      identifiants: {
        numeroSecuriteSociale: '1900500123096',
        motDePasse: 'Modele2026',
        numeroAllocataire: '0001299',
        courriel: 'noe.modele@courrier.test',
        telephone: '06 39 98 01 01',
      },
      ...changes,
    },
  );
  expect(sanctionsOf(missed(who))).toMatchObject([{ par }]);
});

test('avant le 1er juin 2025 : radiation d’un mois, et l’on peut se réinscrire après', () => {
  const before = { ...MEETING, convoqueLe: '2025-03-05', le: '2025-03-13' };
  const who = quiet({
    inscritLe: '2024-11-04',
    rendezVous: [before],
    allocation: { sjr: 60, depuis: '2024-12-01', jours: 548, consommes: 60 },
  });
  const begun = session(who, { debut: '2025-03-03' });
  const announced = until(begun, '2025-03-18');
  expect(letterOf(announced, 'sanction-envisagee').paragraphes.join(' ')).toContain('radiation d’un mois');
  const world = until(announced, '2025-04-10');
  expect(sanctionsOf(world)).toMatchObject([{ etat: 'radiation', decideLe: '2025-04-02', au: '2025-05-01' }]);
  expect(registrationOf(world)).toMatchObject({ etat: 'radie', jusquau: '2025-05-01' });
  expect(registrationOf(until(world, '2025-05-02')).etat).toBe('cesse');
});

test('sans allocation : un avertissement écrit la première fois', () => {
  const world = until(missed(quiet({ allocation: undefined })), '2026-12-09');
  expect(sanctionsOf(world)[0]?.etat).toBe('avertissement');
  expect(letterOf(world, 'sanction-avertissement').paragraphes.join(' ')).toContain('deuxième manquement');
});

test('au RSA et suivi par le département : c’est lui qui signe, la Caf est prévenue, l’allocation n’est pas touchée', () => {
  const who = quiet({ referent: 'departement', allocation: undefined });
  const announced = missed(who);
  expect(letterOf(announced, 'sanction-envisagee').de).toContain('Département');
  const world = until(announced, '2026-12-09');
  expect(decisions(world, 'suspension-rsa')).toHaveLength(1);
  expect(decisions(world, 'suspension')).toEqual([]);
  expect(world.events.filter((event) => event.type === 'transmis').map(({ vers }) => vers)).toContain('caf');
});

test('partir dix jours sans le dire fait manquer la convocation ; le dire avant la repousse après le retour', () => {
  const away = { changementNature: 'absence', absenceDu: '2026-11-12', absenceAu: '2026-11-23' };
  const told = until(fillAndSend(start(), 'changement-situation', away), '2026-11-30');
  expect(appointmentsOf(told)).toMatchObject([{ convoqueLe: '2026-11-24', le: '2026-12-02', etat: 'a-repondre' }]);
  expect(appointmentsOf(missed())).toMatchObject([{ etat: 'manque' }]);
});

test('déplacer : jusqu’à 48 heures avant, un jour ouvré, et le nouveau rendez-vous se tient', () => {
  const summoned = until(start(), '2026-11-06');
  const moved = fillAndSend(summoned, 'reponse-convocation', { convocationReponse: 'deplacer' });
  expect(appointmentsOf(moved).map(({ id, etat, le }) => [id, etat, le])).toEqual([
    ['point', 'deplace', '2026-11-19'],
    ['point-v2', 'a-repondre', '2026-11-24'],
  ]);
  const kept = until(fillAndSend(moved, 'reponse-convocation'), '2026-12-31');
  expect(appointmentsOf(kept).at(-1)?.etat).toBe('fait');
  expect(sanctionsOf(kept)).toEqual([]);
  const asked = (world: ReturnType<typeof start>, convocationJour: string) =>
    ask(world, 'reponse-convocation', {
      dossier: 'reponse-convocation:point',
      donnees: { convocationReponse: 'deplacer', convocationJour, convocationHeure: '10:30' },
    }).corps.erreurs;
  expect(asked(summoned, '2026-11-22')).toMatchObject([{ cle: 'convocationJour', message: expect.stringContaining('fermé') }]);
  expect(asked(summoned, '2026-12-31')).toMatchObject([{ cle: 'convocationJour' }]);
  expect(asked(until(summoned, '2026-11-18'), '2026-11-24')).toMatchObject([{ cle: 'convocationReponse' }]);
});

test('un empêchement prouvé donne un autre rendez-vous ; refusé, on peut encore venir', () => {
  const court = {
    ...CERTIFICATE.papiers[0],
    id: 'tribunal',
    type: 'attestation',
    titre: 'Convocation au tribunal',
    le: '2026-11-05',
  };
  const summoned = until(start('2026', quiet({}, { papiers: [court] })), '2026-11-06');
  const proved = until(
    fillAndSend(summoned, 'reponse-convocation', { convocationReponse: 'empechement', empechementRaison: 'tribunal' }),
    '2026-11-12',
  );
  expect(appointmentsOf(proved).map(({ etat }) => etat)).toEqual(['excuse', 'a-repondre']);
  const refused = until(
    act(
      summoned,
      { repondre: { fait: 'convocationReponse', valeur: 'empechement' } },
      { repondre: { fait: 'empechementRaison', valeur: 'autre' } },
      { repondre: { fait: 'empechementPreuve', valeur: 'tribunal' } },
      { remplir: { demarche: 'reponse-convocation' } },
      { envoyer: 'reponse-convocation' },
    ),
    '2026-11-12',
  );
  expect(appointmentsOf(refused)).toMatchObject([{ etat: 'a-repondre', refuse: true }]);
  expect(messages(refused, 'empechement-refuse')).toHaveLength(1);
  expect(sanctionsOf(until(refused, '2026-11-24'))).toHaveLength(1);
});

test('la suspension baisse vraiment le paiement du mois, et une réclamation gagnée rend ce qui manquait', () => {
  const who = jobseeker({ rendezVous: [MEETING] }, { papiers: CERTIFICATE.papiers });
  const declare = (world: ReturnType<typeof start>, day: Day) => fillAndSend(until(world, day), 'actualisation');
  const begun = declare(session(who), '2026-11-03');
  const absent = declare(declare(begun, '2026-11-28'), '2026-12-28');
  const present = declare(declare(fillAndSend(until(begun, '2026-11-06'), 'reponse-convocation'), '2026-11-28'), '2026-12-28');
  const paidFor = (world: ReturnType<typeof start>) =>
    world.events.reduce((sum, event) => sum + (event.type === 'paye' && event.mois === '2026-12' ? event.montant : 0), 0);
  const whole = paidFor(until(present, '2027-01-10'));
  // From 9 to 31 December, 30 % of the allowance of 23 days out of 31.
  expect(whole).toBeGreaterThan(1000);
  expect(paidFor(until(absent, '2027-01-10'))).toBeCloseTo(whole * (1 - (0.3 * 23) / 31), 1);
  // The certificate is dated 19 November: it is about the first absence, contested before another is sanctioned.
  const contested = fillAndSend(until(absent, '2027-01-05'), 'recours');
  expect(paidFor(until(contested, '2027-02-10'))).toBeCloseTo(whole, 1);
});
