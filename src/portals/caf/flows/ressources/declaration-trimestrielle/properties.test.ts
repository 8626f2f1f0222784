import { expect, test } from 'vitest';
import { answersOf } from '#engine/answers/answers.ts';
import { journey } from '#engine/flow/journey.ts';
import type { Move } from '#engine/flow/move.ts';
import { perform } from '#engine/flow/perform.ts';
import { branch, moments, tries } from '#engine/journal/branch.ts';
import { browserOf } from '#engine/journal/browser.ts';
import { addDays } from '#engine/journal/day.ts';
import { extend, stamp, type World, worldOf } from '#engine/journal/world.ts';
import { respond } from '#engine/portal/respond.ts';
import { advance, wait } from '#engine/story/advance.ts';
import { startSession } from '#engine/story/start.ts';
import { DTR } from '#portals/caf/dossier/quarters.ts';
import { caf } from '#portals/caf/index.ts';
import { act, household, job, make, session } from '#portals/caf/testing/session-builder.ts';
import type { Day } from '#schema/day.ts';
import type { Evenement } from '#schema/evenement.ts';
import { fc } from '#testing/drawn.ts';
import { answerCode } from '../../acces/connexion/login.ts';

/* What must hold whatever a person does, in whatever order. */
const flow = caf.flows[DTR];
if (!flow) throw new Error('la déclaration manque');
const DOSSIER = `${DTR}:2026-11`;
const wrong = household({
  verite: job({ '2026-08': { montantNetSocial: 912.4, netAPayer: 868.1, netImposable: 941.7, transmis: 1824.8 } }),
});
const walk = (world: World) => journey(caf, flow, DOSSIER, world);
const sent = (world: World) =>
  flow.payload(
    walk(world).context,
    walk(world).screens.map(({ screen }) => screen),
  );
/** The gestures that fill the whole form well, in its own order. */
const gestures = (world: World): Move[] =>
  act(world, { remplir: { demarche: DTR } })
    .events.flatMap((event) => (event.type === 'repondu' ? [event] : []))
    .map(({ fait, pour, valeur }) => ({
      fais: 'repondre',
      dossier: DOSSIER,
      demarche: DTR,
      fait,
      ...(pour === undefined ? {} : { pour }),
      saisie: String(valeur),
    }));

test.each(['2024', '2025'])('les réponses données dans n’importe quel ordre font la même demande, édition %s', (edition) => {
  const start = session(wrong, { edition });
  const moves = gestures(start);
  const expected = sent(moves.reduce(make, start));
  expect(walk(moves.reduce(make, start)).manque).toEqual([]);
  fc.assert(
    fc.property(fc.shuffledSubarray(moves, { minLength: moves.length }), (order) => {
      expect(sent(order.reduce(make, start))).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('aucune réponse ne se perd, quelles que soient les hésitations et les avancées du calendrier', () => {
  const start = session(wrong);
  const moves = gestures(start);
  const step = fc.oneof(
    fc.constantFrom(...moves).map((move): Move => move),
    fc.constantFrom(...moves).map((move): Move => (move.fais === 'repondre' ? { ...move, fais: 'reporter' } : move)),
    fc.integer({ min: 1, max: 9 }).map((minutes): Move => ({ fais: 'patienter', minutes })),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const world = steps.reduce(make, start);
      const expected = new Map<string, string>();
      for (const move of steps)
        if (move.fais === 'repondre' || move.fais === 'reporter') expected.set(`${move.fait}@${move.pour ?? ''}`, move.fais);
      const kept = new Map(
        [...answersOf(world, DOSSIER)].map(([key, { etat }]) => [
          key.includes('@') ? key : `${key}@`,
          etat === 'repondu' ? 'repondre' : 'reporter',
        ]),
      );
      expect(kept).toEqual(expected);
      // Whatever was done, filling the rest leads to the same request.
      expect(sent(moves.reduce(make, world))).toEqual(sent(moves.reduce(make, start)));
    }),
    { numRuns: 80 },
  );
});

const told = (events: readonly Evenement[]) =>
  events.filter(({ type }) => type !== 'attendu').map(({ t: _t, minute: _minute, ...event }) => event);

test('le calendrier avancé jour par jour, par bonds ou d’un coup raconte la même chose', () => {
  const start = act(session(wrong), { remplir: { demarche: DTR, avec: 'preRempli' } }, { envoyer: DTR });
  const end: Day = '2027-06-20';
  const once = told(advance(start, [caf], end, 0));
  expect(once.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 12 }), (jumps) => {
      let world = start;
      for (const jump of jumps) {
        const day = addDays(world.today, jump);
        if (day < end) world = extend(world, advance(world, [caf], day, 0));
      }
      world = extend(world, advance(world, [caf], end, 0));
      expect(told(world.events.slice(start.events.length))).toEqual(once);
    }),
    { numRuns: 40 },
  );
});

