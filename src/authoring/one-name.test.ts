import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { worldOf } from '#engine/journal/world.ts';
import { playthrough } from '#engine/story/playthrough.ts';
import { portalsOf, startSession } from '#engine/story/start.ts';
import { portals } from '#portals/index.ts';
import type { Compte } from '#schema/compte.ts';
import { checkCompte, checkScenario } from './check.ts';
import { shownWords } from './monkey/shown-words.ts';

/* Names as life has them: some people have one only, and give it in both boxes. */

const FOLDER = join(import.meta.dirname, '..', '..', 'scenarios');
const textOf = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

test.each([
  ['caf/premiere-declaration', 'Suryani'],
  ['pole-emploi/inscription-en-plusieurs-fois', 'Suryani'],
  ['ants/passeport-a-temps', 'Suryani'],
  ['caf/premiere-declaration', 'Null'],
])('%s se vit par une personne qui s’appelle seulement %s, et ce nom ne se dit jamais deux fois', (file, name) => {
  const story = textOf(`${file}.yaml`);
  const who = /^compte: (\S+)/m.exec(story)?.[1] ?? '';
  const written = textOf(`comptes/${who}.yaml`);
  const [, first = ''] = /^prenom: (.*)/m.exec(written) ?? [];
  const [, last = ''] = /^nom: (.*)/m.exec(written) ?? [];
  const renamed = written.replaceAll(`${first} ${last}`, name).replaceAll(first, name).replaceAll(last, name);
  const { content: compte } = checkCompte(renamed, `scenarios/comptes/${who}.yaml`, { portals });
  if (!compte) throw new Error('Le compte ne se lit pas');
  const comptes = new Map<string, Compte>([[who, compte]]);
  const { content: scenario, problems } = checkScenario(story, `scenarios/${file}.yaml`, { portals, comptes });
  expect(problems.filter(({ gravite }) => gravite === 'erreur')).toEqual([]);
  if (!scenario) throw new Error('Le récit ne se joue pas');
  const of = portalsOf(scenario, portals);
  const edition = Object.keys(of[0]?.editions ?? {}).at(-1) ?? '';
  const { journal, content } = startSession(scenario, compte, of, { edition, mode: 'regarder', seed: 1, t: 0 });
  const { world } = playthrough(worldOf(journal, content), of);
  const words = shownWords(world, of);
  expect(words.some((text) => text.includes(name))).toBe(true);
  expect(words.filter((text) => new RegExp(`${name} ${name}(?! *:)`, 'i').test(text))).toEqual([]);
});
