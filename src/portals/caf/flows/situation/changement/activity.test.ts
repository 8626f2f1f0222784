import { expect, test } from 'vitest';
import type { World } from '#engine/journal/world.ts';
import { roundToCents } from '#engine/words/money.ts';
import { calculations, debts } from '#portals/caf/dossier/account.ts';
import { paidByCaf } from '#portals/caf/dossier/paid.ts';
import { openBenefits } from '#portals/caf/dossier/quarters.ts';
import { family, wageOf } from '#portals/caf/testing/family-builder.ts';
import { ask, declare, fillAndSend, loggedIn, messages, session, until } from '#portals/caf/testing/session-builder.ts';
import type { Compte } from '#schema/compte.ts';
import { lessons } from './lessons.ts';
import { stations } from './stations.ts';

const FLOW = 'changement';
type Change = NonNullable<Compte['foyer']['changements']>[number];

/** One adult on RSA and prime, paid 700 € until June 2026 when `stops`; what happened is in `change`. */
const alone = (change: Omit<Change, 'personne'> & { jusqua?: string }, more: Record<string, unknown> = {}) =>
  family({
    prestations: ['rsa', 'prime-activite'],
    declarationEn: '2026-05',
    foyer: { changements: [{ ...change, personne: 'sofia' }] },
    verite: { emplois: [wageOf(700, { au: '2026-06' })] },
    ...more,
  });
const begin = (compte: Compte, edition = '2025') => declare(session(compte, { debut: '2026-05-04', edition }));
const tell = (world: World) => fillAndSend(world, FLOW);
const rsa = (world: World, mois: string): number => paidByCaf(world).find((one) => one.mois === mois)?.detail.rsa ?? 0;
const all = (world: World): number =>
  roundToCents(
    paidByCaf(world)
      .flatMap(({ detail }) => Object.values(detail))
      .reduce((sum, amount) => sum + amount, 0),
  );
const owed = (world: World): number => roundToCents(debts(world).reduce((sum, { montant }) => sum + montant, 0));

test.each(['2024', '2025'])('édition %s : une paie qui s’arrête compte encore tant que personne ne le dit', (edition) => {
  const silent = until(begin(alone({ nature: 'fin-de-travail', le: '2026-06-30' }), edition), '2026-08-03');
  const told = until(
    tell(until(begin(alone({ nature: 'fin-de-travail', le: '2026-06-30' }), edition), '2026-07-01')),
    '2026-08-06',
  );
  expect(rsa(until(silent, '2026-08-06'), '2026-07')).toBe(rsa(silent, '2026-06'));
  // Nothing takes its place: the whole amount for one person, from the month after.
  expect(rsa(told, '2026-07')).toBe(651.69);
  expect(lessons(told)).toMatchObject([{ etat: 'evite' }]);
});

test('dite deux mois plus tard, la fin d’un travail donne un rappel : la même somme, au centime', () => {
  const change = { nature: 'fin-de-travail', le: '2026-06-30' } as const;
  const august = (world: World) => declare(until(world, '2026-08-04'));
  const inTime = until(august(tell(until(begin(alone(change)), '2026-07-01'))), '2026-10-08');
  const late = until(tell(until(august(begin(alone(change))), '2026-08-10')), '2026-10-08');
  expect(messages(late, 'rappel-de-droits').length).toBeGreaterThan(0);
  expect(roundToCents(all(late) - owed(late))).toBe(roundToCents(all(inTime) - owed(inTime)));
});

test('avec une allocation chômage, la paie d’avant compte encore : rien ne change avant la révision', () => {
  const compte = alone(
    { nature: 'fin-de-travail', le: '2026-06-30' },
    {
      verite: {
        emplois: [wageOf(700, { au: '2026-06' })],
        revenus: [
          {
            id: 'are',
            nature: 'chomage',
            organisme: 'France Travail',
            personne: 'sofia',
            mois: { '2026-07': 500, '2026-08': 500 },
          },
        ],
      },
    },
  );
  const told = until(tell(until(begin(compte), '2026-07-01')), '2026-08-06');
  expect(messages(told, 'changement-traite')[0]?.donnees).toMatchObject({ change: false, effet: '2026-08' });
  expect(rsa(told, '2026-07')).toBe(rsa(told, '2026-06'));
});

test('un travail commence au RSA : le dire vaut demande de prime d’activité, payée à la révision suivante', () => {
  const compte = alone(
    { nature: 'travail', le: '2026-06-01' },
    { prestations: ['rsa'], verite: { emplois: [wageOf(900, { du: '2026-06' })] } },
  );
  const before = until(begin(compte), '2026-06-05');
  expect(openBenefits(before)).toEqual(['rsa']);
  const told = until(tell(before), '2026-06-20');
  expect(openBenefits(told)).toEqual(['rsa', 'prime-activite']);
  expect(messages(told, 'prime-par-reprise')).toHaveLength(1);
  const second = until(declare(until(told, '2026-08-04')), '2026-11-03');
  const paid = paidByCaf(until(declare(second), '2027-01-07'));
  expect(paid.find(({ mois }) => mois === '2026-06')?.detail['prime-activite']).toBe(0);
  expect(paid.find(({ mois }) => mois === '2026-11')?.detail['prime-activite']).toBeGreaterThan(100);
  expect(owed(second)).toBe(0);
});

