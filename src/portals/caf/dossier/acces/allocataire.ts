import { eventsOf, type World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';

/** The seven digits of the file: those of the account, or those that a letter brought; undefined until then (caf.md §1.2). */
export const allocataireNumber = (world: Pick<World, 'compte' | 'events'>): string | undefined => {
  const letter = eventsOf(world, 'recu').find(({ modele, canal }) => modele === 'numero-allocataire' && canal === 'courrier');
  return letter ? textIn(letter.donnees, 'numeroAllocataire') : world.compte.identifiants.numeroAllocataire;
};

/** The number that the letter will bring. */
export function assignedNumber({ compte }: Pick<World, 'compte'>): string {
  const mixed = [...compte.id].reduce((sum, letter) => (sum * 37 + letter.charCodeAt(0)) % 1_000, 11);
  return compte.identifiants.numeroAllocataire ?? `0009${String(mixed).padStart(3, '0')}`;
}
