import { lastOf, type World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { assignedIdentifier } from '#portals/ants/rules/made-numbers.ts';

/** The démarches that make an account: asking for it, then activating it by the link that came by e-mail (ants.md §1.2). */
export const CREATION = 'creation-compte';
export const ACTIVATION = 'activation-compte';
/** The fact that holds the password chosen: only its imprint is kept. */
export const CHOSEN_PASSWORD = 'activationMotDePasse';

/** What opens the space: the password of the story, or the imprint of the one that was chosen since. */
export interface Account {
  identifiant: string;
  motDePasse?: string;
  empreinte?: string;
}

/** The account of the person at the agency, if she has one: from the story, or since its link was followed. */
export function accountNow(world: Pick<World, 'compte' | 'events'>): Account | undefined {
  if (!world.compte.ants) return undefined;
  const { identifiant, motDePasse } = world.compte.ants;
  const chosen = lastOf(world, 'envoye', ({ demarche }) => demarche === ACTIVATION);
  if (identifiant === undefined && !chosen) return undefined;
  return {
    identifiant: identifiant ?? assignedIdentifier(world.compte),
    ...(chosen ? { empreinte: textIn(chosen.donnees, CHOSEN_PASSWORD) } : motDePasse === undefined ? {} : { motDePasse }),
  };
}
