import { expect, test } from 'vitest';
import { valuesOf } from '#engine/answers/options.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { windowsOf } from '#portals/pole-emploi/dossier/months.ts';
import { sanctionsOf } from '#portals/pole-emploi/dossier/sanctions/sanctions.ts';
import { categoryOf } from '#portals/pole-emploi/dossier/situation/changes.ts';
import { EDITIONS } from '#portals/pole-emploi/editions/ids.ts';
import {
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
import { weeklyHours } from './hours.ts';
import { lessons } from './lessons.ts';
import { notes } from './notes.ts';
import { orient } from './orient.ts';
import { contractOf } from './read.ts';
import { stations } from './stations.ts';
import { ACTIONS, HELPS } from './words.ts';

const FLOW = 'contrat-engagement';
/* Somebody of 26 on RSA, registered on 26 October without having asked. */
const FILE = {
  situation: 'inscrit-automatiquement',
  inscritLe: '2026-10-26',
  categorie: 'G',
  referent: 'departement',
  allocation: undefined,
};
const account = (changes: Record<string, unknown> = {}) => jobseeker(FILE, { naissance: '2000-01-27', ...changes });
const start = (edition = '2026', changes: Record<string, unknown> = {}) => session(account(changes), { edition });
const step = (world: World, answers: Record<string, unknown> = {}) => fillAndSend(world, FLOW, answers);
const stage = (world: World) => contractOf(world)?.etape;
// Questionnaire on 3 November, orientation on the 13th, diagnosis the same day, contract proposed on the 18th.
const oriented = (answers: Record<string, unknown> = {}, world = start()) => until(step(world, answers), '2026-11-13');
const proposed = (answers: Record<string, unknown> = {}, world = oriented()) => until(step(world, answers), '2026-11-18');

test.each(EDITIONS)('édition %s : du questionnaire à la signature, en trois envois remplis d’après le dossier', (edition) => {
  const asked = step(start(edition));
  expect(stage(asked)).toBe('attente-orientation');
  const world = until(asked, '2026-11-13');
  expect(contractOf(world)).toMatchObject({
    etape: 'diagnostic',
    limite: '2026-12-13',
    orientation: { referent: 'france-travail', parcours: 'emploi', categorie: 'A', le: '2026-11-13' },
  });
  const ready = until(step(world), '2026-11-18');
  expect(stage(ready)).toBe('signature');
  const signed = step(ready);
  expect(contractOf(signed)).toMatchObject({ etape: 'signe', signeLe: '2026-11-18', propose: { donnees: { heures: 15 } } });
  expect(decisions(signed, 'contrat-signe')).toMatchObject([
    { dossier: 'contrat-engagement:1', donnees: { heures: 15, referent: 'france-travail' } },
  ]);
  expect(eventsOf(signed, 'envoye').map(({ dossier }) => dossier)).toEqual([1, 2, 3].map((rank) => `${FLOW}:${rank}`));
  expect(sanctionsOf(until(signed, '2027-03-01')).filter(({ faute }) => faute === 'contrat')).toEqual([]);
  expect(lessons(signed).map(({ etat }) => etat)).toEqual(['evite', 'evite']);
});

test.each(EDITIONS)('édition %s : l’ancienne présentation dit depuis quand le contrat existe', (edition) => {
  const said = notes('questionnaire', { world: start(edition), dossier: `${FLOW}:1`, answers: new Map() });
  const words = said.map(({ texte }) => texte).join(' ');
  expect([words.includes('[[ppae|'), words.includes('1er janvier 2025')]).toEqual([edition === '2021', edition === '2021']);
});

test('chaque aide que l’on peut choisir a sa phrase dans le contrat', () => {
  expect(Object.keys(ACTIONS)).toEqual(valuesOf(HELPS));
  expect(letterOf(proposed(), 'contrat-propose').paragraphes).toContain(
    'Vous vous engagez : répondre à des offres ; refaire votre CV et préparer un entretien.',
  );
});

test('les stations suivent chaque étape', () => {
  const states = (world: World) => stations(world)?.map(({ etat }) => etat);
  expect(states(start())).toEqual(['passe', 'passe', 'vous', 'a-venir', 'a-venir', 'a-venir', 'a-venir']);
  expect(states(step(start()))).toEqual(['passe', 'passe', 'passe', 'en-cours', 'a-venir', 'a-venir', 'a-venir']);
  expect(states(proposed())).toEqual(['passe', 'passe', 'passe', 'passe', 'passe', 'passe', 'vous']);
  expect(states(step(proposed()))).toEqual(['passe', 'passe', 'passe', 'passe', 'passe', 'passe', 'passe']);
});

test('orientée vers France Travail, elle passe de G à A et doit s’actualiser ; vers le département, F, et non', () => {
  expect(categoryOf(start())).toBe('G');
  const here = oriented();
  expect(categoryOf(here)).toBe('A');
  expect(windowsOf(until(here, '2026-12-05'), '2026-12-05').map(({ mois }) => mois)).toContain('2026-11');
  const social = oriented({ engagementFreins: ['logement'] });
  expect(categoryOf(social)).toBe('F');
  expect(windowsOf(until(social, '2026-12-05'), '2026-12-05')).toEqual([]);
});

test.each([
  ['un frein lourd', { engagementFreins: ['sante'] }, '2000-01-27', 'departement'],
  ['trois freins', { engagementFreins: ['garde', 'mobilite', 'langue'] }, '2000-01-27', 'departement'],
  ['ne peut pas travailler', { engagementSituation: 'empeche' }, '2000-01-27', 'departement'],
  ['un handicap reconnu', { engagementHandicap: 'oui' }, '2000-01-27', 'cap-emploi'],
  ['la veille de ses 26 ans', {}, '2000-11-04', 'mission-locale'],
  ['le jour de ses 26 ans', {}, '2000-11-03', 'france-travail'],
])('%s : l’organisme suit, et la lettre dit que c’est un choix', (_why, answers, naissance, referent) => {
  const world = start('2026', { naissance, foyer: { adultes: [{ id: 'noe', prenom: 'Noé', naissance }] } });
  const sent = { engagementSituation: 'cherche', engagementFreins: ['aucune'], engagementHandicap: 'non', ...answers };
  expect(orient(world, sent, '2026-11-03').referent).toBe(referent);
  expect(letterOf(oriented(), 'orientation-notifiee').source).toContain('choix du simulateur');
});

test.each([
  ['aucune', 0, 15],
  ['sante', 10, 0],
  ['handicap', 10, 0],
  ['invalidite', 10, 0],
  ['enfant', 10, 0],
  ['autre', 10, 10],
  ['autre', 20, 15],
])('raison « %s », %d heures demandées : %d heures par semaine', (raison, asked, heures) => {
  expect(weeklyHours(raison, asked).heures).toBe(heures);
});

test('une autre raison : les heures demandées, marquées comme un choix du simulateur', () => {
  const world = proposed({ engagementRaison: 'autre', engagementHeures: 8 });
  expect(contractOf(world)?.propose?.donnees).toMatchObject({ heures: 8, choix: true });
  expect(letterOf(world, 'contrat-propose').source).toContain('nombre d’heures accepté : choix du simulateur');
});

test('un parent seul avec un enfant de moins de 12 ans : aucune heure imposée, sans question de plus', () => {
  const alone = {
    foyer: {
      adultes: [{ id: 'noe', prenom: 'Noé', naissance: '2000-01-27' }],
      enfants: [{ prenom: 'Lou', naissance: '2020-05-05' }],
      isoleDepuis: '2024-01-01',
    },
  };
  const world = proposed({}, oriented({}, start('2026', alone)));
  expect(contractOf(world)?.propose?.donnees.heures).toBe(0);
  expect(letterOf(world, 'contrat-propose').paragraphes.join(' ')).toContain('moins de 12 ans');
});

const diagnosis = { engagementActions: ['cv'], engagementMetier: 'D1106', engagementRayon: 20, engagementExact: true };
test.each([
  ['un enfant que le dossier ne montre pas', { engagementRaison: 'enfant', engagementSalaire: 1900 }, 'enfant'],
  ['un handicap nié dans le questionnaire', { engagementRaison: 'handicap', engagementSalaire: 1900 }, 'handicap'],
  ['un salaire sous le Smic', { engagementRaison: 'aucune', engagementSalaire: 1200 }, 'Smic'],
])('%s : on demande de vérifier, puis on peut confirmer', (_what, answers, word) => {
  const corps = { dossier: `${FLOW}:2`, donnees: { ...diagnosis, ...answers } };
  const asked = ask(oriented(), FLOW, corps);
  expect([asked.status, String(asked.corps.incoherences)]).toEqual([409, expect.stringContaining(word)]);
  expect(ask(oriented(), FLOW, { ...corps, confirme: true }).status).toBe(201);
});

test.each([
  ['un métier qui n’existe pas', { engagementMetier: 'D9999' }],
  ['quarante heures', { engagementRaison: 'autre', engagementHeures: 40 }],
  ['une action inventée', { engagementActions: ['dormir'] }],
])('%s : la demande ne se lit pas', (_what, answers) => {
  const donnees = { ...diagnosis, engagementRaison: 'aucune', engagementSalaire: 1900, ...answers };
  expect(ask(oriented(), FLOW, { dossier: `${FLOW}:2`, donnees }).status).toBe(400);
});

test('demander un changement avant de signer : un nouveau contrat arrive, avec ce qui a été dit', () => {
  const asked = step(proposed(), { engagementAccord: 'changer', engagementRemarque: 'Je ne peux pas le mercredi.' });
  expect(stage(asked)).toBe('attente-contrat');
  const world = until(asked, '2026-11-23');
  expect(stage(world)).toBe('signature');
  expect(letterOf(world, 'contrat-propose').paragraphes.join(' ')).toContain('le mercredi');
  expect(stage(step(world))).toBe('signe');
});

test('le silence : une lettre, une relance, l’orientation sans elle, le rappel, puis dix jours et la suspension du département', () => {
  const at = (modele: string, world: World) => messages(world, modele).map(({ le }) => le)[0];
  const world = until(start(), '2027-02-01');
  expect(at('engagement-questionnaire', world)).toBe('2026-11-05');
  expect(at('engagement-relance', world)).toBe('2026-11-20');
  expect(at('orientation-notifiee', world)).toBe('2026-12-05');
  expect(contractOf(world)?.orientation).toMatchObject({ referent: 'departement', categorie: 'F', sansReponse: true });
  expect(at('contrat-rappel', world)).toBe('2026-12-26');
  expect(at('sanction-envisagee', world)).toBe('2027-01-06');
  expect(sanctionsOf(world).find(({ faute }) => faute === 'contrat')).toMatchObject({
    par: 'departement',
    reponseJusquau: '2027-01-16',
    taux: 0.3,
  });
  const [decided] = decisions(world, 'suspension-rsa');
  expect(decided && decided.le > '2027-01-16').toBe(true);
  expect(lessons(world).map(({ etat }) => etat)).toEqual(['arrive', 'arrive']);
});

// Signed as late as the calendar allows: the diagnosis, then the contract three working days later.
const comply = (world: World, day: Day) => step(until(step(world), day));

test('signer pendant les dix jours arrête la procédure ; pendant la suspension, elle prend fin', () => {
  const letter = until(start(), '2027-01-08');
  const taken = step(letter);
  expect(sanctionsOf(taken)).toMatchObject([{ etat: 'sans-suite' }]);
  expect(messages(taken, 'engagement-reprise').length).toBeGreaterThan(0);
  expect(decisions(until(comply(letter, '2027-01-13'), '2027-04-01'), 'suspension-rsa')).toEqual([]);
  const suspended = until(start(), '2027-01-25');
  expect(sanctionsOf(suspended)).toMatchObject([{ etat: 'suspension' }]);
  const back = step(suspended);
  expect(sanctionsOf(back)).toMatchObject([{ etat: 'levee', fin: '2027-01-25' }]);
  expect(eventsOf(back, 'transmis')).toContainEqual(expect.objectContaining({ vers: 'caf', quoi: 'rsa-retabli' }));
});

const procedures = (world: World) => sanctionsOf(world).map(({ id }) => id);

test('venir au rendez-vous sans signer : une deuxième fois seulement après un mois, et jamais une troisième pour ce contrat', () => {
  const came = fillAndSend(until(start(), '2027-01-25'), 'reponse-convocation');
  const world = until(fillAndSend(until(came, '2027-03-25'), 'reponse-convocation'), '2028-01-01');
  expect(procedures(world)).toEqual(['contrat', 'contrat-2']);
  const [first, second] = sanctionsOf(world);
  expect(first?.fin && second && second.envisageeLe > first.fin).toBe(true);
});

test('ni signer ni venir pendant 24 mois : l’échelle a trois marches, et s’arrête', () => {
  const world = until(start(), '2028-11-03');
  expect(procedures(world)).toEqual(['contrat', 'absence-remobilisation-1', 'absence-remobilisation-2']);
  expect(decisions(world, 'suspension-rsa').map(({ donnees }) => donnees?.taux)).toEqual([0.3, 0.5, 1]);
});

test('un contrat proposé en retard par le référent laisse le temps de le lire', () => {
  const last = step(until(oriented({ engagementFreins: ['sante'] }), '2026-12-12'));
  const world = until(last, '2026-12-25');
  expect(contractOf(world)?.propose?.le).toBe('2026-12-16');
  expect(messages(world, 'sanction-envisagee')).toEqual([]);
  expect(messages(until(world, '2026-12-27'), 'sanction-envisagee').length).toBeGreaterThan(0);
});

test('quelqu’un qui n’est pas inscrit automatiquement : la démarche ne le concerne pas ici', () => {
  const world = until(session(), '2027-01-01');
  expect(contractOf(world)).toBeUndefined();
  expect(messages(world, 'engagement-questionnaire')).toEqual([]);
  const reply = ask(session(), FLOW, { dossier: `${FLOW}:1`, donnees: {} });
  expect([reply.status, String(reply.corps.message)]).toEqual([404, expect.stringContaining('rien à faire')]);
});

test('entre deux étapes, la page dit ce qu’on attend', () => {
  const message = (world: World) => String(ask(world, FLOW, {}).corps.message);
  expect(message(step(start()))).toContain('quel organisme');
  expect(message(step(oriented()))).toContain('prépare le contrat');
  expect(message(record(step(proposed())))).toContain('signé depuis le 18 novembre 2026');
});
