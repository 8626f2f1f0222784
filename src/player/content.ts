import type { Compte } from '../schema/compte.ts';
import type { Scenario } from '../schema/scenario.ts';

/** A person and, outside free practice, a scenario. */
export interface Story {
  scenario: Scenario | undefined;
  compte: Compte;
}

// Lazy: one file is fetched, never the catalogue. Vite needs the pattern written out, in full.
const files = import.meta.glob<{ default: unknown }>('/scenarios/**/*.yaml');

/** The story of an exercise, or of an account in free practice; undefined when no file has this name. */
export async function loadStory(asked: {
  exercice?: string | undefined;
  compte?: string | undefined;
}): Promise<Story | undefined> {
  // A trainer's own file, kept by the browser: it never was among the files of the product.
  if (asked.exercice?.startsWith('essai/')) {
    const { readTriedStory } = await import('../stores/tried-stories.ts');
    return readTriedStory(asked.exercice);
  }
  const scenario = asked.exercice === undefined ? undefined : ((await load(asked.exercice)) as Scenario | undefined);
  const name = scenario?.compte ?? (asked.exercice === undefined ? asked.compte : undefined);
  const compte = name === undefined ? undefined : ((await load(`comptes/${name}`)) as Compte | undefined);
  return compte && { scenario, compte };
}

/** Every account, for who comes to free practice without one. */
export async function loadAccounts(): Promise<Compte[]> {
  const names = Object.keys(files).flatMap((path) => /^\/scenarios\/(comptes\/[^/]+)\.yaml$/.exec(path)?.[1] ?? []);
  const accounts = await Promise.all(names.map(load));
  return accounts.filter((account): account is Compte => account !== undefined);
}

async function load(name: string): Promise<unknown> {
  return (await files[`/scenarios/${name}.yaml`]?.())?.default;
}
