import { expect, test, vi } from 'vitest';
import { portals } from '#portals/index.ts';
import { checkFiles } from './check-files.ts';
import { checkMany } from './check-many.ts';
import { ACCOUNT, SCENARIO, spoilt } from './example-files.ts';

// Two threads start, which takes some seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test('many files shared between the cores give what one core gives, in the same order', async () => {
  const stories = Array.from({ length: 130 }, (_, rank) => ({
    file: `essai-${rank}.yaml`,
    text: rank % 10 === 3 ? spoilt(SCENARIO, 'compte: lou', 'compte: personne') : SCENARIO,
  }));
  const files = [...stories, { file: 'lou.yaml', text: ACCOUNT }];
  const alone = checkFiles(files, [], portals, () => 0);
  expect(alone.filter(({ problems }) => problems.length > 0)).toHaveLength(13);
  expect((await checkMany(files, [])).map((result) => ({ ...result, ms: 0 }))).toEqual(alone);
});
