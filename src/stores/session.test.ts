// @vitest-environment jsdom

import { beforeEach, expect, test, vi } from 'vitest';
import { branch } from '#engine/journal/branch.ts';
import { stamp } from '#engine/journal/world.ts';
import type { Fait } from '#schema/evenement.ts';
import { mayBecomeTooReal } from '#schema/fictif.ts';
import { fc } from '#testing/drawn.ts';
import { tinyJournal } from '#testing/town-hall/journals.ts';
import { readSession } from './read-session.ts';
import { DRAFTS, findSaved, PREVIOUS, SESSION } from './saved-session.ts';
import { begin, eraseSession, keepJournal, keepTyped, onShownAgain, resume, takeOver, tell, useSession } from './session.ts';
import { UNREADABLE, unreadableTexts } from './unreadable.ts';

const state = () => useSession.getState();
/** What a room gives to keep when something happened in it, and when somebody types. */
const record = (faits: readonly Fait[]) =>
  keepJournal([...state().journal, ...stamp(faits, { today: '2026-11-03', minute: 540, t: 1 })]);
const keepDraft = (key: string, saisie: string) => keepTyped(new Map([...state().drafts, [key, saisie]]));
/** What is typed is judged before it is written, and what judges it may have to come. */
const written = (text: string) => vi.waitFor(() => expect(localStorage.getItem(DRAFTS)).toContain(text));
const types = () => state().journal.map(({ type }) => type);
const fill = () =>
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('plein', 'QuotaExceededError');
  });
const otherTab = (key: string, newValue: string) => {
  localStorage.setItem(key, newValue);
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
};

beforeEach(() => {
  localStorage.clear();
  tell(undefined);
  begin(tinyJournal());
});

async function reload() {
  const found = await findSaved();
  if (found.etat === 'trouve') resume(found.seance);
  return found.etat;
}

test('only the journal is saved, under a version', () => {
  record([{ type: 'ouvert', lieu: 'mairie:accueil', onglet: 1 }]);
  const saved = JSON.parse(localStorage.getItem(SESSION) ?? '');
  expect(Object.keys(saved)).toEqual(['version', 'id', 'journal']);
  expect([saved.version, saved.journal.length]).toEqual([2, 2]);
});

test('after a reload the journal and what was being typed are there', async () => {
  record([{ type: 'repondu', dossier: 'demande:2026-11', fait: 'situation', valeur: 'oui' }]);
  keepDraft('montant', '91');
  await written('91');
  const before = state();
  expect(await reload()).toBe('trouve');
  expect(state().journal).toEqual(before.journal);
  expect(state().drafts.get('montant')).toBe('91');
});

test.each([
  ['not json', '{'],
  ['another version', JSON.stringify({ version: 3, id: 'x', journal: tinyJournal() })],
  ['no beginning', JSON.stringify({ version: 1, id: 'x', journal: [] })],
  [
    'an unknown event',
    JSON.stringify({ version: 1, id: 'x', journal: [...tinyJournal(), { type: 'pirate', le: '2026-11-03', minute: 1, t: 1 }] }),
  ],
  ['an unknown key', JSON.stringify({ version: 1, id: 'x', journal: [{ ...tinyJournal()[0], pire: 1 }] })],
  ['a day that does not exist', JSON.stringify({ version: 1, id: 'x', journal: [{ ...tinyJournal()[0], le: '2026-02-31' }] })],
])('a saved session that cannot be read (%s) is set aside as it was', async (_name, text) => {
  localStorage.setItem(SESSION, text);
  expect(await reload()).toBe('illisible');
  expect(localStorage.getItem(UNREADABLE)).toBe(text);
});

test('a full cupboard: the exercise goes on in memory, and it is said', () => {
  const full = fill();
  record([{ type: 'lu', message: 'm' }]);
  expect(types()).toEqual(['commence', 'lu']);
  expect(state().avis).toBe('memoire');
  full.mockRestore();
  record([{ type: 'lu', message: 'n' }]);
  expect(state().avis).toBeUndefined();
  expect(JSON.parse(localStorage.getItem(SESSION) ?? '').journal).toHaveLength(3);
});

test('a refused cupboard does not prevent reading either', async () => {
  const refused = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('refusé', 'SecurityError');
  });
  expect(await findSaved()).toEqual({ etat: 'rien' });
  refused.mockRestore();
});

