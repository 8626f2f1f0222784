import type { Compte } from '#schema/compte.ts';
import type { Scenario } from '#schema/scenario.ts';

/** A person and, outside free practice, a scenario. */
export interface Story {
  scenario: Scenario | undefined;
  compte: Compte;
}

// Lazy: one file is fetched, never the catalogue. Vite needs the pattern written out, in full.
// A scenario brings its account with it (tools/yaml-plugin.ts), which also holds these patterns to the one list of the folder.
const files = import.meta.glob<{ default: unknown; compte?: unknown }>(['/scenarios/*/*.yaml', '!**/~$*']);

/** The story of an exercise, or of an account in free practice; undefined when no file has this name. */
export async function loadStory(asked: {
  exercice?: string | undefined;
  compte?: string | undefined;
}): Promise<Story | undefined> {
  // A trainer's own file, kept by the browser: it never was among the files of the product.
  if (asked.exercice?.startsWith('essai/')) {
    const { readTriedStory } = await import('#stores/tried-stories.ts');
    return readTriedStory(asked.exercice);
  }
  if (asked.exercice !== undefined) {
    const found = await load(asked.exercice);
    const compte = found?.compte as Compte | undefined;
    return compte && { scenario: found?.default as Scenario, compte };
  }
  const compte = asked.compte === undefined ? undefined : await loadAccount(asked.compte);
  return compte && { scenario: undefined, compte };
}

/** Every account, for who comes to free practice without one. */
export async function loadAccounts(): Promise<Compte[]> {
  const names = Object.keys(files).flatMap((path) => /^\/scenarios\/comptes\/([^/]+)\.yaml$/.exec(path)?.[1] ?? []);
  const accounts = await Promise.all(names.map(loadAccount));
  return accounts.filter((account): account is Compte => account !== undefined);
}

const load = async (name: string) => files[`/scenarios/${name}.yaml`]?.();
const loadAccount = async (name: string) => (await load(`comptes/${name}`))?.default as Compte | undefined;
