import { expect, test } from 'vitest';
import { journey } from '#engine/flow/journey.ts';
import type { World } from '#engine/journal/world.ts';
import { ACTU, dossierOf } from '#portals/pole-emploi/dossier/months.ts';
import { poleEmploi } from '#portals/pole-emploi/index.ts';
import { declared, independent, job, shortJob, worker } from '#portals/pole-emploi/testing/month-builder.ts';
import { act, decisions, make, session, until } from '#portals/pole-emploi/testing/session-builder.ts';
import { fc } from '#testing/drawn.ts';
import { actualisation } from './flow.ts';

/* One substance, two presentations: the same answers give the same computation, and what was said in one is found in the other. */
const DOSSIER = dossierOf('2026-10');
const EDITIONS = ['2021', '2026'] as const;
const other = { '2021': '2026', '2026': '2021' } as const;
const inEdition = (world: World, edition: string): World => ({ ...world, edition });
const values = (world: World) =>
  new Map(
    journey(poleEmploi, actualisation, DOSSIER, world)
      .screens.flatMap(({ fields }) => fields)
      .map(({ key, valeur, etat }) => [key, { valeur, etat }]),
  );
const value = (world: World, key: string) => values(world).get(key)?.valeur;
const computed = (world: World) => {
  const { origine: _origin, ...figures } = decisions(until(world, '2026-11-05'), 'calcul').at(-1)?.donnees ?? {};
  return figures;
};

const pay = fc.record({ brut: fc.integer({ min: 30, max: 2600 }), heures: fc.integer({ min: 1, max: 2 }) });
const day = fc.integer({ min: 1, max: 31 }).map((rank) => `2026-10-${String(rank).padStart(2, '0')}`);
const stretch = fc.tuple(day, day).map(([one, two]) => (one < two ? { du: one, au: two } : { du: two, au: one }));
const person = fc
  .record({
    long: fc.array(pay, { maxLength: 2 }),
    short: fc.array(pay, { maxLength: 3 }),
    arrets: fc.array(stretch, { maxLength: 1 }),
    formations: fc.array(stretch, { maxLength: 1 }),
    sjr: fc.integer({ min: 30, max: 250 }),
  })
  .map(({ long, short, arrets, formations, sjr }) =>
    worker(
      [
        ...long.map((one, rank) => job(`long-${rank}`, { '2026-10': one })),
        ...short.map((one, rank) => shortJob(`court-${rank}`, one)),
      ],
      { arrets, formations: formations.map((one) => ({ nom: 'Soudure', ...one })) },
      sjr,
    ),
  );

test('les mêmes réponses font le même calcul dans les deux présentations, au centime', () => {
  fc.assert(
    fc.property(person, fc.constantFrom(undefined, 'net', 'contrat-oublie', 'arret-oublie'), (who, avec) => {
      const [former, present] = EDITIONS.map((edition) => computed(declared(who, { edition, ...(avec ? { avec } : {}) })));
      expect(former).toEqual(present);
      expect(former?.jours).toBeTypeOf('number');
    }),
    { numRuns: 60 },
  );
});

test('remplie dans une présentation, ouverte dans l’autre : le calcul est encore le même', () => {
  fc.assert(
    fc.property(person, fc.constantFrom(...EDITIONS), (who, first) => {
      const filled = act(session(who, { edition: first }), { remplir: { demarche: ACTU } });
      const finished = act(inEdition(filled, other[first]), { remplir: { demarche: ACTU } }, { envoyer: ACTU });
      expect(computed(finished)).toEqual(computed(act(filled, { envoyer: ACTU })));
    }),
    { numRuns: 60 },
  );
});

test('les lignes d’une présentation s’additionnent dans les totaux de l’autre, à vérifier', () => {
  const who = worker([job('un', { '2026-10': { brut: 520, heures: 40 } }), shortJob('deux', { brut: 180.4, heures: 14 })]);
  const world = inEdition(act(session(who), { remplir: { demarche: ACTU } }), '2021');
  expect(values(world).get('heuresMois')).toEqual({ valeur: 54, etat: 'a-verifier' });
  expect(values(world).get('brutMois')).toEqual({ valeur: 700.4, etat: 'a-verifier' });
});

test('les totaux d’une présentation se répartissent dans les lignes de l’autre : la connue, puis le reste', () => {
  const who = worker([job('un', { '2026-10': { brut: 520, heures: 40 } }), shortJob('deux', { brut: 180, heures: 14 })]);
  const world = inEdition(act(session(who, { edition: '2021' }), { remplir: { demarche: ACTU } }), '2026');
  expect(value(world, 'ligneConnue@un')).toBe('exact');
  expect(value(world, 'autreActivite')).toBe('oui');
  expect(value(world, 'heuresLigne@1')).toBe(14);
  expect(value(world, 'brutLigne@1')).toBe(180);
});

test('un total plus petit que la ligne connue : c’est elle qui est à corriger', () => {
  const who = worker([job('un', { '2026-10': { brut: 520, heures: 40 } })]);
  const world = inEdition(act(session(who, { edition: '2021' }), { remplir: { demarche: ACTU, avec: 'net' } }), '2026');
  expect(value(world, 'ligneConnue@un')).toBe('erreur');
  expect(value(world, 'brutLigne@un')).toBe(400.4);
  expect(value(world, 'autreActivite')).toBe('non');
});

test.each([
  ['mensuelle', 640],
  ['mensuelle', 0],
  ['trimestrielle', 640],
  ['annuelle', 0],
])('à son compte, déclaration %s, %s € : les deux présentations se valent', (rhythm, amount) => {
  const who = independent(rhythm, { '2026-09': 200, '2026-10': amount });
  const [former, present] = EDITIONS.map((edition) => computed(declared(who, { edition })));
  expect(former).toEqual(present);
  expect(present?.provisoire).toBe(rhythm !== 'mensuelle');
});

const anyAnswer = fc.record({
  fait: fc.constantFrom(...Object.keys(actualisation.facts), '__proto__'),
  pour: fc.constantFrom(undefined, '1', '2', 'un', 'deux'),
  saisie: fc.oneof(
    fc.constantFrom('oui', 'non', 'erreur', 'exact', 'montant', 'jamais', 'salarie', 'non-salarie', '1,2', '', '40', '520,50'),
    fc.constantFrom('2026-10-03', '2026-10-30', '03/10/2026', 'invalidite,retraite', 'A et B', '<script>', '\u202e'),
    fc.string({ maxLength: 12 }),
  ),
});

test('quoi qu’on réponde, dans n’importe quel ordre et d’une présentation à l’autre : rien ne casse', () => {
  const start = session(
    worker([
      job('un', { '2026-10': { brut: 520, heures: 40 } }),
      job('deux', { '2026-10': { brut: 90, heures: 7, transmis: 20 } }),
    ]),
  );
  fc.assert(
    fc.property(fc.array(anyAnswer, { maxLength: 40 }), (answers) => {
      const world = answers.reduce(
        (now, { fait, pour, saisie }) =>
          make(now, {
            fais: 'repondre',
            dossier: DOSSIER,
            demarche: ACTU,
            fait,
            ...(pour === undefined ? {} : { pour }),
            saisie,
          }),
        start,
      );
      for (const edition of EDITIONS) {
        const walked = journey(poleEmploi, actualisation, DOSSIER, inEdition(world, edition));
        const keys = walked.screens.flatMap(({ fields }) => fields.map(({ key }) => key));
        expect(new Set(keys).size).toBe(keys.length);
        poleEmploi.lessons(world);
        poleEmploi.stations(world, DOSSIER);
      }
    }),
    { numRuns: 150 },
  );
});
