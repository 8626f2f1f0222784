import { expect, test } from 'vitest';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { poleEmploi } from '#portals/pole-emploi/index.ts';
import { declared, independent, job, shortJob, worker } from '#portals/pole-emploi/testing/month-builder.ts';
import { act, fillAndSend, jobseeker, session, until } from '#portals/pole-emploi/testing/session-builder.ts';
import { facts } from '../facts.ts';
import { letters } from './letters.ts';

const one = job('un', { '2026-09': { brut: 900, heures: 70 }, '2026-10': { brut: 1200, heures: 90 } });
const mixed = () =>
  until(
    act(
      session(worker([shortJob('un', { brut: 300, heures: 20 }), shortJob('deux', { brut: 200, heures: 15 })])),
      { repondre: { fait: 'travailMois', valeur: 'oui' } },
      { repondre: { fait: 'employeurs', valeur: ['1'] } },
      { repondre: { fait: 'employeurLigne', pour: '1', valeur: 'Maison un et Maison deux' } },
      { remplir: { demarche: 'actualisation' } },
      { envoyer: 'actualisation' },
    ),
    '2026-12-20',
  );
const stories: (() => World)[] = [
  mixed,
  ...['2021', '2026'].flatMap((edition) => [
    () => until(session(jobseeker({ courrielValide: false }), { edition }), '2026-12-01'),
    () =>
      until(
        declared(worker([one, shortJob('court', { brut: 400, heures: 30 })]), { edition, avec: 'contrat-oublie' }),
        '2027-01-10',
      ),
    () => until(declared(worker([one]), { edition, avec: 'tout-non' }), '2026-11-20'),
    () => until(declared(worker([job('un', { '2026-10': { brut: 3200, heures: 151 } })]), { edition }), '2026-11-20'),
    () => until(declared(independent('trimestrielle', { '2026-10': 300 }), { edition }), '2027-03-01'),
    () =>
      until(
        fillAndSend(until(declared(worker([one]), { edition, avec: 'net' }), '2026-11-18'), 'correction-actualisation'),
        '2026-12-31',
      ),
  ]),
];

test('chaque lettre se lit en entier, sans trou, avec sa source, dans les deux présentations', () => {
  const written = new Set<string>();
  for (const story of stories) {
    const world = story();
    for (const { modele, donnees = {}, le } of eventsOf(world, 'recu').filter((event) => event.modele in letters)) {
      written.add(modele);
      const letter = poleEmploi.letter({ modele, donnees, le }, world);
      const words = JSON.stringify(letter);
      expect(words).not.toMatch(/undefined|NaN|null|\bde [aeiouéè]\w+ 20\d\d|Invalid/);
      expect(letter.source).toBeTruthy();
      expect(words).toContain(world.edition === '2021' ? 'Pôle emploi' : 'France Travail');
    }
  }
  expect([...written].sort()).toEqual(Object.keys(letters).sort());
});

test('sans adresse confirmée, tout vient par la poste', () => {
  const world = until(session(jobseeker({ courrielValide: false })), '2026-11-20');
  const channels = eventsOf(world, 'recu')
    .filter(({ modele }) => modele in letters)
    .map(({ canal }) => canal);
  expect(new Set(channels)).toEqual(new Set(['courrier']));
});

test('chaque donnée dit où elle va, pourquoi, sur quel texte et combien de temps', () => {
  for (const [name, spec] of Object.entries(facts)) {
    expect(spec.nom(undefined, session())).not.toBe('');
    for (const circuit of spec.circuits)
      for (const key of ['pourquoi', 'base', 'duree', 'effet', 'droits', 'source'] as const)
        expect([name, circuit[key]]).not.toContain('');
  }
});
