// The amounts of an account, through the whole declaration. Values of an independent calculation (28 November 2026), by the scale of
// November 2026, for tenants without housing benefit.
import { expect, test } from 'vitest';
import { papersOf } from '#engine/household/papers.ts';
import { addDays } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { eventsOf } from '#engine/journal/world.ts';
import type { Compte } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import { caf } from '../index.ts';
import { family, wageOf } from '../testing/family-builder.ts';
import { act, declare, letterOf, session, until } from '../testing/session-builder.ts';
import { decisionsOn, rightsIn } from './rights.ts';

/** What is decided in November 2026, euros a month, everything declared well. */
const rightsAfter = (compte: Compte, edition = '2025') =>
  rightsIn(decisionsOn(declare(session(compte, { edition })), 'declaration-trimestrielle:2026-11').at(-1));
const rsaOf = (compte: Compte): number => rightsAfter(compte).rsa;

const slip = (montant: number) => ({ montantNetSocial: montant, netAPayer: montant, netImposable: montant });

test('l’ASF de deux enfants sur une seule ligne compte pour deux (R262-10-1)', () => {
  const parent = (asf: Record<string, unknown>) =>
    family({
      enfants: ['2017-01-15', '2018-01-15'],
      verite: {
        prestationsFamiliales: [
          { nature: 'allocations-familiales', montant: 153.01 },
          { nature: 'asf', ...asf },
        ],
      },
    });
  expect(rsaOf(parent({ montant: 403.56 }))).toBe(804.85);
  expect(rsaOf(parent({ montant: 403.56, enfants: 2 }))).toBe(804.85);
});

test.each([
  ['un parent seul et un enfant d’un an', family({ enfants: ['2025-10-20'], verite: { revenuFiscalN2: 0 } }), 916.65],
  [
    'un couple et trois enfants de plus de 3 ans',
    family({ adultes: 2, enfants: ['2017-01-15', '2018-01-15', '2019-01-15'], verite: { revenuFiscalN2: 0 } }),
    1081.02,
  ],
  [
    'un couple et deux enfants, sans montant ni revenu écrits',
    family({ adultes: 2, enfants: ['2017-01-15', '2018-01-15'] }),
    1215.54,
  ],
])('les prestations familiales comptent quand le foyer y a droit : %s (R262-7, R262-10)', (_, compte, montant) => {
  expect(rsaOf(compte)).toBe(montant);
});

test('le bulletin d’une paie très en retard est dans les papiers', () => {
  const compte = family({
    verite: { emplois: [wageOf(1000, { paies: { '2025-12': { ...slip(700), payeLe: '2026-09-15' } } })] },
  });
  expect(papersOf(session(compte)).map(({ id }) => id)).toContain('bulletin-emploi-sofia-2025-12');
});

test('une paie qui arrive plus d’un mois en retard compte dans le mois où elle est payée (R843-1)', () => {
  const late = family({
    prestations: ['prime-activite'],
    verite: { emplois: [wageOf(1000, { paies: { '2026-06': { ...slip(1000), payeLe: '2026-08-20' } } })] },
  });
  expect(rightsAfter(late)['prime-activite']).toBe(227.17);
});

const takenBack = (more: ReturnType<typeof wageOf>[] = []) =>
  family({
    prestations: ['prime-activite'],
    verite: { emplois: [wageOf(1000, { paies: { '2026-08': slip(-150) } }), ...more] },
  });

test.each(['2024', '2025'])(
  'une paie négative se déclare 0 : la démonstration va au bout et tout est juste, édition %s',
  (edition) => {
    const world = declare(session(takenBack(), { edition }));
    expect(caf.checks['ressources-justes']?.test({}, world)).toBe(true);
    expect(until(world, '2027-03-01').events.filter(({ type }) => type === 'decide')).toHaveLength(1);
  },
);

test('écrire 0 pour une paie négative n’est pas une faute, même quand un autre employeur paie le même mois', () => {
  const second = { ...wageOf(300), id: 'menage', employeur: 'Ménage Inventé' };
  const typed = (august: number) =>
    declare(
      act(
        session(takenBack([second]), { edition: '2024' }),
        { seConnecter: 'caf' },
        { repondre: { fait: 'naturesPercues', valeur: ['salaire'] } },
        { repondre: { fait: 'ressource', pour: '2026-08', valeur: august } },
      ),
    );
  for (const [august, right] of [
    [150, true],
    [300, true],
    [450, false],
  ] as const) {
    const world = typed(august);
    expect(caf.checks['ressources-justes']?.test({}, world)).toBe(right);
    expect(caf.lessons(world).some(({ id }) => id.startsWith('ecart:'))).toBe(!right);
  }
});

