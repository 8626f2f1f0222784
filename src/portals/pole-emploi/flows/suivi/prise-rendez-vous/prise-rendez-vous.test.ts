import { expect, test } from 'vitest';
import { appointmentsOf } from '#portals/pole-emploi/dossier/rendez-vous/appointments.ts';
import { EDITIONS } from '#portals/pole-emploi/editions/ids.ts';
import { ask, fillAndSend, jobseeker, letterOf, session, until } from '#portals/pole-emploi/testing/session-builder.ts';
import { PRISE } from './booked.ts';

test.each(EDITIONS)(
  'édition %s : le rendez-vous pris est confirmé, une lettre le dit, et le lendemain il est fait',
  (edition) => {
    const booked = fillAndSend(session(undefined, { edition }), PRISE, { priseObjet: 'formation', priseComment: 'telephone' });
    const [meeting] = appointmentsOf(booked);
    expect(meeting).toMatchObject({ id: 'demande-1', comment: 'telephone', objet: 'Parler d’une formation', etat: 'confirme' });
    expect(letterOf(booked, 'rendez-vous-pris').paragraphes.join(' ')).toMatch(/Votre rendez-vous est pris : .* 2026 à \d+/);
    expect(appointmentsOf(until(booked, '2026-12-15'))[0]?.etat).toBe('fait');
  },
);

test('un seul rendez-vous pris à la fois ; après lui, on peut en prendre un autre', () => {
  const booked = fillAndSend(session(), PRISE);
  expect(ask(booked, PRISE, { dossier: `${PRISE}:2`, donnees: {} }).status).not.toBe(200);
  const later = fillAndSend(until(booked, '2026-11-15'), PRISE);
  expect(appointmentsOf(later).map(({ id, etat }) => [id, etat])).toEqual([
    ['demande-1', 'fait'],
    ['demande-2', 'confirme'],
  ]);
});

test('un moment qui n’est plus proposé, ou déjà pris par une convocation, est refusé', () => {
  const donnees = { priseObjet: 'recherche', priseComment: 'agence', priseCreneau: '2026-11-04 09:30' };
  const reply = ask(session(), PRISE, { dossier: `${PRISE}:1`, donnees });
  expect(reply.corps.erreurs).toMatchObject([{ cle: 'priseCreneau' }]);
  const free = fillAndSend(session(), PRISE);
  const [{ le, heure } = { le: '2026-11-12', heure: '09:30' }] = appointmentsOf(free);
  const summoned = until(
    session(
      jobseeker({
        rendezVous: [{ id: 'point', convoqueLe: '2026-11-04', le, heure, comment: 'agence', objet: 'Faire le point' }],
      }),
    ),
    '2026-11-04',
  );
  const again = ask(summoned, PRISE, { dossier: `${PRISE}:1`, donnees: { ...donnees, priseCreneau: `${le} ${heure}` } });
  expect(again.corps.erreurs).toMatchObject([{ cle: 'priseCreneau' }]);
});
