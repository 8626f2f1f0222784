import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CURRENT_VERSION, MIGRATIONS, migrate } from './migrations.ts';
import { readSession } from './read-session.ts';

const sample = (version: number) => new URL(`./samples/seance-v${version}.json`, import.meta.url);
const versions = Array.from({ length: CURRENT_VERSION + 1 }, (_, version) => version);

test('chaque numéro sauf le dernier a sa migration, et chacun a une séance gardée ici', () => {
  expect(Object.keys(MIGRATIONS).map(Number)).toEqual(versions.slice(0, -1));
  expect(versions.filter((version) => !existsSync(sample(version)))).toEqual([]);
});

test.each(versions)('une séance du numéro %i se lit aujourd’hui, sans rien perdre de ce qui s’est passé', async (version) => {
  const text = readFileSync(sample(version), 'utf8');
  const raw: unknown = JSON.parse(text);
  const read = await readSession(text);
  if (!read.ok) throw new Error(read.refus);
  expect(read.seance.journal).toEqual(Array.isArray(raw) ? raw : (raw as { journal: unknown }).journal);
});

test('de 0 à 1 : un journal seul reçoit un nom et un numéro', () => {
  const journal = JSON.parse(readFileSync(sample(0), 'utf8')) as unknown;
  expect(MIGRATIONS[0]?.(journal)).toEqual({ version: 1, id: expect.stringMatching(/^[\w-]+$/), journal });
});

test('de 1 à 2 : la même séance, que l’on garde désormais en morceaux', () => {
  const seance = JSON.parse(readFileSync(sample(1), 'utf8')) as object;
  expect(MIGRATIONS[1]?.(seance)).toEqual({ ...seance, version: 2 });
});

test('une séance d’une version à venir n’est pas devinée', () => {
  expect(migrate({ version: CURRENT_VERSION + 1, id: 'x', journal: [] })).toEqual({ ok: false, refus: 'plus-recente' });
});

test.each([
  [{}],
  ['texte'],
  [null],
  [7],
  [{ version: 0 }],
  [{ version: -1 }],
  [{ version: 1.5 }],
  [{ version: '1' }],
  [{ version: 1e300 }],
])('sans numéro connu, ce n’est pas une séance : %j', (saved) => {
  expect(migrate(saved)).toEqual({ ok: false, refus: 'pas-une-seance' });
});
