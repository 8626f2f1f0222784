import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addMonths } from '#engine/journal/day.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { compte } from '#schema/compte.ts';
import type { Month } from '#schema/day.ts';
import { session } from '../../testing/session-builder.ts';
import { calculationsBefore } from '../quarter-rights.ts';
import { debtsOf } from './debts.ts';

/*
 * The letters of overpayment that an account holds from the start: what is said to be due follows from its own pays, by the scale of those
 * months, and the sum is the difference, month by month.
 */
const FOLDER = join(import.meta.dirname, '..', '..', '..', '..', '..', 'scenarios', 'comptes');
const letters = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => {
    const read = { ...compte.parse(parse(readFileSync(join(FOLDER, file), 'utf8'))), id: file.slice(0, -5) };
    if (read.droits === undefined) return [];
    const world = session(read as never, { debut: '2026-11-16' });
    return debtsOf(world).map((debt) => [file, world, debt] as const);
  });

test('il y a des lettres à relire', () => {
  expect(letters.length).toBeGreaterThanOrEqual(2);
});

test.each(letters)('%s : la somme demandée suit des paies du compte', (_file, world, debt) => {
  const said = eventsOf(world, 'recu').find(({ message }) => message === debt.id)?.donnees ?? {};
  const [du, au] = [String(said.du) as Month, String(said.au) as Month];
  const months: Month[] = [];
  for (let month = du; month <= au; month = addMonths(month, 1)) months.push(month);
  for (const month of months) {
    const right = calculationsBefore(world, month).find(({ prestation }) => prestation === debt.prestation);
    expect(right?.montant).toBeCloseTo(Number(said.apres), 2);
  }
  expect((Number(said.avant) - Number(said.apres)) * months.length).toBeCloseTo(debt.montant, 2);
});
