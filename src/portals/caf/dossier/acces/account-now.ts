import { lastOf, type World } from '#engine/journal/world.ts';
import { holds } from '../file.ts';

/** The démarches that make an account, or give back the way into one (caf.md §1.2 and §1.3). */
export const CREATION = 'creation-compte-caf';
export const ACTIVATION = 'activation-compte-caf';
/** The fact that holds the password chosen: only its imprint is kept. */
export const CHOSEN_PASSWORD = 'compteMotDePasse';

/** What opens the account: the password of the story, or the imprint of the one that was chosen since. */
export interface Account {
  identifiant: string;
  motDePasse?: string;
  empreinte?: string;
}

/** The account of the person, if she has one: from the story, or since she chose a password. The street reads this: it stays small. */
export function accountNow(world: Pick<World, 'compte' | 'events'>): Account | undefined {
  const { compte } = world;
  if (!holds(compte)) return undefined;
  const { motDePasse } = compte.identifiants;
  const chosen = lastOf(world, 'envoye', ({ demarche }) => demarche === ACTIVATION);
  const imprint = chosen?.donnees[CHOSEN_PASSWORD];
  if (imprint !== undefined) return { identifiant: identifierOf(world), empreinte: String(imprint) };
  return motDePasse === undefined ? undefined : { identifiant: identifierOf(world), motDePasse };
}

/** The number that opens the account: the 13 digits, or the provisional identifier of who said to have none. */
export function identifierOf(world: Pick<World, 'compte' | 'events'>): string {
  const asked = lastOf(world, 'envoye', ({ demarche }) => demarche === CREATION);
  return asked?.donnees['nouveauNumero'] === 'non'
    ? provisional(world.compte.id)
    : world.compte.identifiants.numeroSecuriteSociale;
}

/** « P0004821 »: the same for the same person. Its shape was not found: a choice of the simulator. */
function provisional(id: string): string {
  const mixed = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 10_000, 7);
  return `P000${String(mixed).padStart(4, '0')}`;
}

/** Does this look like an identifier given to somebody without a number? */
export const isProvisional = (typed: string): boolean => /^P\d{7}$/.test(typed);
