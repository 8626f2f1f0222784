import { expect, test } from 'vitest';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { isRegistered } from '#portals/pole-emploi/dossier/file.ts';
import { poleEmploi } from '#portals/pole-emploi/index.ts';
import { declare, declared, job, worker } from '#portals/pole-emploi/testing/month-builder.ts';
import {
  act,
  decisions,
  fillAndSend,
  jobseeker,
  letterOf,
  messages,
  session,
  until,
} from '#portals/pole-emploi/testing/session-builder.ts';
import { explainedMonth } from './computation/explained.ts';

/* What happens to the registration (facts § 5, rows 1 to 3). A daily wage of 100 € gives 57 € a day, 53.05 € net… counted apart in amounts.test.ts. */
const OCTOBER = '2026-10';
const one = job('un', { '2026-09': { brut: 900, heures: 70 }, '2026-10': { brut: 1200, heures: 90 } });
const paid = (world: World) => eventsOf(world, 'paye').filter(({ le }) => le > '2026-11-03');
const lesson = (world: World, id: string) => poleEmploi.lessons(world).find((found) => found.id === id);
const check = (world: World, name: string, params: Record<string, unknown> = {}) => poleEmploi.checks[name]?.test(params, world);

test('la déclaration s’ouvre le 28, et le dit', () => {
  const world = until(session(jobseeker(), { debut: '2026-11-20' }), '2026-11-28');
  expect(messages(world, 'actualisation-ouverte').map(({ le, canal }) => [le, canal])).toEqual([['2026-11-28', 'courriel']]);
  expect(JSON.stringify(letterOf(world, 'actualisation-ouverte'))).toContain('15 décembre 2026');
});

test('le rappel du 10 ne vient qu’à qui n’a rien envoyé', () => {
  expect(messages(until(session(), '2026-11-12'), 'actualisation-rappel')).toHaveLength(1);
  expect(messages(until(declared(jobseeker()), '2026-11-12'), 'actualisation-rappel')).toEqual([]);
});

test('passer le 15 sans déclarer : cessation le 16, sa lettre, sa sortie, aucun paiement', () => {
  expect(decisions(until(session(), '2026-11-15'), 'cessation')).toEqual([]);
  const world = until(session(), '2026-11-16');
  expect(decisions(world, 'cessation').map(({ le }) => le)).toEqual(['2026-11-16']);
  expect(isRegistered(world)).toBe(false);
  const words = JSON.stringify(letterOf(world, 'cessation-inscription'));
  for (const said of ['16 novembre 2026', 'n’est pas une sanction', 'réinscrire en ligne dès aujourd’hui'])
    expect(words).toContain(said);
  expect(paid(until(world, '2027-01-31'))).toEqual([]);
  expect(check(world, 'inscription-perdue')).toBe(true);
  expect(check(world, 'toujours-inscrit')).toBe(false);
  expect(lesson(world, 'oubli:2026-10')?.montant).toBeCloseTo(
    (-30 * (explainedMonth(until(declared(jobseeker()), '2026-11-05'), OCTOBER)?.net ?? 0)) / 30,
    2,
  );
});

test('rempli mais pas validé : ce n’est pas fait', () => {
  const world = until(act(session(), { remplir: { demarche: 'actualisation' } }), '2026-11-16');
  expect(decisions(world, 'cessation')).toHaveLength(1);
  expect(check(world, 'actualisation-faite')).toBe(false);
});

test('après la cessation, une réinscription le lendemain : les jours sans inscription ne sont pas payés, la suite reprend', () => {
  const again = fillAndSend(until(session(), '2026-11-17'), 'reinscription');
  expect(isRegistered(again)).toBe(true);
  const world = until(declare(until(again, '2026-11-30')), '2026-12-20');
  expect(explainedMonth(world, '2026-11')).toMatchObject({ joursPayables: 29, joursPayes: 29 });
  expect(check(world, 'paiement-recu', { mois: '2026-11' })).toBe(true);
});

test.each(['2021', '2026'])('tout à NON, édition %s : l’inscription s’arrête, et la lettre dit comment revenir', (edition) => {
  const sent = declared(worker([one]), { edition, avec: 'tout-non' });
  expect(lesson(sent, 'non:2026-10')?.etat).toBe('a-venir');
  const world = until(sent, '2026-11-06');
  expect(decisions(world, 'cessation')[0]?.donnees).toMatchObject({ raison: 'demande', mois: OCTOBER });
  expect(isRegistered(world)).toBe(false);
  expect(JSON.stringify(letterOf(world, 'cessation-inscription'))).toContain('3949');
  expect(lesson(world, 'non:2026-10')?.etat).toBe('arrive');
  expect(messages(until(world, '2026-12-20'), 'actualisation-ouverte').filter(({ le }) => le > '2026-11-06')).toEqual([]);
});

test('« non » par erreur, dit au conseiller avant le 15 : l’inscription n’a jamais cessé, le mois est payé entier', () => {
  const sent = until(declared(jobseeker(), { avec: 'tout-non' }), '2026-11-05');
  expect(isRegistered(sent)).toBe(false);
  const world = until(fillAndSend(sent, 'correction-actualisation'), '2026-11-20');
  expect(isRegistered(world)).toBe(true);
  expect(explainedMonth(world, OCTOBER)?.joursPayes).toBe(30);
  expect(check(world, 'toujours-inscrit')).toBe(true);
});