test('demander 0 à la place d’une paie négative n’est pas une demande inutile', () => {
  const line = '2026-08/sofia/emploi-sofia';
  const world = declare(
    act(
      session(takenBack()),
      { seConnecter: 'caf' },
      { repondre: { fait: 'ligne', pour: '2026-08', valeur: 'modifier' } },
      { repondre: { fait: 'motif', pour: '2026-08', valeur: 'montant-errone' } },
      { repondre: { fait: 'montantCorrect', pour: '2026-08', valeur: 0 } },
    ),
  );
  expect(eventsOf(world, 'envoye').at(-1)?.donnees[`montantCorrect@${line}`]).toBe(0);
  expect(caf.checks['rien-en-trop']?.test({}, world)).toBe(true);
  expect(caf.checks['ressources-justes']?.test({}, world)).toBe(true);
});

/** Each declaration sent when it opens, until a day. */
function declaring(compte: Compte, jusqua: Day): World {
  let world = declare(session(compte));
  for (const open of ['2027-02-03', '2027-05-03'] as const) if (open < jusqua) world = declare(until(world, open));
  return until(world, jusqua);
}
const paid = (world: World) =>
  eventsOf(world, 'paye')
    .filter(({ mois }) => mois >= '2026-11')
    .map(({ mois, montant }) => [mois, montant]);

test('l’âge des enfants se lit au mois du calcul : 3 ans le 15 décembre, la déclaration de février n’a plus la majoration (R262-4)', () => {
  const world = declaring(family({ enfants: ['2023-12-15'] }), '2027-04-10');
  expect(paid(world)).toEqual([
    ['2026-11', 916.65],
    ['2026-12', 916.65],
    ['2027-01', 916.65],
    ['2027-02', 977.54],
    ['2027-03', 977.54],
  ]);
});

const expecting = family({ enfants: ['2026-12-10'], foyer: { enceinte: true } });

test('un enfant qui naît pendant l’histoire compte dès son mois, sans attendre la déclaration suivante (R262-4-1)', () => {
  const world = declaring(expecting, '2027-04-10');
  expect(paid(world)).toEqual([
    ['2026-11', 836.85],
    ['2026-12', 1115.8],
    ['2027-01', 1115.8],
    ['2027-02', 1115.8],
    ['2027-03', 1115.8],
  ]);
  expect(letterOf(world, 'droit-revu').aRetenir?.map(({ valeur }) => valeur)).toEqual([
    '836,85\u00a0€ par mois',
    '1\u202f115,80\u00a0€ par mois',
  ]);
});

test('une naissance dans le mois de la déclaration compte pour ce mois, qu’elle vienne avant ou après l’envoi', () => {
  const born = (day: Day) => paid(declaring(family({ adultes: 2, enfants: [day] }), '2026-12-20'));
  expect(born('2026-11-02')).toEqual([['2026-11', 1173.04]]);
  expect(born('2026-11-20')).toEqual([['2026-11', 1173.04]]);
  expect(born('2026-12-02')).toEqual([['2026-11', 977.54]]);
});

test('avant sa naissance, un enfant n’est ni au foyer ni dans les questions', () => {
  const shown = (day: Day) =>
    caf.editions['2025']?.screens['declaration-trimestrielle']?.[0]?.fields({
      world: session(expecting, { debut: day }),
      dossier: 'declaration-trimestrielle:2026-11',
      answers: new Map(),
    })[0]?.connu;
  expect(shown('2026-11-03')).not.toContain('Enfant 1');
  expect(shown('2026-12-11')).toContain('Enfant 1');
});

test('le calendrier avancé d’un coup ou jour par jour raconte la même naissance', () => {
  const start = declare(session(expecting));
  const told = (world: World) =>
    world.events.filter(({ type }) => type !== 'attendu').map(({ t: _t, minute: _minute, ...event }) => event);
  let daily = start;
  for (let day = start.today; day < '2027-01-20'; day = addDays(day, 1)) daily = until(daily, addDays(day, 1));
  expect(told(daily)).toEqual(told(until(start, '2027-01-20')));
});

test('un réexamen d’août mêle deux Smic : chaque mois déclaré garde le sien, 12,02 € puis 12,31 € (R843-1, D843-2)', () => {
  const worker = family({ prestations: ['prime-activite'], declarationEn: '2026-08', verite: { emplois: [wageOf(1200)] } });
  const world = declare(session(worker, { debut: '2026-08-03' }));
  // 280,86 € pour avril et pour mai, 273,69 € pour juin : 278,47 € en moyenne, moins 0,5 %.
  expect(rightsIn(decisionsOn(world, 'declaration-trimestrielle:2026-08').at(-1))['prime-activite']).toBe(277.08);
});

test('le RSA suit le 1er avril au milieu du trimestre : 646,52 € pour février et mars, 651,69 € pour avril (décret 2026-220)', () => {
  const world = until(declare(session(family({ declarationEn: '2026-02' }), { debut: '2026-02-03' })), '2026-05-20');
  const paid = eventsOf(world, 'paye').filter(({ mois }) => mois >= '2026-02');
  expect(paid.map(({ mois, montant }) => [mois, montant])).toEqual([
    ['2026-02', 646.52],
    ['2026-03', 646.52],
    ['2026-04', 651.69],
  ]);
  expect(letterOf(world, 'notification-droits').aRetenir?.[0]?.valeur).toBe(
    '646,52\u00a0€ par mois à partir de février, puis 651,69\u00a0€ par mois à partir d’avril',
  );
});
