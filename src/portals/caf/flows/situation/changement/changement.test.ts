import { expect, test } from 'vitest';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { roundToCents } from '#engine/words/money.ts';
import { debts, dossiers } from '#portals/caf/dossier/account.ts';
import { paidByCaf } from '#portals/caf/dossier/paid.ts';
import { householdItems } from '#portals/caf/look/household-items.ts';
import { family, wageOf } from '#portals/caf/testing/family-builder.ts';
import { ask, declare, fillAndSend, loggedIn, messages, session, until } from '#portals/caf/testing/session-builder.ts';
import type { Compte } from '#schema/compte.ts';
import { lessons } from './lessons.ts';
import { stations } from './stations.ts';

const FLOW = 'changement';
const SAMI = { id: 'sami', prenom: 'Sami', naissance: '1989-09-09' };

/** Alone with a child of eight, on RSA, who has lived with Sami since 20 June 2026 and has told nobody. */
const together = (): Compte =>
  family({
    enfants: ['2018-02-10'],
    prestations: ['rsa', 'prime-activite'],
    declarationEn: '2026-05',
    foyer: { changements: [{ nature: 'couple', le: '2026-06-20', avec: SAMI }] },
    verite: { emplois: [wageOf(400), wageOf(1350, {}, 'sami')] },
  });

/** A couple with two children; the other adult left on 14 June 2026. */
const parted = (said: Record<string, unknown> = {}): Compte =>
  family({
    adultes: 2,
    enfants: ['2018-02-10', '2021-03-04'],
    prestations: ['rsa', 'prime-activite'],
    declarationEn: '2026-05',
    foyer: { changements: [{ nature: 'separation', le: '2026-06-14', part: 'karim', ...said }] },
    verite: { emplois: [wageOf(400), wageOf(1100, {}, 'karim')] },
  });

const begin = (compte: Compte, edition = '2025') => declare(session(compte, { debut: '2026-05-04', edition }));
const tell = (world: World) => fillAndSend(world, FLOW);
/** What was paid for these months in the end, debts and back pay set apart. */
const paid = (world: World, from: string, to: string): number =>
  roundToCents(
    paidByCaf(world)
      .filter(({ mois }) => mois >= from && mois <= to)
      .flatMap(({ detail }) => Object.entries(detail).filter(([key]) => !key.startsWith('rappel:')))
      .reduce((sum, [, amount]) => sum + amount, 0),
  );
/** What letters say that the Caf owes. */
const backPay = (world: World): number =>
  roundToCents(messages(world, 'rappel-de-droits').reduce((sum, { donnees }) => sum + Number(donnees?.montant ?? 0), 0));
const owed = (world: World): number => roundToCents(debts(world).reduce((sum, { montant }) => sum + montant, 0));

test.each(['2024', '2025'])(
  'édition %s : un couple dit à temps ne change rien avant la révision, puis les deux comptent',
  (edition) => {
    const told = tell(until(begin(together(), edition), '2026-06-24'));
    expect(dossiers(told).find(({ titre }) => titre === 'Vie de couple')).toMatchObject({ etat: 'en-cours' });
    const treated = until(told, '2026-07-20');
    expect(dossiers(treated).find(({ titre }) => titre === 'Vie de couple')).toMatchObject({ etat: 'traite' });
    expect(householdItems(treated).map(({ terme }) => terme)).toContain('Sami (conjoint)');
    expect([owed(treated), messages(treated, 'changement-traite').length]).toEqual([0, 1]);
    const declared = declare(until(treated, '2026-08-04'));
    const sent = eventsOf(declared, 'envoye').findLast(({ demarche }) => demarche === 'declaration-trimestrielle');
    expect(Object.keys(sent?.donnees ?? {}).some((key) => key.includes('/sami/'))).toBe(true);
    expect(owed(until(declared, '2027-01-10'))).toBe(0);
  },
);

test('dit six mois plus tard : la dette est au centime ce que la même vie, dite à temps, n’aurait pas payé', () => {
  const silent = declare(until(begin(together()), '2026-08-04'));
  const late = until(tell(until(silent, '2026-11-06')), '2026-11-20');
  const inTime = until(declare(until(tell(until(begin(together()), '2026-06-24')), '2026-08-04')), '2026-11-20');
  const gap = roundToCents(paid(late, '2026-08', '2026-10') - paid(inTime, '2026-08', '2026-10'));
  expect(gap).toBeGreaterThan(300);
  // Two benefits, two letters: RSA to give back, prime d’activité that was missing.
  expect(roundToCents(owed(late) - backPay(late))).toBe(gap);
  expect(debts(late).every(({ declaration }) => declaration === 'declaration-trimestrielle:2026-08')).toBe(true);
  expect(lessons(late)).toMatchObject([{ etat: 'arrive', montant: gap }]);
  expect(lessons(inTime)).toMatchObject([{ etat: 'evite' }]);
});

