import { decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';

/** The démarches by which a telephone or an address is told: what changes, then the code that was received there. */
export const COORDONNEES = 'coordonnees-caf';
export const CODE_COORDONNEES = 'code-coordonnees-caf';

/** A way to reach the person. */
export type Reach = 'telephone' | 'courriel';

/** What the Caf has to reach the person: what was told last, or what it had before the story. */
export function knownContact(world: Pick<World, 'compte' | 'events'>): Record<Reach, string> {
  const { telephone, courriel, ancienTelephone, ancienCourriel } = world.compte.identifiants;
  const told = (quoi: Reach) => decisionsOf(world, 'coordonnees-caf').findLast(({ donnees }) => donnees?.quoi === quoi)?.donnees;
  return {
    telephone: told('telephone')?.valeur ?? ancienTelephone ?? telephone,
    courriel: told('courriel')?.valeur ?? ancienCourriel ?? courriel,
  };
}

/** Does a message reach her there? */
export const reaches = ({ compte: { identifiants } }: Pick<World, 'compte'>, quoi: Reach, valeur: string): boolean =>
  quoi === 'telephone'
    ? valeur === identifiants.telephone
    : [identifiants.courriel, identifiants.ancienCourriel].includes(valeur) && identifiants.courrielPerdu !== true;

/** « so•••@exemple.test »: enough to know which mailbox to open. */
export const masked = (courriel: string): string => courriel.replace(/^(..).*@/, '$1•••@');
