import type { Compte } from '#schema/compte.ts';

// Lazy, and apart from those of the room: whoever tries no file pays for none. Undefined: left out of a single file.
const files = import.meta.glob<Compte | undefined>(['/scenarios/comptes/*.yaml', '!**/~$*'], { import: 'default' });

/** The accounts that a scenario may name without bringing its own. */
export async function knownAccounts(): Promise<Compte[]> {
  const accounts = await Promise.all(Object.values(files).map((load) => load()));
  return accounts.filter((account): account is Compte => account !== undefined);
}
