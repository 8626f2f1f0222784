import { expect, test } from 'vitest';
import { branch } from '#engine/journal/branch.ts';
import { worldOf } from '#engine/journal/world.ts';
import { tinyContent, tinyJournal } from '#testing/town-hall/journals.ts';
import { SESSIONS } from '#testing/town-hall/sessions.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { momentDays } from './moments.ts';

const days = (facts: Parameters<typeof tinyJournal>[0]) => {
  const journal = tinyJournal(facts);
  return momentDays(journal, worldOf(journal, tinyContent()), [townHall()]);
};
const lines = (facts: Parameters<typeof tinyJournal>[0]) =>
  days(facts).flatMap(({ moments }) => moments.map(({ lignes }) => lignes.map((line) => line.replaceAll('\u00a0', ' '))));

test('moments are grouped by simulated day, and looking around is not one', () => {
  expect(days(SESSIONS.suite).map(({ le, moments }) => [le, moments.length])).toEqual([
    ['2026-11-03', 6],
    ['2026-11-14', 1],
    ['2026-12-05', 1],
    ['2027-03-15', 2],
    ['2027-04-05', 2],
  ]);
});

test('a request and its answer are one moment', () => {
  expect(lines(SESSIONS.envoi).at(-1)).toEqual([
    'Vous avez envoyé : Demande d’aide',
    'Réponse (Mairie d’essai) : à l’étude',
    'Courriel reçu : « Nous avons bien reçu votre demande »',
  ]);
});

test('coming back to an act comes back to just before it', () => {
  const journal = tinyJournal(SESSIONS.envoi);
  const moment = days(SESSIONS.envoi).at(-1)?.moments.at(-1);
  expect(moment?.retour).toBe('avant');
  expect(journal.slice(0, moment?.position).filter((event) => event.type === 'envoye' && event.demarche === 'demande')).toEqual(
    [],
  );
  expect(journal[moment?.position ?? 0]).toMatchObject({ type: 'envoye', demarche: 'demande' });
});

test('coming back to what happened keeps it', () => {
  const journal = tinyJournal(SESSIONS.suite);
  const moment = days(SESSIONS.suite)[2]?.moments[0];
  expect(moment?.retour).toBe('apres');
  expect(journal.slice(0, moment?.position).at(-1)).toMatchObject({ type: 'paye', mois: '2026-11' });
});

test('coming back before a jump in time undoes all that it brought', () => {
  const journal = tinyJournal(SESSIONS.suite);
  const jump = days(SESSIONS.suite)[3]?.moments[1];
  expect(jump?.retour).toBe('avant-saut');
  expect(journal.slice(0, jump?.position).at(-1)).toMatchObject({ type: 'recu', modele: 'accuse' });
  const second = days(SESSIONS.suite)[4]?.moments[1];
  expect(journal.slice(0, second?.position).at(-1)).toMatchObject({ type: 'attendu', le: '2027-03-15' });
});

test('one cannot come back in the middle of what fell due together', () => {
  const due = { le: '2026-12-01', minute: 540, t: 5, cause: 'ouverture' };
  const facts = [
    { type: 'recu', message: 'a', canal: 'courriel', de: 'mairie', modele: 'accuse', ...due },
    { type: 'recu', message: 'b', canal: 'sms', de: 'mairie', modele: 'accuse', ...due },
  ] as const;
  const positions = days(facts).flatMap(({ moments }) => moments.map(({ position }) => position));
  expect(positions).toEqual([1, 3]);
});

test('after going back, only the current try is listed', () => {
  const facts = SESSIONS.deuxEssais;
  const journal = tinyJournal(facts);
  expect(lines(facts).flat()).not.toContain('Paiement de 312,40 € pour novembre 2026');
  for (const { position } of days(facts).flatMap(({ moments }) => moments)) {
    const kept = branch([...journal, { type: 'revenu', vers: position, le: '2026-11-03', minute: 560, t: 1 }]);
    expect(kept.length).toBeGreaterThan(0);
    expect(branch(journal).slice(0, kept.length)).toEqual(kept);
  }
});
