import { expect, test } from 'vitest';
import { newest } from './newest.ts';

const saved = (id: string, times: readonly number[]) => JSON.stringify({ version: 1, id, journal: times.map((t) => ({ t })) });

test.each([
  ['la même séance, plus avancée dans la copie', saved('a', [1]), saved('a', [1, 2]), 'la-copie'],
  ['la même séance, aussi avancée', saved('a', [1, 2]), saved('a', [1, 2]), 'le-placard'],
  ['la même séance, moins avancée dans la copie', saved('a', [1, 2, 3]), saved('a', [1, 2]), 'le-placard'],
  ['une séance commencée après', saved('a', [1, 2]), saved('b', [5]), 'une-autre'],
  ['une séance plus ancienne', saved('b', [5]), saved('a', [1, 2]), 'le-placard'],
  ['un placard vide', undefined, saved('a', [1]), 'la-copie'],
  ['un placard illisible', '{"version":1,"jour', saved('a', [1]), 'illisible'],
  ['une copie illisible', saved('a', [1]), '{', 'le-placard'],
  ['une copie qui n’est pas une séance', saved('a', [1]), '{"journal":7}', 'le-placard'],
] as const)('des deux copies, on garde la plus récente : %s', (_what, kept, copy, word) => {
  expect(newest(kept, copy)).toBe(word);
});
