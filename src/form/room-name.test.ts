import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// What is drawn in a room may be drawn twice in a page: its ids are made with useIdHere, useFieldId or useId.
test('nothing that a room draws writes an id of its own', () => {
  const drawn = globSync('src/{form,look,player,portals}/**/*.tsx').filter((file) => !/\.(test|stories)\.tsx$/.test(file));
  expect(drawn.length).toBeGreaterThan(150);
  const written = drawn.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\s(?:id|htmlFor|aria-(?:labelledby|describedby|controls))="[^"]*"/g)].map(
      ([attribute]) => `${file}:${attribute}`,
    ),
  );
  expect(written).toEqual([]);
});
