import { expect, test } from 'vitest';
import { addMonthsToDay } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { roundToCents } from '#engine/words/money.ts';
import type { Debt } from '#portals/pole-emploi/dossier/dettes/debt.ts';
import { debtsOf } from '#portals/pole-emploi/dossier/dettes/debts.ts';
import { scheduleInWords, scheduleOf } from '#portals/pole-emploi/dossier/dettes/schedule.ts';
import { withheldFrom } from '#portals/pole-emploi/dossier/dettes/withholding.ts';
import { EDITIONS } from '#portals/pole-emploi/editions/ids.ts';
import { declare, declared, job, worker } from '#portals/pole-emploi/testing/month-builder.ts';
import {
  ask,
  decisions,
  fillAndSend,
  jobseeker,
  letterOf,
  messages,
  record,
  session,
  until,
} from '#portals/pole-emploi/testing/session-builder.ts';
import type { Day } from '#schema/day.ts';
import { fc } from '#testing/drawn.ts';
import { lessons } from './lessons.ts';
import { stations } from './stations.ts';
import { remitted } from './steps.ts';

/* From the letter that asks for the money to the end of it (pole-emploi.md §2h and §5 row 27): 250,01 € for September. */
const FLOW = 'trop-percu';
// Somebody who has not to declare, so that months may pass without anything else happening.
const quiet = jobseeker({ categorie: 'F' });
const owing = (edition = '2026', montant = 250.01, world = session(quiet, { edition })): World =>
  record(world, {
    type: 'decide',
    dossier: 'trop-percu:2026-09',
    issue: 'acceptee',
    motif: 'trop-percu',
    donnees: { montant, mois: '2026-09', raison: 'net-au-lieu-du-brut' },
  });
const answer = (answers: Record<string, unknown> = {}, world = owing()): World => fillAndSend(world, FLOW, answers);
const debt = (world: World): Debt => {
  const [first] = debtsOf(world);
  if (!first) throw new Error('aucune dette');
  return first;
};
const send = (donnees: Record<string, unknown>, world = owing(), more: Record<string, unknown> = {}) =>
  ask(world, FLOW, { dossier: debt(world).dossier, donnees: { tropPercuAccord: true, ...donnees }, ...more });

test.each(EDITIONS)(
  'édition %s : en trois fois, chaque prélèvement tombe à sa date et le dernier centime est rendu',
  (edition) => {
    const chosen = answer({}, owing(edition));
    expect(debt(chosen)).toMatchObject({ etat: 'echeancier', reste: 250.01 });
    expect(debt(chosen).echeances).toEqual([
      { le: '2026-11-13', montant: 83.34, fait: false },
      { le: '2026-12-13', montant: 83.34, fait: false },
      { le: '2027-01-13', montant: 83.33, fait: false },
    ]);
    expect(debt(until(chosen, '2026-11-13'))).toMatchObject({ rembourse: 83.34, reste: 166.67 });
    const world = until(chosen, '2027-01-13');
    expect(debt(world)).toMatchObject({ etat: 'soldee', rembourse: 250.01, reste: 0 });
    expect(letterOf(world, 'trop-percu-solde').paragraphes.join(' ')).toContain('250,01');
    expect(decisions(world, 'mise-en-demeure')).toEqual([]);
  },
);

test('chaque lettre dit la somme, la période et la raison', () => {
  const silent = until(owing(), '2027-03-01');
  const sent = eventsOf(answer({}), 'recu')
    .concat(eventsOf(silent, 'recu'))
    .filter(({ modele }) => modele.startsWith('trop-percu-'));
  expect(new Set(sent.map(({ modele }) => modele))).toEqual(
    new Set([
      'trop-percu-notifie',
      'trop-percu-reponse',
      'trop-percu-mise-en-demeure',
      'trop-percu-contrainte',
      'trop-percu-executoire',
    ]),
  );
  for (const { modele } of sent) {
    const world = modele === 'trop-percu-reponse' ? answer({}) : silent;
    const { paragraphes, aRetenir = [] } = letterOf(world, modele);
    const words = [...paragraphes, ...aRetenir.map(({ valeur }) => valeur)].join(' ');
    for (const said of ['250,01', 'septembre 2026', 'le net du bulletin']) expect(words, modele).toContain(said);
  }
});

