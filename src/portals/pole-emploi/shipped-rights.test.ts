import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addMonths, monthOf } from '#engine/journal/day.ts';
import { type Compte, compte as shape } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import { study } from './dossier/allocation/study.ts';
import { rightOf } from './dossier/allowance.ts';
import { trueMonth } from './dossier/declarations/true-month.ts';
import { firstDeclared } from './dossier/months.ts';
import { calculateMonth } from './flows/declaration/actualisation/computation/calculation.ts';
import { session } from './testing/session-builder.ts';

/*
 * The open rights of the accounts that come with the product, worked out again from their own contracts: nobody who checks the letters
 * of a person against her papers should find another figure (pole-emploi.md § 4.1 to 4.3).
 */
const FOLDER = join(import.meta.dirname, '..', '..', '..', 'scenarios');
const filesOf = (folder: string) => readdirSync(join(FOLDER, folder)).filter((name) => name.endsWith('.yaml'));
const read = (...path: string[]) => parse(readFileSync(join(FOLDER, ...path), 'utf8'));

/** The first day of the earliest story of each account. */
const starts = new Map<string, Day>();
for (const file of filesOf('pole-emploi')) {
  const { compte, debut } = read('pole-emploi', file) as { compte: string; debut: Day };
  if (debut < (starts.get(compte) ?? '9999-12-31')) starts.set(compte, debut);
}

const rights = filesOf('comptes').flatMap((file): [string, Compte][] => {
  const id = file.slice(0, -'.yaml'.length);
  const who = { ...shape.parse(read('comptes', file)), id } as Compte;
  return who.poleEmploi?.allocation ? [[id, who]] : [];
});

test('there are open rights to look at', () => {
  expect(rights.length).toBeGreaterThanOrEqual(7);
});

test.each(rights)('%s : the right follows from its own contracts', (_id, who) => {
  const { allocation, inscritLe } = who.poleEmploi ?? {};
  const { droit } = study({ compte: who }, inscritLe ?? '2026-01-01');
  expect(allocation).toMatchObject({
    sjr: droit?.reference.sjr,
    depuis: droit?.attente.premierJour,
    jours: droit?.duree.jours,
  });
});

test.each(rights)('%s : the days already paid are those of the months before its first story', (id, who) => {
  const { allocation } = who.poleEmploi ?? {};
  const world = session({ ...who, poleEmploi: { ...who.poleEmploi, allocation: { ...allocation, consommes: 0 } } } as Compte, {
    debut: starts.get(id) ?? '2026-11-03',
  });
  const right = rightOf(world);
  if (!right) throw new Error('Pas de droit.');
  let paid = 0;
  for (let mois = monthOf(right.premierJour); mois < firstDeclared(world); mois = addMonths(mois, 1))
    paid += calculateMonth(world, trueMonth(world, mois), { ...right, payes: paid, restants: right.jours - paid }).joursPayes;
  expect(allocation?.consommes).toBe(paid);
});

test('un droit ne peut pas avoir plus de jours payés que sa durée', () => {
  const written = read('comptes', 'malik.yaml');
  written.poleEmploi.allocation.consommes = written.poleEmploi.allocation.jours;
  expect(shape.safeParse(written).success).toBe(true);
  written.poleEmploi.allocation.consommes += 1;
  expect(shape.safeParse(written).error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    [
      'poleEmploi.allocation.consommes',
      'On ne peut pas avoir payé plus de jours que la durée du droit : « consommes » va de 0 à « jours ».',
    ],
  ]);
});
