import { expect, test } from 'vitest';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { EDITIONS } from '#portals/pole-emploi/editions/ids.ts';
import {
  act,
  ask,
  decisions,
  fillAndSend,
  jobseeker,
  letterOf,
  messages,
  next,
  record,
  session,
  until,
} from '#portals/pole-emploi/testing/session-builder.ts';
import type { Day } from '#schema/day.ts';
import { fc } from '#testing/drawn.ts';
import { draw } from './chance.ts';
import { lessons } from './lessons.ts';
import { applicationsOf, applicationTo } from './read.ts';
import { stations } from './stations.ts';

const FLOW = 'candidature';
const look = (world: World, numero: string): World => record(world, { type: 'ouvert', lieu: `pole-emploi:offres/${numero}` });
const apply = (numero: string, world = session(), answers: Record<string, unknown> = {}) =>
  fillAndSend(look(world, numero), FLOW, answers);
const CV = {
  papiers: [
    { id: 'rib', type: 'rib', titulaire: 'Noé Modèle', iban: 'FR76 0000 0000 0088 8888 8888 854' },
    {
      id: 'cv',
      type: 'attestation',
      titre: 'Mon CV',
      de: 'Noé Modèle',
      le: '2026-10-01',
      lignes: [{ libelle: '2024 à 2026', valeur: 'Vendeur' }],
    },
  ],
};
// Sessions differ by their seed: one of the first hundred gives any answer of a firm.
const withAnswer = (reponse: string): World => {
  for (let seed = 0; seed < 100; seed += 1) {
    const world = until({ ...apply('201DMVX', { ...session(jobseeker({}, CV)), seed }), seed }, '2026-12-10');
    if (applicationTo(world, '201DMVX')?.reponse === reponse) return world;
  }
  throw new Error(`aucune séance où l’entreprise répond « ${reponse} »`);
};

test.each(EDITIONS)('édition %s : une offre ouverte se remplit d’après les papiers et part avec le CV', (edition) => {
  const world = apply('201DMVX', session(jobseeker({}, CV), { edition }));
  expect(eventsOf(world, 'envoye').at(-1)).toMatchObject({
    dossier: 'candidature:201DMVX',
    donnees: { candidatureReponse: 'postuler', candidatureCv: 'cv' },
  });
  expect(applicationTo(world, '201DMVX')).toMatchObject({ statut: 'en-cours', origine: 'personne' });
  expect(letterOf(world, 'candidature-envoyee').paragraphes.join(' ')).toContain('Boulangerie de l’Aube');
  expect(stations(world, 'candidature:201DMVX')?.map(({ id, etat }) => `${id} ${etat}`)).toEqual([
    'vous passe',
    'pole-emploi passe',
    'employeur en-cours',
  ]);
});

test('aucune offre ouverte : la demande dit par où commencer', () => {
  const reply = ask(session(), FLOW, { dossier: 'candidature:201DMVX', donnees: {} });
  expect([reply.status, String(reply.corps.message)]).toEqual([404, expect.stringContaining('Ouvrez d’abord une offre')]);
});

test.each([
  ['une offre pas encore en ligne', '201FXKC', 'n’est pas en ligne'],
  ['une offre dont l’entreprise s’occupe elle-même', '201CNXK', 'elle-même'],
])('%s ne se prend pas ici, et le message dit pourquoi', (_what, numero, words) => {
  const reply = ask(look(session(), numero), FLOW, { dossier: `candidature:${numero}`, donnees: {} });
  expect([reply.status, String(reply.corps.message)]).toEqual([404, expect.stringContaining(words)]);
});

test('deux fois la même offre : la seconde fois, rien ne part', () => {
  const sent = look(apply('201DMVX'), '201DMVX');
  const reply = ask(sent, FLOW, { dossier: 'candidature:201DMVX', donnees: {} });
  expect([reply.status, String(reply.corps.message)]).toEqual([404, expect.stringContaining('déjà répondu')]);
});