test('sans réaction : un mois, la mise en demeure ; puis la contrainte ; quinze jours, et elle vaut un jugement', () => {
  const at = (day: Day) => debt(until(owing(), day)).etat;
  expect([at('2026-12-02'), at('2026-12-03')]).toEqual(['a-repondre', 'mise-en-demeure']);
  expect([at('2027-01-02'), at('2027-01-03')]).toEqual(['mise-en-demeure', 'contrainte']);
  expect([at('2027-01-18'), at('2027-01-19')]).toEqual(['contrainte', 'executoire']);
  const world = until(owing(), '2027-01-19');
  expect(letterOf(world, 'trop-percu-contrainte').aRetenir).toContainEqual({
    libelle: 'Faire opposition jusqu’au',
    valeur: '18 janvier 2027',
  });
  expect(messages(world, 'trop-percu-contrainte').map(({ canal }) => canal)).toEqual(['courrier']);
  expect(eventsOf(world, 'transmis').map(({ vers }) => vers)).toContain('commissaire-de-justice');
  expect(lessons(world)[0]).toMatchObject({ etat: 'arrive', titre: 'La contrainte vaut un jugement' });
});

test('répondre, même à la contrainte devenue un jugement, permet encore de payer en plusieurs fois', () => {
  for (const day of ['2026-12-10', '2027-01-05', '2027-02-01'] as const) {
    const world = until(answer({ tropPercuFois: 24 }, until(owing(), day)), addMonthsToDay(day, 25));
    expect(debt(world)).toMatchObject({ etat: 'soldee', reste: 0 });
  }
});

test('l’opposition se fait dans les quinze jours, pas avant la contrainte, pas après', () => {
  const donnees = { tropPercuVoie: 'opposition', tropPercuOpposition: 'Je n’ai jamais reçu les lettres, et le calcul est faux.' };
  const status = (day: Day) => send(donnees, until(owing(), day)).status;
  expect([status('2026-11-20'), status('2027-01-18'), status('2027-01-19')]).toEqual([422, 201, 422]);
  const opposed = until(owing(), '2027-01-18');
  const world = until(record(opposed, ...send(donnees, opposed).faits), '2027-12-01');
  expect(debt(world).etat).toBe('opposition');
  expect(stations(world, 'trop-percu:2026-09')?.at(-1)).toMatchObject({ id: 'tribunal', etat: 'en-cours' });
});

test('contester sans papier : deux mois de silence valent un refus que personne n’écrit, puis les rappels reprennent', () => {
  const contested = answer({ tropPercuVoie: 'contestation' });
  expect(debt(until(contested, '2027-01-02')).etat).toBe('contestee');
  const world = until(contested, '2027-01-03');
  expect(debt(world)).toMatchObject({ etat: 'a-repondre', depuis: '2027-01-03' });
  expect(messages(world, 'trop-percu-maintenu')).toEqual([]);
  expect(lessons(world).map(({ id }) => id)).toContain('trop-percu-silence:2026-09');
  expect(debt(until(world, '2027-02-03')).etat).toBe('mise-en-demeure');
});

test('contester avec un papier : une personne répond en un mois ; on ne conteste pas deux fois', () => {
  const papers = {
    papiers: [
      { id: 'cv', type: 'attestation', titre: 'Mon CV', de: 'Noé', le: '2026-10-01', lignes: [{ libelle: 'a', valeur: 'b' }] },
    ],
  };
  const start = owing('2026', 250.01, session(jobseeker({ categorie: 'F' }, papers)));
  const world = until(answer({ tropPercuVoie: 'contestation', tropPercuPreuve: 'cv' }, start), '2026-12-03');
  expect(letterOf(world, 'trop-percu-maintenu').paragraphes.join(' ')).toContain('3 février 2027');
  expect(decisions(world, 'contestation-refusee')).toMatchObject([
    { dossier: 'trop-percu:2026-09', donnees: { silence: false } },
  ]);
  const again = {
    tropPercuVoie: 'contestation',
    tropPercuMotif: 'Je ne suis toujours pas d’accord.',
    tropPercuPreuve: 'plus-tard',
  };
  expect(send(again, world).corps.erreurs).toMatchObject([{ cle: 'tropPercuVoie' }]);
});

