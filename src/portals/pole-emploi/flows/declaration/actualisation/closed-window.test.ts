import { expect, test } from 'vitest';
import { answersOf } from '#engine/answers/answers.ts';
import { eventsOf, extend } from '#engine/journal/world.ts';
import { wait } from '#engine/story/advance.ts';
import { ACTU, dossierOf } from '#portals/pole-emploi/dossier/months.ts';
import { poleEmploi } from '#portals/pole-emploi/index.ts';
import { declare, declared, job, NOTHING, send, shortJob, worker } from '#portals/pole-emploi/testing/month-builder.ts';
import { act, jobseeker, make, session, until } from '#portals/pole-emploi/testing/session-builder.ts';

/* A declaration that cannot be made now: already done, too early, too late, at midnight, or hostile. */
const DOSSIER = dossierOf('2026-10');

test('déjà déclaré : refus gentil, sans rien changer ; dans l’ancienne présentation, on peut modifier jusqu’au paiement', () => {
  const who = worker([job('un', { '2026-10': { brut: 520, heures: 40 } })]);
  const done = declared(who);
  const again = send(done, NOTHING['2026'] ?? {});
  expect(again).toMatchObject({ status: 404, faits: [] });
  expect(again.corps.message).toContain('déjà fait votre actualisation');
  const old = declared(who, { edition: '2021' });
  const changed = { ...NOTHING['2021'], travailMois: 'oui', heuresMois: 40, brutMois: 600 };
  expect(send(old, changed).status).toBe(201);
  expect(send(until(old, '2026-11-06'), changed).status).toBe(404);
});

test('fenêtre pas encore ouverte, ou fermée : 404, avec la date', () => {
  const early = send(session(jobseeker(), { debut: '2026-11-20' }), NOTHING['2026'] ?? {}, {}, '2026-11');
  expect(early.corps.message).toContain('28 novembre 2026');
  const late = send(until(session(), '2026-11-16'), NOTHING['2026'] ?? {});
  expect(late.status).toBe(404);
  expect(late.corps.message).toContain('15 novembre 2026');
  expect(late.corps.message).toContain('réinscrire');
});

test('formulaire ouvert à minuit le 15 : rien ne part, l’explication est gentille, les réponses restent', () => {
  let world = session(worker([shortJob('un', { brut: 180, heures: 14 })]), { debut: '2026-11-15' });
  world = act(world, { remplir: { demarche: ACTU } });
  world = { ...world, minute: 23 * 60 + 58 };
  const before = answersOf(world, DOSSIER);
  const after = extend(world, wait(world, [poleEmploi], 3, 0));
  expect(after.today).toBe('2026-11-16');
  const reply = send(after, NOTHING['2026'] ?? {});
  expect(reply.status).toBe(404);
  expect(reply.corps.message).toContain('à minuit');
  expect(reply.corps.message).toContain('Vos réponses sont gardées');
  expect(answersOf(after, DOSSIER)).toEqual(before);
  // One minute before midnight, it went.
  expect(eventsOf(declare(world), 'envoye').at(-1)?.dossier).toBe(DOSSIER);
});

test('une demande hostile est refusée, et rien n’est enregistré', () => {
  for (const donnees of [
    null,
    [],
    'x',
    { inconnu: 1 },
    { travailMois: { a: 1 } },
    { 'brutLigne@1': 'beaucoup' },
    JSON.parse('{"__proto__":1}'),
  ])
    for (const more of [{}, { confirme: true }]) {
      const reply = send(session(), donnees as never, more);
      expect([400, 422]).toContain(reply.status);
      expect(reply.faits).toEqual([]);
    }
});

test('hors de son espace, la demande attend la connexion', () => {
  const world = make(session(), { fais: 'requete', portail: 'pole-emploi', route: 'deconnexion', corps: {} });
  expect(send(world, NOTHING['2026'] ?? {}).status).toBe(401);
});