test('le calendrier avancé deux fois au même jour ne dit rien deux fois', () => {
  const world = extend(session(), advance(session(), [caf], '2027-03-01', 0));
  expect(told(advance(world, [caf], '2027-03-01', 0))).toEqual([]);
});

const junk = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom('912,40', 'oui', '__proto__', '<script>alert(1)</script>', '2 90 01 75 056 001', '\u202e', ''),
);
const anyMove = fc.oneof(
  fc.record({
    fais: fc.constant('ouvrir' as const),
    lieu: fc.constantFrom(...Object.keys(caf.places), 'messagerie', 'papier:rib', 'nulle:part'),
    onglet: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    fais: fc.constant('repondre' as const),
    dossier: fc.constantFrom(DOSSIER, 'x'),
    demarche: fc.constant(DTR),
    fait: fc.constantFrom(...Object.keys(flow.facts), '__proto__', 'constructor'),
    pour: fc.constantFrom('2026-08/sofia/librairie', 'sofia', '', 'a/b/c'),
    saisie: junk,
  }),
  fc.record({
    fais: fc.constant('requete' as const),
    portail: fc.constant('caf'),
    route: fc.constantFrom(...caf.routes.map(({ id }) => id), 'rien'),
    corps: fc.dictionary(
      fc.constantFrom('dossier', 'donnees', 'code', 'papier', 'cle', 'numeroSecuriteSociale', '__proto__'),
      fc.oneof(junk, fc.anything()),
    ),
  }),
  fc.integer({ min: -30, max: 400 }).map((days) => ({ fais: 'attendre' as const, jusqua: addDays('2026-11-03', days) })),
  fc.record({ fais: fc.constant('patienter' as const), minutes: fc.integer({ min: 1, max: 600 }) }),
  fc.record({ fais: fc.constant('lire' as const), message: junk }),
);

test('n’importe quels gestes, dans n’importe quel ordre, avec des retours en arrière : rien ne casse, le journal ne fait que grandir', () => {
  const { journal, content } = startSession(undefined, wrong, [caf], {
    edition: '2025',
    mode: 'libre',
    seed: 3,
    t: 0,
    debut: '2026-11-03',
    regles: '2026-11',
  });
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 12, arbitrary: anyMove }, { weight: 1, arbitrary: fc.nat(60) }), { maxLength: 30 }),
      (steps) => {
        let events: Evenement[] = journal;
        for (const step of steps) {
          const world = worldOf(events, content);
          const more =
            typeof step === 'number'
              ? stamp([{ type: 'revenu', vers: 1 + (step % events.length) }], { today: world.today, minute: world.minute, t: 0 })
              : perform(step, world, [caf], 0);
          events = [...events, ...more];
        }
        const world = worldOf(events, content);
        walk(world);
        browserOf(world.events, 'caf:connexion');
        caf.lessons(world);
        caf.stations(world, DOSSIER);
        expect(branch(events)[0]?.type).toBe('commence');
        expect(tries(events).at(-1)?.events).toEqual(branch(events));
        expect(moments(events).map(({ event }) => event)).toEqual(branch(events));
        for (const event of world.events)
          if (event.type === 'recu')
            expect(caf.letter({ modele: event.modele, donnees: event.donnees ?? {}, le: event.le }, world).objet).not.toBe('');
      },
    ),
    { numRuns: 120 },
  );
});

