import { expect, test } from 'vitest';
import type { Compte } from '#schema/compte.ts';
import type { Evenement } from '#schema/evenement.ts';
import type { Scenario } from '#schema/scenario.ts';
import { worldOf } from '../journal/world.ts';
import type { Portal } from '../portal/portal.ts';
import { contentFrom, startSession } from './start.ts';

const message = (id: string, le: string, minute?: number) => ({
  le,
  ...(minute === undefined ? {} : { minute }),
  recu: { message: id, canal: 'espace', de: 'Caf', modele: 'libre' },
});
const account = (historique: Compte['historique'] = []): Compte =>
  ({
    id: 'sofia',
    prenom: 'Sofia',
    droits: { prestations: ['rsa'], declarationEn: '2026-11', departement: 'Exemple' },
    historique,
  }) as unknown as Compte;
const story = { id: 'caf/essai', debut: '2026-11-12', regles: '2026-10' } as unknown as Scenario;
const past: Evenement = {
  type: 'paye',
  le: '2026-10-05',
  minute: 540,
  t: 0,
  mois: '2026-09',
  montant: 100,
  retenu: 0,
  detail: {},
};
const portal = (opening: Portal['opening'] = () => []): Portal =>
  ({
    id: 'caf',
    opening,
    holds: () => true,
    freeStart: () => ({ debut: '2026-11-03', regles: '2026-11' }),
  }) as unknown as Portal;
const choice = { edition: '2025', mode: 'guide', seed: 7, t: 1000 } as const;

test('a scenario brings its day and its rules', () => {
  const { journal } = startSession(story, account(), [portal()], choice);
  expect(journal).toEqual([
    {
      type: 'commence',
      le: '2026-11-12',
      minute: 540,
      t: 1000,
      scenario: 'caf/essai',
      compte: 'sofia',
      edition: '2025',
      mode: 'guide',
      regles: '2026-10',
      graine: 7,
    },
  ]);
});

test('free practice begins on the third of a month when the declaration is made', () => {
  const [first] = startSession(undefined, account(), [portal()], { ...choice, mode: 'libre' }).journal;
  expect(first).toMatchObject({ scenario: null, le: '2026-11-03', regles: '2026-11', mode: 'libre' });
});

test('free practice may ask for another day and other rules', () => {
  const [first] = startSession(undefined, account(), [portal()], { ...choice, debut: '2025-09-02', regles: '2025-09' }).journal;
  expect(first).toMatchObject({ le: '2025-09-02', regles: '2025-09' });
});

test('the past is that of the portal and that of the account, in order of date', () => {
  const compte = account([message('b', '2026-10-20'), message('a', '2026-10-01')]);
  const { journal, content } = startSession(story, compte, [portal(() => [past])], choice);
  expect(content.opening.map((event) => [event.le, event.type])).toEqual([
    ['2026-10-01', 'recu'],
    ['2026-10-05', 'paye'],
    ['2026-10-20', 'recu'],
  ]);
  expect(worldOf(journal, content).events.at(-1)).toEqual(journal[0]);
});

test('a past event keeps what the trainer wrote', () => {
  const compte = account([
    { le: '2026-10-02', lu: { message: 'a', modele: 'libre' } },
    { le: '2026-10-05', paye: { mois: '2026-09', montant: 12.5, retenu: 0, detail: { rsa: 12.5 } } },
  ]);
  expect(startSession(story, compte, [portal()], choice).content.opening).toEqual([
    { type: 'lu', le: '2026-10-02', minute: 540, t: 0, message: 'a', modele: 'libre' },
    { type: 'paye', le: '2026-10-05', minute: 540, t: 0, mois: '2026-09', montant: 12.5, retenu: 0, detail: { rsa: 12.5 } },
  ]);
});

test('what has not happened yet on the first day is left out', () => {
  const compte = account([
    message('before', '2026-11-12', 539),
    message('after', '2026-11-12', 541),
    message('later', '2026-12-01'),
  ]);
  expect(startSession(story, compte, [portal()], choice).content.opening).toMatchObject([{ message: 'before' }]);
});

test('the portal sees the household, the edition and the day, and no event', () => {
  const seen: unknown[] = [];
  startSession(
    story,
    account(),
    [
      portal((world) => {
        seen.push(world);
        return [];
      }),
    ],
    choice,
  );
  const known = { compte: { id: 'sofia' }, edition: '2025', today: '2026-11-12', minute: 540, rules: '2026-10', seed: 7 };
  // Twice: alone, then knowing the past of the other portals.
  expect(seen).toMatchObject([
    { ...known, events: [] },
    { ...known, events: [] },
  ]);
});

test('a saved session finds the same past again', () => {
  const compte = account([message('a', '2026-10-01')]);
  const { journal, content } = startSession(story, compte, [portal(() => [past])], choice);
  const [first] = journal;
  expect(first && contentFrom(first, story, compte, [portal(() => [past])])).toEqual(content);
  expect(() => contentFrom(past, story, compte, [portal()])).toThrow('Une séance commence par l’évènement « commence ».');
});

test('what one portal paid before is known to the past of another', () => {
  const paid: Evenement = { ...past, de: 'france-travail', nature: 'chomage', personne: 'sofia' };
  const seen: number[] = [];
  const first = portal((before) => {
    seen.push(before.events.length);
    return [];
  });
  const other = { ...portal(() => [paid]), id: 'pole-emploi' };
  const { content } = startSession({ ...story, portail: 'caf' }, account(), [first, other], choice);
  expect(seen).toEqual([0, 1]);
  expect(content.opening).toEqual([paid]);
});