test('le bilan annonce, avant de le dire, la somme exacte que la lettre demandera', () => {
  const silent = until(declare(until(begin(together()), '2026-08-04')), '2026-11-06');
  const [before] = lessons(silent);
  const told = tell(silent);
  expect(lessons(told)).toMatchObject([{ etat: 'a-venir', montant: before?.montant }]);
  const done = until(told, '2026-11-17');
  expect(roundToCents(owed(done) - backPay(done))).toBe(before?.montant);
});

test('jamais dit : deux dossiers ont la même adresse, une lettre le dit, puis le calcul se fait sans réponse', () => {
  const silent = declare(until(begin(together()), '2026-08-04'));
  const asked = until(silent, '2026-12-21');
  expect([messages(asked, 'vie-commune-signalee').length, owed(asked)]).toEqual([2, 0]);
  const found = until(asked, '2027-02-03');
  expect(owed(found)).toBeGreaterThan(300);
  expect(lessons(found)).toMatchObject([{ titre: 'Jamais dit : vie de couple', etat: 'arrive' }]);
  // Told once the letter has come, nothing more happens by itself.
  expect(messages(until(tell(asked), '2027-02-03'), 'changement-traite')).toHaveLength(1);
});

test('une séparation compte dès le premier jour du mois ; dite après coup, la Caf doit le reste, une seule fois', () => {
  const inTime = until(tell(until(begin(parted()), '2026-06-16')), '2026-09-10');
  const late = until(tell(until(begin(parted()), '2026-07-28')), '2026-09-10');
  const before = paid(late, '2026-06', '2026-07');
  expect(paid(inTime, '2026-06', '2026-06')).toBeGreaterThan(paid(late, '2026-06', '2026-06'));
  expect(roundToCents(backPay(late) - owed(late))).toBe(roundToCents(paid(inTime, '2026-06', '2026-07') - before));
  // The RSA grows, the prime d’activité falls with the pay of the other: one letter for each.
  expect(messages(late, 'rappel-de-droits')).toHaveLength(1);
  expect(householdItems(inTime).map(({ terme }) => terme)).not.toContain('Karim (conjoint)');
});

test('sans pension payée, l’ASF compte par enfant, à partir du mois suivant', () => {
  const autumn = (compte: Compte) => until(declare(until(tell(until(begin(compte), '2026-06-16')), '2026-08-04')), '2026-09-08');
  const [without, withPension] = [autumn(parted()), autumn(parted({ pension: 'fixee' }))];
  const rsa = (world: World) => paidByCaf(world).find(({ mois }) => mois === '2026-08')?.detail.rsa ?? 0;
  // CASF R262-10-1: 22.5 % of the monthly base (478.16 €), for each of the two children.
  expect(roundToCents(rsa(withPension) - rsa(without))).toBe(215.18);
});

test.each([
  ['un jour qui n’est pas arrivé', { changementLe: '2026-12-25' }, 422, 'pas encore arrivé'],
  ['les deux parents disent avoir les enfants', {}, 409, 'L’autre parent a déclaré les mêmes enfants'],
])('mauvaise saisie : %s', (_name, said, status, words) => {
  const world = until(begin(parted({ enfants: 'partent' })), '2026-06-20');
  const donnees = {
    ...{ changementSorte: 'separation', changementLe: '2026-06-14', separationLogement: 'moi', separationEnfants: 'restent' },
    ...{ separationPension: 'sans', changementExact: true },
    ...said,
  };
  const reply = ask(loggedIn(world), FLOW, { dossier: `${FLOW}:1`, donnees });
  expect(reply.status).toBe(status);
  expect(JSON.stringify(reply.corps)).toContain(words);
});

test('un enfant déjà au dossier ne compte pas deux fois, et un petit salaire d’enfant ne change rien', () => {
  const world = loggedIn(until(begin(parted()), '2026-06-20'));
  const ofChild = (more: Record<string, unknown>) =>
    ask(world, FLOW, {
      dossier: `${FLOW}:1`,
      donnees: { changementLe: '2026-06-18', changementExact: true, ...more },
    });
  const twice = ofChild({
    changementSorte: 'naissance',
    enfantPrenom: 'enfant 1',
    enfantSexe: 'fille',
    enfantLieu: 'Exempleville',
  });
  expect(JSON.stringify(twice.corps)).toContain('déjà dans votre dossier');
  const small = ofChild({
    changementSorte: 'depart-enfant',
    enfantConcerne: 'Enfant 1',
    enfantRaison: 'travaille',
    enfantRevenu: 600,
  });
  expect(JSON.stringify(small.corps)).toContain('reste à charge');
});

test('le circuit va chez la Caf, la CNAV et le département, et attend le calcul', () => {
  const told = tell(until(begin(together()), '2026-06-24'));
  expect(stations(told, `${FLOW}:1`).map(({ id, etat }) => `${id} ${etat}`)).toEqual([
    'vous passe',
    'caf en-cours',
    'cnav a-venir',
    'departement a-venir',
  ]);
  expect(stations(until(told, '2026-07-10'), `${FLOW}:1`).every(({ etat }) => etat === 'passe')).toBe(true);
});
