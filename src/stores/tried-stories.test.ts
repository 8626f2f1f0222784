import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { compte as compteShape } from '#schema/compte.ts';
import { scenario as scenarioShape } from '#schema/scenario.ts';
import { forgetTries, keepTriedStory, keptTries, readTriedStory, type TriedStory } from './tried-stories.ts';

const KEY = 'dab:essais';
const entries = new Map<string, string>();
let room = Number.POSITIVE_INFINITY;

beforeEach(() => {
  entries.clear();
  room = Number.POSITIVE_INFINITY;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => entries.get(key) ?? null,
    removeItem: (key: string) => entries.delete(key),
    setItem: (key: string, text: string) => {
      if (text.length > room) throw new DOMException('plein', 'QuotaExceededError');
      entries.set(key, text);
    },
  });
});

function storyOf(file: string, id: string): TriedStory {
  const scenario = scenarioShape.parse(parse(readFileSync(`scenarios/${file}`, 'utf8')));
  const compte = compteShape.parse(parse(readFileSync(`scenarios/comptes/${scenario.compte}.yaml`, 'utf8')));
  return { scenario: { ...scenario, id }, compte: { ...compte, id: scenario.compte } };
}
const story = (id: string): TriedStory => storyOf('caf/premiere-declaration.yaml', id);

/** What is kept, spoiled in one way. */
async function spoiled(spoil: (kept: { version: number; histoires: TriedStory[] }) => unknown) {
  keepTriedStory(story('essai/a'));
  entries.set(KEY, JSON.stringify(spoil(JSON.parse(entries.get(KEY) ?? ''))));
  return readTriedStory('essai/a');
}

test.each(readdirSync('scenarios/caf'))('%s se retrouve tel qu’il a été gardé', async (name) => {
  const tried = storyOf(`caf/${name}`, 'essai/a');
  expect(keepTriedStory(tried)).toBe(true);
  expect(await readTriedStory('essai/a')).toEqual(tried);
});

test('les trois dernières histoires restent, chacune une seule fois', async () => {
  for (const name of ['a', 'b', 'b', 'c', 'd']) keepTriedStory(story(`essai/${name}`));
  const found = await Promise.all(
    ['a', 'b', 'c', 'd'].map(async (name) => (await readTriedStory(`essai/${name}`)) !== undefined),
  );
  expect(found).toEqual([false, true, true, true]);
});

test('quand la place manque, les plus anciennes partent ; quand il n’y en a plus du tout, on le sait', async () => {
  keepTriedStory(story('essai/a'));
  room = (entries.get(KEY) ?? '').length + 10;
  expect(keepTriedStory(story('essai/b'))).toBe(true);
  expect(await readTriedStory('essai/a')).toBeUndefined();
  room = 10;
  expect(keepTriedStory(story('essai/c'))).toBe(false);
  expect(await readTriedStory('essai/b')).toBeDefined();
});

test('ce qui n’a pas la bonne forme est comme absent', async () => {
  expect(await spoiled((kept) => kept)).toBeDefined();
  expect(await spoiled((kept) => ({ ...kept, version: 2 }))).toBeUndefined();
  expect(
    await spoiled(({ histoires: [one] }) => ({
      version: 1,
      histoires: [{ ...one, scenario: { ...one?.scenario, inconnu: 1 } }],
    })),
  ).toBeUndefined();
  expect(
    await spoiled(({ histoires: [one] }) => ({ version: 1, histoires: [{ ...one, compte: { ...one?.compte, id: 'autre' } }] })),
  ).toBeUndefined();
  expect(await spoiled(() => ({ version: 1, histoires: [null, 3, { scenario: { id: 'essai/a' } }] }))).toBeUndefined();
  expect(await spoiled(() => 'x'.repeat(3_000_000))).toBeUndefined();
  entries.set(KEY, '{"version":1,');
  expect(await readTriedStory('essai/a')).toBeUndefined();
});

test('les essais gardés se relisent par leur titre, et s’effacent', () => {
  for (const name of ['a', 'b']) keepTriedStory(story(`essai/${name}`));
  expect(keptTries()).toEqual([
    { id: 'essai/b', titre: 'Ma première déclaration : rien n’a changé' },
    { id: 'essai/a', titre: 'Ma première déclaration : rien n’a changé' },
  ]);
  forgetTries();
  expect(keptTries()).toEqual([]);
});

test('une liste d’essais écrite par autre chose est laissée de côté', () => {
  entries.set(
    KEY,
    JSON.stringify({
      version: 1,
      histoires: [1, { scenario: { id: 'javascript:1', titre: 'x' } }, { scenario: { id: 'essai/a' } }],
    }),
  );
  expect(keptTries()).toEqual([]);
});
