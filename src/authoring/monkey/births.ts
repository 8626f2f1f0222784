import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionsOf } from '#engine/story/playthrough.ts';
import { portalsOf, startSession } from '#engine/story/start.ts';
import { portals } from '#portals/index.ts';
import type { Compte } from '#schema/compte.ts';
import type { Mode } from '#schema/evenement.ts';
import type { Scenario } from '#schema/scenario.ts';
import { readContent } from '../read-content.ts';
import type { Birth } from './live.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'scenarios');
// Four turns see every story in every way of living it. The guide speaks most in the first: half of the lives are lived with it.
const MODES: readonly Mode[] = ['guide', 'seul', 'bilan', 'regarder', 'guide', 'guide'];

function read(file: string): Scenario | Compte {
  const content = readContent(readFileSync(join(FOLDER, file), 'utf8'), file);
  if (!content.ok) throw new Error(`${file} ne se lit pas`);
  return content.value;
}

/** Every story that is shipped, in each edition where it is meant to be lived. */
export function shippedStories(): { scenario: Scenario; compte: Compte; edition: string }[] {
  return portals.flatMap((portal) =>
    readdirSync(join(FOLDER, portal.id))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .flatMap((name) => {
        const scenario = read(`${portal.id}/${name}`) as Scenario;
        const compte = read(`comptes/${scenario.compte}.yaml`) as Compte;
        return editionsOf(scenario, portal).map((edition) => ({ scenario, compte, edition }));
      }),
  );
}

/** The lives from number `first`: every story in turn, then again in another way of living it. */
export function* births(first: number, count: number): Generator<Birth & { name: string }> {
  const stories = shippedStories();
  for (let seed = first; seed < first + count; seed += 1) {
    const story = stories[seed % stories.length];
    const mode = MODES[Math.floor(seed / stories.length) % MODES.length] ?? 'guide';
    if (!story) return;
    const { scenario, compte, edition } = story;
    const of = portalsOf(scenario, portals);
    const { journal, content } = startSession(scenario, compte, of, { edition, mode, seed: 1, t: 0 });
    yield { journal, content, portals: of, seed, name: `${scenario.id}, ${edition}, ${mode}` };
  }
}
