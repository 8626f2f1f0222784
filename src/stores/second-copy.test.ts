import { beforeEach, expect, test, vi } from 'vitest';
import { secondCupboard } from '#testing/test-cupboards.ts';

let copy: ReturnType<typeof secondCupboard>;
let page: typeof import('./second-copy.ts');

beforeEach(async () => {
  copy = secondCupboard();
  vi.stubGlobal('indexedDB', copy.api);
  vi.stubGlobal('IDBKeyRange', copy.ranges);
  vi.resetModules();
  page = await import('./second-copy.ts');
});

const say = (entries: Record<string, string>, whole = false) => page.copyToo(new Map(Object.entries(entries)), undefined, whole);
const inside = () => Object.fromEntries(copy.entries());

test('ce qui se dit d’un même souffle s’écrit ensemble ; le disque n’est attendu que pour ce qui s’est passé', async () => {
  say({ brouillons: 'a' });
  await copy.finish();
  say({ seance: '1' });
  say({ brouillons: 'b' });
  await copy.finish();
  expect(inside()).toEqual({ seance: '1', brouillons: 'b' });
  expect(copy.state.durabilities).toEqual(['relaxed', 'strict']);
});

test('ce qui arrive pendant une écriture est écrit juste après', async () => {
  say({ seance: '1' });
  await Promise.resolve();
  say({ 'seance:2:a:1': '2' });
  say({ 'seance:2:a:1': '3' });
  await copy.finish();
  expect(inside()).toEqual({ seance: '1', 'seance:2:a:1': '3' });
  expect(copy.state.durabilities).toHaveLength(2);
});

test('ce qui a été refusé part avec la suite, sans repasser par-dessus', async () => {
  copy.state.refuses = Number.POSITIVE_INFINITY;
  say({ seance: '1', 'seance:2:a:1': '2', brouillons: 'a' });
  await copy.finish();
  expect(inside()).toEqual({});
  copy.state.refuses = 0;
  say({ 'seance:2:a:1': '3' });
  await copy.finish();
  expect(inside()).toEqual({ seance: '1', 'seance:2:a:1': '3', brouillons: 'a' });
});

test('refusé alors que la suite attend déjà : c’est la suite qui reste', async () => {
  copy.state.refuses = 1;
  say({ seance: '1', brouillons: 'a' });
  await Promise.resolve();
  say({ seance: '2' });
  await copy.finish();
  expect(inside()).toEqual({ seance: '2', brouillons: 'a' });
});

test('une séance entière prend la place de l’autre, et laisse ce qui s’écrit', async () => {
  say({ seance: '1', 'seance:2:a:1': '2', brouillons: 'a' });
  await copy.finish();
  say({ seance: '5' }, true);
  await copy.finish();
  expect(inside()).toEqual({ seance: '5', brouillons: 'a' });
});

test('ce qui attendait de la séance d’avant n’est pas écrit avec la suivante', async () => {
  copy.state.refuses = Number.POSITIVE_INFINITY;
  say({ seance: '1', 'seance:2:a:1': '2' });
  await copy.finish();
  say({ seance: '5' }, true);
  copy.state.refuses = 0;
  await copy.finish();
  expect(inside()).toEqual({ seance: '5' });
});

test('oublier : plus rien n’est là, et ce qui attendait ou est refusé au même moment ne revient pas', async () => {
  say({ seance: '1' });
  await copy.finish();
  copy.state.refuses = 1;
  say({ seance: '2', brouillons: 'a' });
  await Promise.resolve();
  say({ seance: '3' });
  await Promise.resolve();
  const forgotten = page.forgetCopy();
  await copy.finish();
  await forgotten;
  expect(inside()).toEqual({});
  say({ 'seance:2:b:1': '4' });
  await copy.finish();
  expect(inside()).toEqual({ 'seance:2:b:1': '4' });
});

test('la copie d’hier se relit, sans ce qui n’est pas un texte', async () => {
  copy.put('seance', '{"version":1}');
  copy.put('autre', 7);
  expect(await page.readCopy()).toEqual(new Map([['seance', '{"version":1}']]));
});

test('sans IndexedDB, rien n’est lu, rien n’attend, rien n’échoue', async () => {
  vi.stubGlobal('indexedDB', undefined);
  say({ seance: '1' });
  expect(await page.readCopy()).toEqual(new Map());
  await page.forgetCopy();
  expect(inside()).toEqual({});
});
