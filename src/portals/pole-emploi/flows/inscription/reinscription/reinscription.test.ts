import { expect, test } from 'vitest';
import { addDays } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { isRegistered, registrationOf } from '#portals/pole-emploi/dossier/file.ts';
import { wasRegistered } from '#portals/pole-emploi/dossier/months.ts';
import { appointmentsOf } from '#portals/pole-emploi/dossier/rendez-vous/appointments.ts';
import { poleEmploi } from '#portals/pole-emploi/index.ts';
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
import { reinscription } from './flow.ts';

const ended = (le: Day, motif: 'cessation' | 'radiation' = 'cessation', jusquau?: Day): World =>
  record(session(jobseeker(), { debut: le }), {
    type: 'decide',
    dossier: 'actualisation:2026-10',
    issue: 'refusee',
    motif,
    ...(jusquau === undefined ? {} : { donnees: { jusquau } }),
  });
const screensOf = (world: World) =>
  poleEmploi.editions['2026']?.screens.reinscription
    ?.filter((screen) => screen.when?.({ world, dossier: reinscription.open(world) ?? '', answers: new Map() }) ?? true)
    .map(({ id }) => id);
const closed = (world: World) => String(ask(world, 'reinscription', { dossier: '', donnees: {} }).corps.message);

test.each(['2021', '2026'])(
  'le lendemain d’un oubli, on se réinscrit tout de suite, sans papier ni entretien (%s)',
  (edition) => {
    const world = { ...ended('2026-11-16'), edition };
    expect(reinscription.open(until(world, '2026-11-17'))).toBe('reinscription:2026-11-16');
    const again = fillAndSend(until(world, '2026-11-17'), 'reinscription');
    expect(registrationOf(again)).toMatchObject({ etat: 'inscrit', depuis: '2026-11-17' });
    expect(letterOf(again, 'accuse-reinscription').paragraphes.join(' ')).toContain('428 jours');
  },
);

test('avant six mois, ni entretien ; après, un entretien, et plus de demande pour les jours manqués', () => {
  expect(screensOf(until(ended('2026-11-16'), '2027-05-16'))).toEqual(['situation', 'jours-manques', 'validation']);
  const late = until(ended('2026-11-16'), '2027-05-17');
  expect(screensOf(late)).toEqual(['situation', 'entretien', 'validation']);
  expect(letterOf(fillAndSend(late, 'reinscription'), 'accuse-reinscription').paragraphes.join(' ')).toContain(
    'entretien est fixé',
  );
});

test('après six mois, l’entretien choisi est convoqué tout de suite, et on y vient', () => {
  const late = fillAndSend(until(ended('2026-11-16'), '2027-05-17'), 'reinscription');
  const [meeting, ...others] = appointmentsOf(late);
  expect(others).toEqual([]);
  expect(meeting).toMatchObject({ id: 'entretien-2026-11-16', etat: 'confirme', comment: 'agence', convoqueLe: '2027-05-17' });
  expect(messages(late, 'convocation')).toHaveLength(1);
  expect(letterOf(late, 'convocation').objet).toContain('Nouvel entretien');
  expect(appointmentsOf(until(late, addDays(meeting?.le ?? '2027-05-17', 1)))[0]?.etat).toBe('fait');
});

test('« être contacté » : l’agence propose l’entretien par une convocation, une semaine plus tard', () => {
  const asked = fillAndSend(until(ended('2026-11-16'), '2027-05-17'), 'reinscription', { reinscriptionComment: 'etre-contacte' });
  expect(letterOf(asked, 'accuse-reinscription').paragraphes.join(' ')).toContain('propose un jour');
  expect(appointmentsOf(asked)).toEqual([]);
  const world = until(asked, '2027-05-25');
  expect(appointmentsOf(world)).toMatchObject([{ etat: 'a-repondre', comment: 'telephone' }]);
  expect(messages(world, 'convocation')).toHaveLength(1);
  expect(appointmentsOf(fillAndSend(world, 'reponse-convocation'))[0]?.etat).toBe('confirme');
});

test('chaque jour sans inscription est un jour non payé, sauf si l’agence accepte de compter les jours manqués', () => {
  const world = fillAndSend(until(ended('2026-11-16'), '2026-11-26'), 'reinscription');
  const lesson = poleEmploi.lessons(world).find(({ id }) => id.startsWith('reinscription'));
  // SJR 60: 37.42 € gross, less 3 % of 60 = 1.80 → 35.62 € net; ten days.
  expect(lesson).toMatchObject({ etat: 'arrive', montant: -356.2 });
});

const asking = { effetRetroactif: 'oui', lettreRetard: 'J’étais à l’hôpital du 10 au 18 novembre.' };
const proof = {
  papiers: [
    {
      id: 'certificat',
      type: 'attestation',
      titre: 'Certificat d’hospitalisation',
      de: 'Hôpital Inventé',
      le: '2026-11-18',
      lignes: [{ libelle: 'Du 10 au 18 novembre', valeur: 'présent' }],
    },
  ],
};

test('une raison prouvée est acceptée : l’inscription n’a plus de trou', () => {
  const start = { ...ended('2026-11-16'), compte: jobseeker({}, proof) };
  const sent = fillAndSend(until(start, '2026-11-20'), 'reinscription', {
    ...asking,
    raisonRetard: 'maladie',
    preuveRetard: 'certificat',
  });
  expect(wasRegistered(sent, '2026-11-18')).toBe(false);
  const world = until(sent, '2026-12-05');
  expect(decisions(world, 'effet-retroactif').map(({ issue }) => issue)).toEqual(['en-instruction', 'acceptee']);
  expect(wasRegistered(world, '2026-11-18')).toBe(true);
  expect(isRegistered(world)).toBe(true);
});

test.each([
  ['un oubli', 'oubli', 'plus-tard', 'oubli ne suffit pas'],
  ['une raison sans preuve', 'maladie', 'plus-tard', 'manque une preuve'],
])('%s ne suffit pas, et la lettre donne les recours', (_name, raisonRetard, preuveRetard, words) => {
  const sent = fillAndSend(until(ended('2026-11-16'), '2026-11-20'), 'reinscription', { ...asking, raisonRetard, preuveRetard });
  const world = until(sent, '2026-12-05');
  expect(messages(world, 'effet-retroactif')).toHaveLength(1);
  expect(letterOf(world, 'effet-retroactif').paragraphes.join(' ')).toContain(words);
  expect(letterOf(world, 'effet-retroactif').paragraphes.join(' ')).toContain('médiateur');
});

test('pendant une radiation on attend ; le lendemain de sa fin on se réinscrit, sans demande pour les jours manqués', () => {
  const world = ended('2026-11-16', 'radiation', '2026-12-16');
  expect(reinscription.open(world)).toBeUndefined();
  expect(closed(world)).toContain('17 décembre 2026');
  const after = until(world, '2026-12-17');
  expect(screensOf(after)).toEqual(['situation', 'validation']);
  expect(isRegistered(fillAndSend(after, 'reinscription'))).toBe(true);
});

test('un emploi à temps plein empêche la réinscription', () => {
  const world = until(ended('2026-11-16'), '2026-11-17');
  expect(() => fillAndSend(world, 'reinscription', { reinscriptionEmploi: 'oui' })).toThrow('n’avance plus');
  expect(closed(session())).toContain('inscription est en cours');
});
