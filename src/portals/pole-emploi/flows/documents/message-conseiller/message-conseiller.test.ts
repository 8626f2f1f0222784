import { expect, test } from 'vitest';
import { EDITIONS } from '#portals/pole-emploi/editions/ids.ts';
import { ask, fillAndSend, letterOf, messages, session, until } from '#portals/pole-emploi/testing/session-builder.ts';
import { adviserMessagesOf } from './read.ts';
import { SUBJECTS } from './subjects.ts';

const FLOW = 'message-conseiller';

test.each(EDITIONS)('édition %s : la réponse arrive 48 heures après, pas avant', (edition) => {
  const sent = fillAndSend(session(undefined, { edition }), FLOW, { messageObjet: 'absence' });
  expect(messages(until(sent, '2026-11-04'), 'reponse-conseiller')).toEqual([]);
  const world = until(sent, '2026-11-05');
  expect(letterOf(world, 'reponse-conseiller').paragraphes.join(' ')).toContain('changement de situation');
  expect(adviserMessagesOf(world)[0]?.reponse).toContain('reponse:message-conseiller:1');
});

test('chaque objet a sa réponse, et aucun message ne dit avoir enregistré quelque chose', () => {
  for (const objet of Object.keys(SUBJECTS)) {
    const world = until(fillAndSend(session(), FLOW, { messageObjet: objet }), '2026-11-10');
    expect(letterOf(world, 'reponse-conseiller').objet).toContain(SUBJECTS[objet]?.nom);
    expect(world.events.some((event) => event.type === 'decide' && event.dossier.startsWith(FLOW))).toBe(false);
  }
});

test('un mot de passe écrit dans un message est arrêté avant de partir', () => {
  const donnees = { messageObjet: 'autre', messageTexte: 'Bonjour, mon mot de passe est Modele2026, pouvez-vous regarder ?' };
  const reply = ask(session(), FLOW, { dossier: `${FLOW}:1`, donnees });
  expect(reply.corps.erreurs).toMatchObject([{ cle: 'messageTexte' }]);
  expect(reply.faits).toEqual([]);
});

test('deux messages ont chacun leur réponse', () => {
  const world = until(fillAndSend(fillAndSend(session(), FLOW), FLOW, { messageObjet: 'allocation' }), '2026-11-20');
  expect(adviserMessagesOf(world).map(({ reponse }) => reponse !== undefined)).toEqual([true, true]);
});
