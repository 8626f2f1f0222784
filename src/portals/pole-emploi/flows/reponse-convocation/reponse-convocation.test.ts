import { expect, test } from 'vitest';
import { eventsOf } from '../../../../engine/world.ts';
import { ask, fillAndSend, jobseeker, letterOf, messages, session, until } from '../../testing/session-builder.ts';
import { lea, outside, register } from '../inscription/testing.ts';
import { appointmentsOf, toAnswer } from './appointments.ts';
import { lessons } from './lessons.ts';

const MEETING = {
  id: 'point',
  convoqueLe: '2026-10-26',
  le: '2026-11-12',
  heure: '10:30',
  comment: 'video',
  objet: 'Faire le point',
};
const LATER = { ...MEETING, id: 'bilan', convoqueLe: '2026-11-04', le: '2026-11-10', objet: 'Faire le bilan' };
const summoned = (...rendezVous: Record<string, unknown>[]) => session(jobseeker({ categorie: 'F', rendezVous }));

test('une convocation d’avant l’histoire est déjà arrivée, et on peut y répondre', () => {
  const world = summoned(MEETING);
  expect(messages(world, 'convocation')).toMatchObject([{ le: '2026-10-26', canal: 'espace' }]);
  expect(toAnswer(world)?.id).toBe('point');
  expect(letterOf(world, 'convocation').paragraphes.join(' ')).toContain('le 12 novembre 2026 à 10 h 30, en vidéo');
});

test('deux convocations : la plus proche d’abord, puis l’autre', () => {
  const world = until(summoned(MEETING, LATER), '2026-11-04');
  expect(toAnswer(world)?.id).toBe('bilan');
  const first = fillAndSend(world, 'reponse-convocation');
  expect(toAnswer(first)?.id).toBe('point');
  const both = fillAndSend(first, 'reponse-convocation');
  expect(toAnswer(both)).toBeUndefined();
  const closed = ask(both, 'reponse-convocation', { dossier: 'reponse-convocation:point', donnees: {} });
  expect([closed.status, String(closed.corps.message)]).toEqual([404, expect.stringContaining('3949')]);
});

test('le bilan dit si la convocation manquée avait été ouverte', () => {
  const world = until(summoned(MEETING), '2026-11-13');
  expect(lessons(world)[0]?.explication).toContain('n’a pas été ouverte');
  const [letter] = messages(summoned(MEETING), 'convocation');
  const read = until(
    {
      ...summoned(MEETING),
      events: [...summoned(MEETING).events, { type: 'lu', message: letter?.message ?? '', le: '2026-11-03', minute: 600, t: 0 }],
    },
    '2026-11-13',
  );
  expect(lessons(read)[0]?.explication).toContain('était lue');
});

test('le premier rendez-vous choisi à l’inscription compte comme confirmé', () => {
  const registered = until(register(outside(lea()), { rdvComment: 'agence' }), '2026-11-04');
  const [first] = appointmentsOf(registered);
  expect(first).toMatchObject({ id: 'premier-entretien', etat: 'confirme' });
  const kept = until(registered, '2026-12-10');
  expect(appointmentsOf(kept)[0]?.etat).toBe('fait');
  expect(eventsOf(kept, 'decide').some(({ motif }) => motif === 'sanction-envisagee')).toBe(false);
});

test('personne n’est convoqué après la fin de son inscription', () => {
  // Nothing is declared: the registration ends on 16 November.
  const world = until(
    session(jobseeker({ rendezVous: [{ ...LATER, convoqueLe: '2026-11-20', le: '2026-11-30' }] })),
    '2026-12-31',
  );
  expect(messages(world, 'convocation')).toEqual([]);
});
