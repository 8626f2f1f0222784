import type { Compte } from '#schema/compte.ts';
import type { Scenario } from '#schema/scenario.ts';
import { readEntry, removeEntry, writeEntry } from './storage.ts';

/*
 * The scenario files that a trainer tried on this device: `dab:essais`, { version: 1, histoires }. They stay beside the session, which
 * only keeps what happened: without them, it could not be taken up again after a reload.
 */
const KEY = 'dab:essais';
// The session at work, the one before it, and the next.
export const MOST_TRIED = 3;
/** A file has 256 KB at most, and an account stands beside it: past this, in signs, something else wrote here. */
const LARGEST = 2_000_000;

/** A checked scenario and the person that it is about. The id of the scenario is « essai/<name> ». */
export interface TriedStory {
  scenario: Scenario;
  compte: Compte;
}

/** Keeps a story among the last ones; false when the browser has no room or refuses. */
export function keepTriedStory(story: TriedStory): boolean {
  const others = kept().filter((one) => idOf(one) !== story.scenario.id);
  for (let left = MOST_TRIED - 1; left >= 0; left -= 1) {
    // Where room is short, the oldest go first.
    if (writeEntry(KEY, JSON.stringify({ version: 1, histoires: [story, ...others.slice(0, left)] }))) return true;
  }
  return false;
}

/** Reads a story back, as hostile as any file: a shape that is not right, or another version, is as good as absent. */
export async function readTriedStory(id: string): Promise<TriedStory | undefined> {
  const found = kept().find((one) => idOf(one) === id);
  if (!isRecord(found) || !isRecord(found.scenario) || !isRecord(found.compte)) return undefined;
  const { id: compteId, ...compteRead } = found.compte;
  const { id: _id, ...scenarioRead } = found.scenario;
  // Loaded only for a trainer who tries a file: a learner does not pay for it.
  const [shapes, persons] = await Promise.all([import('#schema/scenario.ts'), import('#schema/compte.ts')]);
  const scenario = shapes.scenario.safeParse(scenarioRead);
  const compte = persons.compte.safeParse(compteRead);
  if (!scenario.success || !compte.success || typeof compteId !== 'string' || scenario.data.compte !== compteId) return undefined;
  // The shape of past events is a union that TypeScript cannot follow; it has looked at them all the same.
  return { scenario: { ...scenario.data, id }, compte: { ...compte.data, id: compteId } };
}

/** What is kept here, the newest first: the id of each exercise and its title in plain French. Entries of another shape are left out. */
export function keptTries(): { id: string; titre: string }[] {
  return kept().flatMap((story) => {
    const id = idOf(story);
    const titre = isRecord(story) && isRecord(story.scenario) ? story.scenario.titre : undefined;
    const plain = isRecord(titre) ? titre.fr : titre;
    return typeof id === 'string' && /^essai\/[a-z0-9-]+$/.test(id) && typeof plain === 'string' ? [{ id, titre: plain }] : [];
  });
}

/** Erases them all; a session that lives one of them goes on until it is closed. */
export const forgetTries = (): void => removeEntry(KEY);

function kept(): unknown[] {
  try {
    const text = readEntry(KEY) ?? '{}';
    const raw: unknown = text.length > LARGEST ? undefined : JSON.parse(text);
    return isRecord(raw) && raw.version === 1 && Array.isArray(raw.histoires) ? raw.histoires : [];
  } catch {
    return [];
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const idOf = (story: unknown): unknown => (isRecord(story) && isRecord(story.scenario) ? story.scenario.id : undefined);
