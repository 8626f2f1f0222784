// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { stamp } from '#engine/journal/world.ts';
import { tinyJournal } from '#testing/town-hall/journals.ts';
import { forget, glance, MOST_KEPT } from './keep-before.ts';
import { keptTexts } from './kept-sessions.ts';
import { DRAFTS, findSaved, PREVIOUS, SESSION } from './saved-session.ts';
import { begin, keepJournal, keepTyped, tell, useSession } from './session.ts';
import { eraseAtWork, takeUp } from './take-up.ts';

const state = () => useSession.getState();
const touch = (message = 'm') =>
  keepJournal([...state().journal, ...stamp([{ type: 'lu', message }], { today: '2026-11-03', minute: 540, t: 1 })]);
/** Begins a session and does something in it; gives its name. */
function live(message = 'm'): string {
  begin(tinyJournal());
  touch(message);
  return state().id;
}
const keptIds = () => keptTexts().map(({ text }) => glance(text).id);
async function takeUpKept(id: string) {
  const key = keptTexts().find(({ text }) => glance(text).id === id)?.key ?? '';
  const found = await findSaved(key);
  if (found.etat !== 'trouve') throw new Error(`${id} n’est pas gardée`);
  takeUp(found.seance);
}

beforeEach(() => {
  localStorage.clear();
  tell(undefined);
});

test('douze exercices l’un après l’autre : le dernier est ouvert, les dix d’avant sont gardés, du plus récent au plus ancien', () => {
  const ids = Array.from({ length: 12 }, (_, rank) => live(String(rank)));
  expect(state().id).toBe(ids[11]);
  expect(keptIds()).toEqual(ids.slice(1, 11).reverse());
  expect(keptIds()).toHaveLength(MOST_KEPT);
});

test('une séance où rien ne s’est passé ne prend la place d’aucune autre', () => {
  const ids = Array.from({ length: 11 }, () => live());
  for (let opened = 0; opened < 20; opened += 1) begin(tinyJournal());
  expect(keptIds()).toEqual([...ids].reverse().slice(0, MOST_KEPT));
});

test('reprendre l’une d’elles la rend telle qu’elle était, mot commencé compris, et range celle qui était ouverte', async () => {
  const first = live('premier');
  keepTyped(new Map([['courriel', 'lea']]));
  const { journal } = state();
  const second = live('second');
  expect(state().drafts.size).toBe(0);
  keepTyped(new Map([['nom', 'tom']]));
  await takeUpKept(first);
  expect([state().id, state().journal]).toEqual([first, journal]);
  expect(state().drafts.get('courriel')).toBe('lea');
  expect(keptIds()).toEqual([second]);
  await takeUpKept(second);
  expect(state().drafts.get('nom')).toBe('tom');
  expect(keptIds()).toEqual([first]);
  expect(localStorage.getItem(DRAFTS)).toContain('tom');
});

test('un mot commencé, et rien d’autre : la séance n’est pas perdue', async () => {
  live();
  begin(tinyJournal());
  const { id } = state();
  keepTyped(new Map([['numero', 'abc']]));
  live();
  live();
  expect(keptIds()).toContain(id);
  await takeUpKept(id);
  expect(state().drafts.get('numero')).toBe('abc');
  expect(keptIds()).not.toContain(id);
});

test('effacer l’une laisse les autres, et rien d’elle', () => {
  const [first, second] = [live('secret'), live()];
  live();
  keepTyped(new Map([['nom', 'tom']]));
  forget(keptTexts().find(({ text }) => glance(text).id === first)?.key ?? '');
  expect(keptIds()).toEqual([second]);
  expect(JSON.stringify({ ...localStorage })).not.toContain('secret');
});

test('effacer celle qui est ouverte n’efface pas les autres, et une page où elle était ouverte ne la récrit pas', async () => {
  const first = live();
  live('secret');
  // The other page wrote under its own name.
  localStorage.setItem('dab:onglet', '5 autre-page');
  await eraseAtWork();
  expect(localStorage.getItem(SESSION)).toBeNull();
  expect(localStorage.getItem('dab:onglet')).not.toBe('5 autre-page');
  expect(keptIds()).toEqual([first]);
});

test('la séance précédente d’hier est dans la liste', () => {
  localStorage.setItem(PREVIOUS, JSON.stringify({ version: 1, id: 'hier', journal: [...tinyJournal(), ...tinyJournal()] }));
  const today = live();
  live();
  expect(keptIds()).toEqual([today, 'hier']);
});

test('sans place, les plus anciennes partent d’abord ; s’il n’y en a pour aucune, toutes restent', () => {
  const ids = Array.from({ length: 5 }, () => live());
  const real = Storage.prototype.setItem;
  let refusals = 2;
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, text) {
    if (key.startsWith(PREVIOUS) && glance(text).id === ids[4] && refusals-- > 0)
      throw new DOMException('plein', 'QuotaExceededError');
    real.call(this, key, text);
  });
  begin(tinyJournal());
  expect(keptIds()).toEqual([ids[4], ids[3], ids[2]]);
  ids[4] = live('trop gros');
  refusals = Number.POSITIVE_INFINITY;
  const before = keptIds();
  begin(tinyJournal());
  expect(keptIds()).toEqual(before);
  full.mockRestore();
});
