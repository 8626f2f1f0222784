import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '#authoring/read-content.ts';
import { type World, worldOf } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { portalsOf, startSession } from '#engine/story/start.ts';
import { portals } from '#portals/index.ts';
import type { Action, Scenario } from '#schema/scenario.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'scenarios');
const textOf = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

/** A story of the trainers' folder, for tests: « pole-emploi/tout-non.yaml ». Throws when it cannot be read. */
export function storyOf(file: string): Scenario {
  const read = readContent(textOf(file), file);
  if (!read.ok || read.kind !== 'scenario') throw new Error(`${file} ne se lit pas`);
  return read.value;
}

/** The beginning of a story, in one edition. `until` keeps the actions of its solution that come before the first of that kind. */
export function begun(file: string, edition: string, until?: (action: Action) => boolean): { world: World; of: Portal[] } {
  const story = storyOf(file);
  const at = until ? story.solution.findIndex(until) : -1;
  const scenario = at < 0 ? story : { ...story, solution: story.solution.slice(0, at) };
  const account = `comptes/${scenario.compte}.yaml`;
  const who = readContent(textOf(account), account);
  if (!who.ok || who.kind !== 'compte') throw new Error(`${account} ne se lit pas`);
  const of = portalsOf(scenario, portals);
  const { journal, content } = startSession(scenario, who.value, of, { edition, mode: 'regarder', seed: 1, t: 0 });
  return { world: worldOf(journal, content), of };
}
