import { expect, test } from 'vitest';
import { branch } from '#engine/journal/branch.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { appointmentsOf, openMeeting, toAnswer } from '#portals/pole-emploi/dossier/rendez-vous/appointments.ts';
import { sanctionsOf } from '#portals/pole-emploi/dossier/sanctions/sanctions.ts';
import { EDITIONS } from '#portals/pole-emploi/editions/ids.ts';
import { certificateFrom } from '#portals/pole-emploi/testing/missed-appointment.ts';
import {
  ask,
  fillAndSend,
  jobseeker,
  letterOf,
  messages,
  record,
  session,
  until,
} from '#portals/pole-emploi/testing/session-builder.ts';
import { lea, outside, register } from '../../inscription/inscription/testing.ts';
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
  const closed = ask(until(both, '2026-11-13'), 'reponse-convocation', { dossier: 'reponse-convocation:point', donnees: {} });
  expect([closed.status, String(closed.corps.message)]).toEqual([404, expect.stringContaining('3949')]);
});

const change = (world: World, convocationReponse: string, answers: Record<string, unknown> = {}) =>
  fillAndSend(world, 'reponse-convocation', { convocationReponse, ...answers });
const states = (world: World) => appointmentsOf(world).map(({ id, etat }) => [id, etat]);

test.each(EDITIONS)(
  'édition %s : « je viendrai » se change en empêchement, jusqu’au jour même, et c’est la dernière réponse qui compte',
  (edition) => {
    const who = jobseeker({ categorie: 'F', rendezVous: [MEETING] }, certificateFrom('2026-11-12'));
    const confirmed = until(change(session(who, { edition }), 'confirmer'), '2026-11-12');
    const changed = change(confirmed, 'empechement', { empechementRaison: 'maladie' });
    expect(eventsOf(changed, 'envoye').map(({ dossier, donnees }) => [dossier, donnees.convocationReponse])).toEqual([
      ['reponse-convocation:point', 'confirmer'],
      ['reponse-convocation:point', 'empechement'],
    ]);
    const later = until(changed, '2026-11-20');
    expect(states(later)[0]).toEqual(['point', 'excuse']);
    expect(sanctionsOf(until(confirmed, '2026-11-30'))).toEqual([]);
    expect(openMeeting(until(confirmed, '2026-11-13'))).toBeUndefined();
  },
);

test('un empêchement sans sa preuve : le bilan dit jusqu’à quand la donner, puis ce que son absence a fait', () => {
  const said = change(summoned(MEETING), 'empechement', { empechementRaison: 'maladie' });
  expect(lessons(said)).toMatchObject([{ titre: 'Un empêchement sans sa preuve', etat: 'a-venir', le: '2026-11-12' }]);
  expect(lessons(until(said, '2026-11-20'))).toMatchObject([
    { titre: 'Un rendez-vous manqué', etat: 'arrive', le: '2026-11-12' },
  ]);
});

test('revenir en arrière rend la première réponse', () => {
  const confirmed = change(summoned(MEETING), 'confirmer');
  const changed = change(confirmed, 'empechement', { empechementRaison: 'autre', empechementPreuve: 'plus-tard' });
  expect(states(changed)).toEqual([['point', 'empechement']]);
  expect(
    states({
      ...changed,
      events: branch([...changed.events, { type: 'revenu', vers: confirmed.events.length, le: changed.today, minute: 0, t: 0 }]),
    }),
  ).toEqual([['point', 'confirme']]);
});

test('un empêchement sans preuve : la preuve se donne ensuite, en changeant la réponse', () => {
  const who = jobseeker({ categorie: 'F', rendezVous: [MEETING] }, certificateFrom('2026-11-03'));
  const told = change(session(who), 'empechement', { empechementRaison: 'maladie', empechementPreuve: 'plus-tard' });
  expect(states(until(told, '2026-11-20'))[0]).toEqual(['point', 'manque']);
  const proved = change(until(told, '2026-11-10'), 'empechement', { empechementPreuve: 'certificat' });
  expect(states(until(proved, '2026-11-20'))[0]).toEqual(['point', 'excuse']);
});

test('un empêchement refusé : « je viendrai » vaut ensuite, et le rendez-vous se tient', () => {
  const refused = until(
    change(session(jobseeker({ categorie: 'F', rendezVous: [MEETING] }, certificateFrom('2026-11-03'))), 'empechement', {
      empechementRaison: 'autre',
      empechementPreuve: 'certificat',
    }),
    '2026-11-06',
  );
  expect(states(refused)).toEqual([['point', 'a-repondre']]);
  const back = change(refused, 'confirmer');
  expect(states(back)).toEqual([['point', 'confirme']]);
  expect(states(until(back, '2026-11-30'))).toEqual([['point', 'fait']]);
});

test('de deux rendez-vous confirmés, on change celui dont on a ouvert la page, puis l’autre revient', () => {
  const world = until(summoned(MEETING, LATER), '2026-11-04');
  const both = change(change(world, 'confirmer'), 'confirmer');
  expect(openMeeting(both)?.id).toBe('bilan');
  const opened = record(both, { type: 'ouvert', lieu: 'pole-emploi:rendez-vous/point' });
  expect(openMeeting(opened)?.id).toBe('point');
  const moved = change(opened, 'deplacer');
  expect(states(moved)).toEqual([
    ['point', 'deplace'],
    ['bilan', 'confirme'],
    ['point-v2', 'a-repondre'],
  ]);
  expect(openMeeting(change(moved, 'confirmer'))?.id).toBe('bilan');
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
  expect(decisionsOf(kept, 'sanction-envisagee').length > 0).toBe(false);
});

test('personne n’est convoqué après la fin de son inscription', () => {
  // Nothing is declared: the registration ends on 16 November.
  const world = until(
    session(jobseeker({ rendezVous: [{ ...LATER, convoqueLe: '2026-11-20', le: '2026-11-30' }] })),
    '2026-12-31',
  );
  expect(messages(world, 'convocation')).toEqual([]);
});

const toldPrison = (world: World, detentionAu: string) =>
  fillAndSend(world, 'changement-situation', { changementNature: 'incarceration', detentionDu: '2026-11-02', detentionAu });

test('en prison, personne n’est convoqué : ce qui attendait est annulé, ce qui venait attend la sortie', () => {
  const coming = { ...LATER, convoqueLe: '2026-11-16', le: '2026-11-26' };
  const inside = toldPrison(summoned(MEETING, coming), '');
  expect(appointmentsOf(inside)).toMatchObject([{ id: 'point', etat: 'annule' }]);
  expect(letterOf(inside, 'changement-enregistre').paragraphes.join(' ')).toContain('rendez-vous du 12 novembre 2026 est annulé');
  const quiet = until(inside, '2026-12-09');
  expect(appointmentsOf(quiet)).toHaveLength(1);
  expect(sanctionsOf(quiet)).toEqual([]);
  // Out on 30 November, told on 9 December: the letter comes the next day, not in the past.
  const out = until(toldPrison(quiet, '2026-11-30'), '2026-12-12');
  expect(appointmentsOf(out)).toMatchObject([{ id: 'point' }, { id: 'bilan', convoqueLe: '2026-12-10', le: '2026-12-18' }]);
});