test('revenir à un moment retrouve le monde de ce moment, et garde l’autre essai', () => {
  const { journal, content } = startSession(undefined, wrong, [caf], {
    edition: '2025',
    mode: 'libre',
    seed: 3,
    t: 0,
    debut: '2026-11-03',
    regles: '2026-11',
  });
  const first = worldOf(journal, content);
  const filled = act(first, { remplir: { demarche: DTR } });
  const whole = [...journal, ...filled.events.slice(first.events.length)];
  const position = Math.floor(whole.length / 2);
  const before = worldOf(whole.slice(0, position), content);
  const back = [...whole, ...stamp([{ type: 'revenu', vers: position }], { today: first.today, minute: 0, t: 0 })];
  expect(worldOf(back, content)).toEqual(before);
  expect(tries(back)[0]?.events).toEqual(whole);
});

test('une session saine n’a ni code rejoué ni code périmé', () => {
  let world = make(session(), {
    fais: 'requete',
    portail: 'caf',
    route: 'connexion',
    corps: { numeroSecuriteSociale: '2970500123045', motDePasse: 'Librairie29' },
  });
  expect(answerCode({}, session()).status).toBe(401);
  world = make(world, { fais: 'requete', portail: 'caf', route: 'code', corps: {} });
  const code = world.events.flatMap((event) => (event.type === 'connecte' && event.code ? [event.code] : []))[0];
  const old = extend(world, wait(world, [caf], 20, 0));
  expect(respond(caf, 'verification', { code }, old).status).toBe(410);
  expect(respond(caf, 'verification', { code: '000000' }, world).status).toBe(422);
  expect(respond(caf, 'verification', { code }, world).status).toBe(200);
  const left = make(world, { fais: 'ouvrir', lieu: 'messagerie', onglet: 1 });
  expect(respond(caf, 'verification', { code }, left).status).toBe(401);
  const kept = make(make(world, { fais: 'ouvrir', lieu: 'messagerie', onglet: 2 }), {
    fais: 'ouvrir',
    lieu: 'caf:connexion/code',
    onglet: 1,
  });
  expect(respond(caf, 'verification', { code }, kept).status).toBe(200);
});

test.each([
  ['un espace copié avec le mot de passe', '2970500123045', 'Librairie29 '],
  ['des espaces insécables, un signe invisible', '2\u00a097\u00a005\u00a000\u00a0123\u00a0045\u200e', '\u200bLibrairie29'],
  ['des chiffres arabes, des traits insécables', '٢\u2011٩٧\u2011٠٥\u2011٠٠\u2011١٢٣\u2011٠٤٥', 'Librairie29'],
])('on entre malgré %s', (_what, numeroSecuriteSociale, motDePasse) => {
  expect(respond(caf, 'connexion', { numeroSecuriteSociale, motDePasse }, session()).status).toBe(200);
});

test.each(['Soleil1985!', 'Marie Durand', 'marie.durand@ailleurs.fr', '06 12 34 56 78', '1234567', '400999N'])(
  'ce qui n’est pas le numéro attendu n’est gardé nulle part : %s',
  (numeroSecuriteSociale) => {
    const kept = JSON.stringify(respond(caf, 'connexion', { numeroSecuriteSociale, motDePasse: 'x' }, session()).faits);
    expect(kept).not.toContain(numeroSecuriteSociale);
    expect(kept).not.toContain(numeroSecuriteSociale.replace(/[ .]/g, ''));
  },
);

test.each([
  ['0001201', 'Sept chiffres'],
  ['297050012304512', 'les 2 derniers sont la clé'],
  ['7970500123045', 'provisoire'],
  ['29705001', '13 chiffres. Vous en avez écrit 8'],
  ['2900175056001', 'ressemble à un vrai'],
  ['2970500123046', 'pas connu'],
])('connexion avec %s : le message dit « %s », et ce qui semble vrai n’est pas gardé', (numeroSecuriteSociale, words) => {
  const reply = respond(caf, 'connexion', { numeroSecuriteSociale, motDePasse: 'Librairie29' }, session());
  expect(reply.corps.message).toContain(words);
  const kept = JSON.stringify(reply.faits);
  expect(kept.includes(numeroSecuriteSociale)).toBe(!words.includes('vrai'));
  expect(kept).not.toContain('Librairie29');
});
