import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { editionsOf, playthrough } from '#engine/story/playthrough.ts';
import { portals } from '#portals/index.ts';
import { mayBecomeTooReal, tooRealIn } from '#schema/fictif.ts';
import { oneIn } from '#testing/one-in.ts';
import { begun } from '#workbench/begun-story.ts';

/* What is fictional must never be taken for real: neither what trainers wrote, nor what is typed and answered in any exercise. */
vi.setConfig({ testTimeout: 120_000 });
const FOLDER = join(import.meta.dirname, '..', '..', 'scenarios');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));

test('rien de ce que disent les comptes et les scénarios n’alarme', () => {
  expect(files.length).toBeGreaterThan(30);
  const told = files.flatMap((name) =>
    readFileSync(join(FOLDER, name), 'utf8')
      .split('\n')
      // The name of a key is not said by anybody.
      .map((line) => line.replace(/\bmotDePasse:/, ''))
      .filter((line) => tooRealIn(line) !== undefined)
      .map((line) => `${name}, ${tooRealIn(line)}: ${line}`),
  );
  expect(told).toEqual([]);
});

test('rien de ce qui s’écrit dans un exercice joué jusqu’au bout n’alarme', () => {
  const stories = oneIn(
    2,
    files.filter((name) => !name.startsWith('comptes')),
  );
  const alarms = new Set<string>();
  let seen = 0;
  for (const file of stories) {
    const portal = portals.find(({ id }) => file.startsWith(id));
    const first = begun(file, Object.keys(portal?.editions ?? {})[0] ?? '');
    if (!portal || !first.world.scenario) throw new Error(`${file} ne commence pas`);
    for (const edition of editionsOf(first.world.scenario, portal)) {
      const { world, of } = begun(file, edition);
      for (const event of playthrough(world, of).world.events)
        for (const text of textsIn(event)) {
          seen += 1;
          const typed = event.type === 'repondu' && text === String(event.valeur);
          const kind = tooRealIn(text) ?? (typed && mayBecomeTooReal(text) ? 'pendant la frappe' : undefined);
          if (kind) alarms.add(`${file}, ${kind}: ${text}`);
        }
    }
  }
  expect([...alarms]).toEqual([]);
  expect(seen).toBeGreaterThan(10_000);
});

function textsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [key, ...textsIn(inside)]);
}