test.each(['maladie', 'retraite', 'formation'] as const)(
  '%s : rien ne change avant la prochaine révision, et le circuit dit d’où vient l’argent',
  (nature) => {
    const told = until(tell(until(begin(alone({ nature, le: '2026-06-02' })), '2026-06-05')), '2026-06-20');
    expect(messages(told, 'changement-traite')[0]?.donnees).toMatchObject({ change: false, effet: '2026-08' });
    expect(stations(told, `${FLOW}:1`).map(({ id }) => id)).toEqual(['vous', 'caf', 'cnav', 'departement']);
  },
);

test('plus de trois mois à l’étranger : les mois qui ne sont pas entiers en France ne sont pas dus, et se rendent', () => {
  const change = { nature: 'etranger', le: '2026-05-20', jusqua: '2026-09-01' } as const;
  const late = until(tell(until(begin(alone(change)), '2026-08-10')), '2026-08-25');
  const paid = paidByCaf(late).filter(({ mois }) => mois >= '2026-05' && mois <= '2026-07');
  expect(owed(late)).toBe(roundToCents(paid.reduce((sum, { montant }) => sum + montant, 0)));
  expect(owed(late)).toBeGreaterThan(500);
  expect(lessons(late)).toMatchObject([{ etat: 'arrive', montant: owed(late) }]);
  // September begins with the day of return: it is whole.
  const after = until(declare(late), '2026-10-08');
  expect(rsa(after, '2026-09')).toBeGreaterThan(0);
  expect(rsa(after, '2026-08')).toBe(0);
});

test.each([
  ['étranger', { nature: 'etranger', le: '2026-05-20', jusqua: '2026-08-20' }],
  ['prison', { nature: 'prison', le: '2026-05-20', jusqua: '2026-07-19' }],
  ['hôpital', { nature: 'hopital', le: '2026-05-20', jusqua: '2026-06-10' }],
] as const)('une absence courte (%s) ne change rien', (_name, change) => {
  const steady = { verite: { emplois: [wageOf(700)] } };
  const told = until(tell(until(begin(alone(change, steady)), '2026-06-05')), '2026-12-08');
  expect([owed(told), messages(told, 'droit-revu').length]).toEqual([0, 0]);
});

test('une personne seule en prison : le RSA s’arrête à la deuxième révision ; la prime se dit en mots, sans chiffre', () => {
  const compte = alone({ nature: 'prison', le: '2026-05-20' }, { verite: {} });
  const told = until(tell(until(begin(compte), '2026-06-05')), '2026-08-04');
  expect(messages(told, 'changement-traite')[0]?.donnees).toMatchObject({ effet: '2026-11' });
  const autumn = until(declare(told), '2026-11-03');
  expect(rsa(autumn, '2026-09')).toBe(651.69);
  const after = declare(autumn);
  expect(calculations(after).map(({ prestation, refus }) => `${prestation} ${refus?.sorte}`)).toEqual([
    'rsa sans-droit',
    'prime-activite hors-du-simulateur',
  ]);
});

test('plus de 60 jours à l’hôpital, seule : des mots, et aucun chiffre pour le RSA', () => {
  const told = until(tell(until(begin(alone({ nature: 'hopital', le: '2026-05-20' })), '2026-06-05')), '2026-08-04');
  const after = declare(until(declare(told), '2026-11-03'));
  expect(calculations(after).find(({ prestation }) => prestation === 'rsa')?.refus?.sorte).toBe('hors-du-simulateur');
});

test.each([
  ['un retour avant le départ', { absenceJusqua: '2026-05-10' }, 'Le retour vient après le départ'],
  ['une longue absence qui est courte', { absenceJusqua: '2026-06-30' }, 'l’absence est courte'],
])('mauvaise saisie : %s', (_name, said, words) => {
  const world = loggedIn(until(begin(alone({ nature: 'etranger', le: '2026-05-20' })), '2026-06-20'));
  const reply = ask(world, FLOW, {
    dossier: `${FLOW}:1`,
    donnees: {
      ...{ changementSorte: 'etranger', changementLe: '2026-05-20', absenceDuree: 'longue', absenceRetour: 'oui' },
      ...{ changementExact: true, ...said },
    },
  });
  expect(reply.status).toBe(422);
  expect(JSON.stringify(reply.corps)).toContain(words);
});