const MESSAGE = 'Bonjour, je suis vendeur depuis deux ans et libre tout de suite.';
const send = (donnees: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  ask(look(session(jobseeker({}, CV)), '201DMVX'), FLOW, {
    dossier: 'candidature:201DMVX',
    donnees: {
      candidatureReponse: 'postuler',
      candidatureCv: 'cv',
      candidatureMessage: MESSAGE,
      candidatureAccord: true,
      ...donnees,
    },
    ...more,
  });

test.each([
  ['numéro de sécurité sociale', 'Mon numéro est le 1 90 05 00 123 096.'],
  ['IBAN', 'Voici mon IBAN : FR76 0000 0000 0088 8888 8888 854'],
  ['mot de passe', 'Mon espace : 400999N, Modele2026'],
])('un message qui contient un %s ne part pas', (what, words) => {
  const reply = send({ candidatureMessage: `${MESSAGE} ${words}` });
  expect(reply.corps.erreurs).toMatchObject([{ cle: 'candidatureMessage', message: expect.stringContaining(what) }]);
  expect(reply.faits).toEqual([]);
});

test('un RIB à la place du CV, ou trois mots : on peut confirmer, et l’entreprise ne propose alors jamais d’entretien', () => {
  const asked = send({ candidatureCv: 'rib', candidatureMessage: 'Je veux bien.' });
  expect(asked.status).toBe(409);
  expect(asked.corps.incoherences).toHaveLength(2);
  expect(send({ candidatureCv: 'rib', candidatureMessage: 'Je veux bien.' }, { confirme: true }).status).toBe(201);
  for (let seed = 0; seed < 40; seed += 1) {
    const start = { ...look(session(jobseeker({}, CV)), '201DMVX'), seed };
    const reply = ask(start, FLOW, {
      dossier: 'candidature:201DMVX',
      donnees: { candidatureReponse: 'postuler', candidatureCv: 'rib', candidatureMessage: MESSAGE, candidatureAccord: true },
      confirme: true,
    });
    const answer = applicationTo(until(record(start, ...reply.faits), '2026-12-10'), '201DMVX')?.reponse;
    expect(['refus', 'silence', 'pourvue']).toContain(answer);
  }
});

test('un papier qui n’est pas à la personne est refusé', () => {
  expect(send({ candidatureCv: 'cv-de-quelqu-un' }).corps.erreurs).toMatchObject([{ cle: 'candidatureCv' }]);
});

test('l’entreprise propose un entretien, puis décide ; tout se lit dans l’état de la candidature', () => {
  const world = withAnswer('entretien');
  const invitation = messages(world, 'employeur-repond')[0];
  const one = applicationTo(world, '201DMVX');
  expect(invitation?.canal).toBe('courriel');
  expect(one?.entretien && one.reponduLe && one.entretien.le > one.reponduLe).toBe(true);
  expect(one).toMatchObject({ statut: 'terminee' });
  const before = until(
    { ...apply('201DMVX', { ...session(jobseeker({}, CV)), seed: world.seed }), seed: world.seed },
    one?.reponduLe as Day,
  );
  expect(applicationTo(before, '201DMVX')).toMatchObject({ statut: 'en-cours', reponse: 'entretien' });
  expect(letterOf(world, 'employeur-decide').de).toContain('inventée');
});

test.each([
  ['refus', 'terminee'],
  ['silence', 'terminee'],
  ['pourvue', 'annulee'],
])('l’entreprise : %s ; la candidature est alors %s', (reponse, statut) => {
  expect(applicationTo(withAnswer(reponse), '201DMVX')?.statut).toBe(statut);
});

test('la même séance donne toujours la même réponse, le même jour', () => {
  const told = () =>
    decisions(until(apply('201DMVX'), '2026-12-31'), 'reponse-employeur').map(({ le, donnees }) => [le, donnees]);
  expect(told()).toEqual(told());
  fc.assert(
    fc.property(fc.integer(), fc.string(), fc.integer({ min: 1, max: 200 }), (seed, word, below) => {
      const drawn = draw(seed, word, below);
      expect(drawn).toBe(draw(seed, word, below));
      expect(Number.isInteger(drawn) && drawn >= 0 && drawn < below).toBe(true);
    }),
  );
});

test('le hasard est partagé : chaque réponse d’entreprise vient, et aucune ne prend toute la place', () => {
  const counts = Array.from({ length: 4 }, () => 0);
  for (let seed = 0; seed < 400; seed += 1) {
    const part = draw(seed, '201DMVX reponse', 4);
    counts[part] = (counts[part] ?? 0) + 1;
  }
  for (const count of counts) expect(count).toBeGreaterThan(60);
});

const ASKED = jobseeker({ offreProposeeLe: '2026-11-12' });

test('sans jour écrit dans le compte ni candidature, le conseiller ne propose rien ; après une candidature, six jours ouvrés', () => {
  expect(decisions(until(session(), '2027-03-31'), 'offre-proposee')).toEqual([]);
  const world = until(apply('201CSNF'), '2026-12-31');
  expect(decisions(world, 'offre-proposee')).toMatchObject([{ le: '2026-11-12', donnees: { jusquau: '2026-11-19' } }]);
  expect(
    applicationsOf(world)
      .filter(({ origine }) => origine === 'conseiller')
      .map(({ numero }) => numero),
  ).not.toContain('201CSNF');
});

test('le conseiller propose une offre du métier cherché ; sans réponse, une lettre, et « Annulée »', () => {
  const expecting = session(ASKED);
  expect(applicationsOf(until(expecting, '2026-11-11'))).toEqual([]);
  const proposed = until(expecting, '2026-11-12');
  expect(applicationsOf(proposed)).toMatchObject([
    { numero: '201DMVX', origine: 'conseiller', statut: 'a-faire', jusquau: '2026-11-19' },
  ]);
  expect(lessons(proposed)).toMatchObject([{ etat: 'a-venir' }]);
  const late = until(proposed, '2026-11-20');
  expect(applicationsOf(late)).toMatchObject([{ statut: 'annulee' }]);
  expect(messages(late, 'offre-sans-reponse').length).toBeGreaterThan(0);
  expect(lessons(late)).toMatchObject([{ etat: 'arrive' }]);
});

test.each(EDITIONS)('édition %s : à l’offre du conseiller, on répond oui, ou non avec la raison', (edition) => {
  const proposed = until(session(ASKED, { edition }), '2026-11-12');
  const yes = fillAndSend(proposed, FLOW);
  expect(applicationsOf(yes)).toMatchObject([{ statut: 'en-cours', origine: 'conseiller' }]);
  const no = fillAndSend(proposed, FLOW, { candidatureReponse: 'decliner', candidatureRaison: 'trop-loin' });
  expect(applicationsOf(no)).toMatchObject([{ statut: 'annulee', decline: true }]);
  expect(letterOf(no, 'offre-declinee').paragraphes.join(' ')).toContain('trop loin');
  expect(messages(until(no, '2026-12-31'), 'offre-sans-reponse')).toEqual([]);
  expect(decisions(until(no, '2026-12-31'), 'reponse-employeur')).toEqual([]);
});

test('suivi par un autre organisme, ou pas inscrit : le conseiller ne propose rien', () => {
  for (const file of [{ referent: 'departement' }, { situation: 'a-inscrire', inscritLe: undefined, allocation: undefined }])
    expect(
      decisions(until(session(jobseeker({ offreProposeeLe: '2026-11-12', ...file })), '2026-12-31'), 'offre-proposee'),
    ).toEqual([]);
});

test('orientée vers France Travail en cours d’histoire : l’offre vient après, avec ses sept jours pour répondre', () => {
  const orientation = {
    type: 'decide' as const,
    dossier: 'contrat-engagement:1',
    issue: 'acceptee' as const,
    motif: 'orientation' as const,
    donnees: { referent: 'france-travail', parcours: 'social', categorie: 'G', sansReponse: false },
  };
  const who = jobseeker({ referent: 'departement', categorie: 'G', offreProposeeLe: '2026-11-12' });
  const world = record(until(session(who), '2026-11-20'), orientation);
  expect(applicationsOf(world)).toEqual([]);
  expect(applicationsOf(until(world, '2026-12-31'))).toMatchObject([{ proposeLe: '2026-11-21', jusquau: '2026-11-28' }]);
});

test('une histoire écrite ouvre une offre, la remplit et l’envoie', () => {
  const actions = [{ ouvrir: 'pole-emploi:offres/201CSNF' }, { remplir: { demarche: FLOW } }, { envoyer: FLOW }];
  const world = act(session(), ...actions);
  expect(applicationTo(world, '201CSNF')?.statut).toBe('en-cours');
  expect(next(world, ...actions)).toBeUndefined();
});
