import { FOLDERS } from 'virtual:recits';
import type { Compte } from '#schema/compte.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Scenario } from '#schema/scenario.ts';

/** A person and, outside free practice, a scenario. */
export interface Story {
  scenario: Scenario | undefined;
  compte: Compte;
}

/** The files of one folder of the trainers, by name. A scenario brings its account with it (tools/yaml-plugin.ts). */
export type Files = Readonly<Record<string, () => Promise<{ default: unknown; compte?: unknown }>>>;

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
  const accounts = await Promise.all(Object.keys(await filesOf('comptes')).map(loadAccount));
  return accounts.filter((account): account is Compte => account !== undefined);
}

// One file is brought, and the names of its neighbours: never the catalogue. Names come from the address.
const filesOf = async (folder: string): Promise<Files> => (await ownEntry(FOLDERS, folder)?.())?.FILES ?? {};
async function load(name: string) {
  const [folder = '', file = ''] = name.split('/');
  return ownEntry(await filesOf(folder), file)?.();
}
const loadAccount = async (name: string) => (await load(`comptes/${name}`))?.default as Compte | undefined;