test('on conteste jusqu’au dernier jour des deux mois, pas le lendemain', () => {
  const donnees = {
    tropPercuVoie: 'contestation',
    tropPercuMotif: 'La somme ne va pas avec mon bulletin.',
    tropPercuPreuve: 'plus-tard',
  };
  // A remission that was asked keeps the reminders away meanwhile, and leaves half of the debt.
  const world = until(answer({ tropPercuVoie: 'remise', tropPercuRessources: 905, tropPercuCharges: 900 }), '2026-12-10');
  expect([send(donnees, until(world, '2027-01-02')).status, send(donnees, until(world, '2027-01-03')).status]).toEqual([
    201, 201,
  ]);
  expect(send(donnees, until(world, '2027-01-04')).status).toBe(422);
});

test.each([
  ['rien ne reste à la fin du mois : tout est effacé', 900, { efface: 250.01, reste: 0, etat: 'soldee' }],
  ['24 fois serait trop : la moitié', 905, { efface: 125.01, reste: 125, etat: 'a-repondre' }],
  ['24 fois est possible : refus', 920, { efface: 0, reste: 250.01, etat: 'a-repondre' }],
])('effacement : %s', (_rule, recu, expected) => {
  const world = until(answer({ tropPercuVoie: 'remise', tropPercuRessources: recu, tropPercuCharges: 900 }), '2026-12-03');
  expect(debt(world)).toMatchObject(expected);
  expect(letterOf(world, 'trop-percu-remise').source).toContain('choix du simulateur');
});

test('un budget qui laisse plus que la dette : on demande de vérifier, puis on peut confirmer', () => {
  const donnees = {
    tropPercuVoie: 'remise',
    tropPercuRessources: 1900,
    tropPercuCharges: 900,
    tropPercuSituation: 'Je préfère ne pas rendre cette somme.',
  };
  expect(send(donnees).status).toBe(409);
  expect(send(donnees, owing(), { confirme: true }).status).toBe(201);
});

test('virement et chèque : l’argent arrive quelques jours ouvrés plus tard, et la dette est finie', () => {
  const paid = (voie: string, day: Day) => debt(until(answer({ tropPercuVoie: voie }), day)).reste;
  expect([paid('virement', '2026-11-05'), paid('virement', '2026-11-06')]).toEqual([250.01, 0]);
  expect([paid('cheque', '2026-11-17'), paid('cheque', '2026-11-18')]).toEqual([250.01, 0]);
});

test('une retenue prend un cinquième du mois, jamais plus que le reste, et finit par une lettre', () => {
  const world = answer({ tropPercuVoie: 'retenue' });
  expect([withheldFrom(world, 1000), withheldFrom(world, 5000), withheldFrom(owing(), 1000)]).toEqual([200, 250.01, 0]);
  const pay = (retenu: number) => ({
    type: 'paye' as const,
    mois: '2026-10' as const,
    montant: 800,
    retenu,
    detail: { allocation: 1000 },
    de: 'pole-emploi',
    nature: 'chomage',
    personne: 'noe',
  });
  const kept = record(world, pay(200));
  expect(debt(kept)).toMatchObject({ reste: 50.01, etat: 'retenues' });
  expect(withheldFrom(kept, 1000)).toBe(50.01);
  const over = until(record(kept, pay(50.01)), '2026-11-04');
  expect(debt(over)).toMatchObject({ reste: 0, etat: 'soldee' });
  expect(messages(over, 'trop-percu-solde').length).toBeGreaterThan(0);
});

test('deux dettes : la plus pressante d’abord, et la retenue rend la plus ancienne', () => {
  const two = record(until(owing(), '2026-12-05'), {
    type: 'decide',
    dossier: 'trop-percu:2026-11',
    issue: 'acceptee',
    motif: 'trop-percu',
    donnees: { montant: 90, mois: '2026-11', raison: 'contrat-oublie' },
  });
  expect(debtsOf(two).map(({ etat }) => etat)).toEqual(['mise-en-demeure', 'a-repondre']);
  const first = answer({ tropPercuVoie: 'retenue' }, two);
  const both = answer({ tropPercuVoie: 'retenue' }, first);
  expect(eventsOf(both, 'envoye').map(({ dossier }) => dossier)).toEqual(['trop-percu:2026-09', 'trop-percu:2026-11']);
  expect(withheldFrom(both, 1500)).toBe(300);
  expect(withheldFrom(both, 5000)).toBe(340.01);
});

