import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { portals } from './index.ts';

/* A remark names its answer by a word: the page goes to the field of that name, or nowhere when no question has it. */

const FLOWS = import.meta.dirname;

test.each(portals)('$nom : chaque remarque d’une administration nomme une question qui existe', ({ id, flows }) => {
  const facts = new Set(Object.values(flows).flatMap((flow) => Object.keys(flow.facts)));
  const named = globSync(`${id}/flows/**/*.ts`, { cwd: FLOWS })
    .filter((file) => !/\.test\.ts$/.test(file))
    .flatMap((file) =>
      [...readFileSync(join(FLOWS, file), 'utf8').matchAll(/\bcle: '([\w-]+)', message\b|\bcle: '([\w-]+)',\n\s*message\b/g)].map(
        ([, inLine, apart]) => ({ file, cle: inLine ?? apart ?? '' }),
      ),
    );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({ cle }) => !facts.has(cle))).toEqual([]);
});
