import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/*
 * A folder is read before its files are: past some twenty-five names beside each other, nobody sees what happens there, and the next
 * file goes anywhere. The folder then opens into folders that say what happens. Tests and stories stand beside what they show, and
 * are not counted.
 */
const MOST = 25;

const isProduct = (name: string): boolean => !/\.(test|stories)\.tsx?$/.test(name);

/** The folders that hold too many files, this one and those under it. */
function tooFull(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const count = entries.filter((entry) => entry.isFile() && isProduct(entry.name)).length;
  const under = entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => tooFull(join(folder, name)));
  return count > MOST ? [`${folder} : ${count} fichiers`, ...under] : under;
}

test.each(['src', 'mocks'])(`aucun dossier de %s n’a plus de ${MOST} fichiers côte à côte`, (root) => {
  expect(tooFull(root)).toEqual([]);
});

test('un dossier trop plein est nommé, sans compter ses essais', () => {
  const house = mkdtempSync(join(tmpdir(), 'folders-'));
  onTestFinished(() => rmSync(house, { recursive: true }));
  for (const [folder, count] of [
    ['full', MOST + 1],
    ['fine', MOST],
  ] as const) {
    mkdirSync(join(house, folder));
    for (let rank = 0; rank < count; rank += 1) writeFileSync(join(house, folder, `${rank}.ts`), '');
    for (const shown of ['a.test.ts', 'b.stories.tsx']) writeFileSync(join(house, folder, shown), '');
  }
  expect(tooFull(house)).toEqual([`${join(house, 'full')} : ${MOST + 1} fichiers`]);
});

test('un portail se lit comme les autres : les mêmes dossiers, et les mêmes dans son apparence', () => {
  const inside = (folder: string) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  const [first = '', ...others] = inside('src/portals').map((portal) => join('src/portals', portal));
  expect(others.length).toBeGreaterThan(0);
  for (const portal of others) {
    expect(inside(portal), portal).toEqual(inside(first));
    expect(inside(join(portal, 'look')), portal).toEqual(inside(join(first, 'look')));
  }
});