test('une somme de moins de 77 € n’est pas réclamée : une lettre le dit, et rien n’est à faire', () => {
  const small = record(session(quiet), {
    type: 'decide',
    dossier: 'trop-percu:2026-09',
    issue: 'acceptee',
    motif: 'ecart-sans-suite',
    donnees: { montant: 76.99, mois: '2026-09', raison: 'ecart-de-salaire' },
  });
  const world = until(small, '2027-06-01');
  expect(debtsOf(world)).toEqual([]);
  expect(letterOf(world, 'trop-percu-non-reclame').paragraphes.join(' ')).toContain('76,99');
  expect(ask(world, FLOW, { dossier: 'trop-percu:2026-09', donnees: {} }).status).toBe(404);
  expect(debtsOf(owing('2026', 76.99))).toEqual([]);
  expect(debtsOf(owing('2026', 77))).toHaveLength(1);
});

test.each([
  ['hier', '2026-11-02'],
  ['demain, trop tôt pour la banque', '2026-11-04'],
  ['dans six mois', '2027-05-03'],
])('un premier prélèvement %s est refusé', (_when, premier) => {
  const donnees = { tropPercuVoie: 'prelevement', tropPercuFois: 6, tropPercuPremier: premier };
  expect(send(donnees).corps.erreurs).toMatchObject([{ cle: 'tropPercuPremier' }]);
});

test.each([0, 25, 2.5])('%d fois : la demande ne se lit pas', (fois) => {
  const donnees = { tropPercuVoie: 'prelevement', tropPercuFois: fois, tropPercuPremier: '2026-11-20' };
  expect(send(donnees).status).toBe(400);
});

test('les paiements s’ajoutent toujours à la dette, un par mois, du plus grand au plus petit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 7_700, max: 900_000 }), fc.integer({ min: 1, max: 24 }), (cents, count) => {
      const parts = scheduleOf(cents / 100, count, '2026-11-30');
      expect(parts).toHaveLength(count);
      expect(roundToCents(parts.reduce((sum, { montant }) => sum + montant, 0))).toBe(cents / 100);
      expect(parts.map(({ le }) => le)).toEqual(parts.map((_part, rank) => addMonthsToDay('2026-11-30', rank)));
      expect(scheduleInWords(cents / 100, count)).toMatch(/€/);
    }),
  );
});

test('un effacement n’est jamais plus grand que la dette', () => {
  fc.assert(
    fc.property(fc.integer({ min: 7_700, max: 900_000 }), fc.integer({ min: -200_000, max: 200_000 }), (cents, left) => {
      const gone = remitted(cents / 100, left / 100);
      expect(gone).toBeGreaterThanOrEqual(0);
      expect(gone).toBeLessThanOrEqual(cents / 100);
      expect(roundToCents(gone)).toBe(gone);
    }),
  );
});

/* The same, from the declaration that made it: the net of October declared for its gross, found on 15 December. */
const work = { brut: 1200, heures: 90 };
const one = job('un', { '2026-09': work, '2026-10': work, '2026-11': work, '2026-12': work });

test.each(EDITIONS)(
  'édition %s : le net déclaré pour le brut fait une dette, que l’on rend par une retenue au centime',
  (edition) => {
    const november = declare(until(declared(worker([one]), { edition, avec: 'net' }), '2026-12-05'));
    const found = until(november, '2026-12-15');
    const told = decisions(found, 'trop-percu')[0]?.donnees ?? {};
    const montant = roundToCents(Number(told.avant) - Number(told.apres));
    expect(montant).toBeGreaterThan(77);
    expect(debt(found)).toMatchObject({ mois: '2026-10', etat: 'a-repondre', montant, raison: 'net-au-lieu-du-brut' });
    // One letter, that of the computation: this part adds none.
    expect(messages(found, 'trop-percu-notifie')).toHaveLength(1);
    const world = until(declare(until(answer({ tropPercuVoie: 'retenue' }, found), '2026-12-28')), '2027-01-12');
    const payment = eventsOf(world, 'paye').find(({ mois }) => mois === '2026-12');
    const due = payment?.detail.allocation ?? 0;
    const kept = Math.min(montant, roundToCents(due * 0.2));
    expect(kept).toBeGreaterThan(0);
    expect(payment).toMatchObject({ retenu: kept, montant: roundToCents(due - kept) });
    expect(debt(world).reste).toBe(roundToCents(montant - kept));
  },
);