test('when another tab takes the session, this one steps aside and writes nothing more', () => {
  otherTab('dab:onglet', 'un-autre');
  expect(state().etat).toBe('ecartee');
  record([{ type: 'lu', message: 'm' }]);
  expect(types()).toEqual(['commence']);
});

test('taking over finds what was done in the other tab', async () => {
  otherTab('dab:onglet', 'un-autre');
  const saved = JSON.parse(localStorage.getItem(SESSION) ?? '');
  const [first] = saved.journal;
  localStorage.setItem(
    SESSION,
    JSON.stringify({ ...saved, journal: [first, { type: 'lu', message: 'ailleurs', le: first.le, minute: 540, t: 5 }] }),
  );
  await takeOver();
  expect(state().etat).toBe('active');
  expect(types()).toEqual(['commence', 'lu']);
});

test('taking over from another exercise keeps that one as the previous session', async () => {
  const other = JSON.stringify({ version: 1, id: 'autre', journal: tinyJournal() });
  otherTab('dab:onglet', 'un-autre');
  localStorage.setItem(SESSION, other);
  await takeOver();
  expect(localStorage.getItem(PREVIOUS)).toBe(other);
  expect(JSON.parse(localStorage.getItem(SESSION) ?? '').id).toBe(state().id);
});

test('beginning another exercise keeps the one before', async () => {
  const { id } = state();
  begin(tinyJournal());
  const found = await findSaved(PREVIOUS);
  expect(found.etat === 'trouve' && found.seance.id).toBe(id);
});

test('two exercises opened and left at once do not push out the session in which something was done', async () => {
  record([{ type: 'lu', message: 'm' }]);
  const { id } = state();
  for (let opened = 0; opened < 3; opened += 1) begin(tinyJournal());
  const found = await findSaved(PREVIOUS);
  expect(found.etat === 'trouve' && found.seance.id).toBe(id);
});

test('what looks like a real number is never written down, before the filter has come nor after', async () => {
  keepDraft('numero', '1 85 05 78 006 084');
  expect(state().drafts.get('numero')).toBe('1 85 05 78 006 084');
  expect(JSON.stringify({ ...localStorage })).not.toContain('006 084');
  keepDraft('montant', '1 091,20');
  await written('1 091,20');
  expect(JSON.stringify({ ...localStorage })).not.toContain('006 084');
});

test('what recognises a real number comes only when something must be judged; erased meanwhile, nothing is written', async () => {
  vi.resetModules();
  const apart = await import('./session.ts');
  apart.begin(tinyJournal());
  apart.keepTyped(new Map([['ville', 'Exempleville']]));
  expect(localStorage.getItem(DRAFTS)).toContain('Exempleville');
  apart.keepTyped(new Map([['montant', '1 091,20']]));
  expect(localStorage.getItem(DRAFTS)).not.toContain('1 091,20');
  await apart.eraseSession();
  await new Promise((done) => setTimeout(done, 200));
  expect(localStorage.getItem(DRAFTS)).toBeNull();
});

test('a word of letters alone or a few digits, which do not wait for the filter, are never what it would refuse', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.stringMatching(/^[a-zA-ZÀ-ÿ-]{0,60}$/), fc.stringMatching(/^[\d ,.]{1,6}$/)),
      (word) => !mayBecomeTooReal(word),
    ),
    { numRuns: 1_000 },
  );
});

test('of a very long text, the beginning is kept while it is being typed', async () => {
  keepDraft('lettre', 'Bonjour. '.repeat(2_000));
  await written('Bonjour');
  await reload();
  expect(state().drafts.get('lettre')).toBe('Bonjour. '.repeat(2_000).slice(0, 8_000));
});

test('drafts of another session are not mixed with this one', () => {
  keepDraft('montant', '91');
  begin(tinyJournal());
  expect(state().drafts.size).toBe(0);
});

test('a session file that would loop for ever is read and ends', async () => {
  const [first] = tinyJournal();
  const loop = { type: 'revenu', vers: 99, le: '2026-11-03', minute: 540, t: 1 };
  const read = await readSession(JSON.stringify({ version: 1, id: 'x', journal: [first, loop, loop] }));
  if (!read.ok) throw new Error(read.refus);
  expect(read.seance.journal).toHaveLength(3);
  resume(read.seance);
  expect(branch(state().journal).map(({ type }) => type)).toEqual(['commence']);
});

