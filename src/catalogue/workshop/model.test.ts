import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { scenario } from '#schema/scenario.ts';
import { MODEL } from './model.ts';

test('the model that trainers copy is a right scenario', () => {
  const read = scenario.safeParse(parse(MODEL));
  expect(read.error?.issues ?? []).toEqual([]);
});
