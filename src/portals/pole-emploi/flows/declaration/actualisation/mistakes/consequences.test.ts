import { expect, test } from 'vitest';
import { eventsOf } from '#engine/journal/world.ts';
import { dossierOf } from '#portals/pole-emploi/dossier/months.ts';
import { poleEmploi } from '#portals/pole-emploi/index.ts';
import { declared, job, worker } from '#portals/pole-emploi/testing/month-builder.ts';
import { messages, session, until } from '#portals/pole-emploi/testing/session-builder.ts';

/* The data of a declaration, before it and after it. */
const OCTOBER = '2026-10';
const one = job('un', { '2026-09': { brut: 900, heures: 70 }, '2026-10': { brut: 1200, heures: 90 } });

test('le parcours des données est daté, de l’employeur à la banque', () => {
  const sent = declared(worker([one]));
  expect(poleEmploi.stations(sent, dossierOf(OCTOBER)).map(({ id }) => id)).toEqual([
    'employeur',
    'connu',
    'vous',
    'calcul',
    'banque',
  ]);
  const world = until(sent, '2026-12-20');
  const where = poleEmploi.stations(world, dossierOf(OCTOBER)).map(({ nom }) => nom);
  for (const nom of ['Employeur', 'Vous', 'France Travail', 'Votre compte', 'CNAV', 'Impôts']) expect(where).toContain(nom);
  expect(where).not.toContain('CAF');
});

test('un compte ouvert apporte ses paiements d’avant, et l’annonce de la déclaration', () => {
  const world = session(worker([one]));
  expect(eventsOf(world, 'paye').map(({ mois }) => mois)).toEqual(['2026-06', '2026-07', '2026-08', '2026-09']);
  expect(messages(world, 'actualisation-ouverte').map(({ le }) => le)).toEqual(['2026-10-28']);
});

test('le calendrier avancé deux fois ne dit rien deux fois', () => {
  const world = until(declared(worker([one]), { avec: 'net' }), '2027-01-31');
  const again = until(world, '2027-01-31');
  expect(again.events.filter(({ type }) => type !== 'attendu')).toEqual(world.events.filter(({ type }) => type !== 'attendu'));
});