test('a second unreadable session does not take the place of the first, nor of the session before', async () => {
  localStorage.setItem(PREVIOUS, 'celle d’avant');
  for (const text of ['{', '{{', '{']) {
    localStorage.setItem(SESSION, text);
    expect((await findSaved()).etat).toBe('illisible');
    begin(tinyJournal());
    localStorage.setItem(PREVIOUS, 'celle d’avant');
  }
  expect(unreadableTexts()).toEqual(['{', '{{']);
});

test('what cannot be read leaves its place without pushing out the session before', async () => {
  localStorage.setItem(PREVIOUS, 'celle d’avant');
  localStorage.setItem(SESSION, '{');
  await findSaved();
  begin(tinyJournal());
  expect(localStorage.getItem(PREVIOUS)).toBe('celle d’avant');
});

test('erasing leaves nothing but the reading comfort, and nothing is written after', async () => {
  localStorage.setItem('dab:preferences', '{}');
  localStorage.setItem(`${UNREADABLE}-2`, '{');
  localStorage.setItem('dab:essais', '{}');
  localStorage.setItem('autre-site', 'x');
  keepDraft('montant', '91');
  await eraseSession();
  record([{ type: 'lu', message: 'm' }]);
  keepDraft('montant', '92');
  expect(Object.keys(localStorage).sort()).toEqual(['autre-site', 'dab:preferences']);
  expect(state()).toMatchObject({ etat: 'effacee', journal: [] });
});

test('when the browser will not erase, it is said', async () => {
  const refused = vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => {});
  await eraseSession();
  refused.mockRestore();
  expect(state().etat).toBe('mal-effacee');
});

test('erased from another tab, the session is not written again by this one', () => {
  localStorage.clear();
  window.dispatchEvent(new StorageEvent('storage', { key: 'dab:onglet', newValue: null }));
  expect(state().etat).toBe('effacee');
  record([{ type: 'lu', message: 'm' }]);
  expect(Object.keys(localStorage)).toEqual([]);
});

test('everything cleared at once from another tab is heard too', () => {
  localStorage.clear();
  window.dispatchEvent(new StorageEvent('storage', { key: null, newValue: null }));
  expect(state().etat).toBe('effacee');
  record([{ type: 'lu', message: 'm' }]);
  expect(Object.keys(localStorage)).toEqual([]);
});

test('what was written before one heard of the erasing does not stay', async () => {
  localStorage.clear();
  record([{ type: 'lu', message: 'm' }]);
  window.dispatchEvent(new StorageEvent('storage', { key: null, newValue: null }));
  await vi.waitFor(() => expect(Object.keys(localStorage)).toEqual([]));
});

test('a page that has heard of nothing asks before it writes: what another one wrote stays', () => {
  record([{ type: 'lu', message: 'm' }]);
  localStorage.setItem('dab:onglet', '99 une-autre-page');
  localStorage.setItem(SESSION, 'ce que l’autre a écrit');
  keepDraft('montant', '91');
  record([{ type: 'lu', message: 'n' }]);
  expect(localStorage.getItem(SESSION)).toBe('ce que l’autre a écrit');
  expect(localStorage.getItem(DRAFTS)).toBeNull();
  expect(state().etat).toBe('ecartee');
});

test('shown again by « back » : the page hears that the session went on without it, and only then', () => {
  const heard = vi.fn();
  const stop = onShownAgain(heard);
  const show = (persisted: boolean) => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  show(true);
  localStorage.setItem('dab:onglet', '99 une-autre-page');
  show(false);
  expect(heard).not.toHaveBeenCalled();
  show(true);
  expect(heard).toHaveBeenCalledTimes(1);
  // Erased meanwhile.
  localStorage.clear();
  show(true);
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  show(true);
  expect(heard).toHaveBeenCalledTimes(2);
});

test.each([
  '1850578006084',
  '18505780060',
  '4970 1000 0000 0154',
  'FR76 3000 6000 0112 3456 7890 189',
  'né le 3, NIR 1 85 05 78 006 084',
])('nothing of « %s » is written while it is being typed', (real) => {
  for (let length = 1; length <= real.length; length += 1) keepDraft('numero', real.slice(0, length));
  expect(localStorage.getItem(DRAFTS)).toContain('"textes":[]');
});
