import { decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import type { Vehicule } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';
import { type ForWhat, type Piece, whyNot } from '../pieces.ts';

/** Which paper each answer of a request joins. */
export type Joined = Readonly<Partial<Record<string, Piece>>>;

/**
 * The first paper of a request that will not do, and why; undefined when all are in order. A paper that was sent again replaces the first.
 * An answer that is not there asked for no paper.
 */
export function firstWrong(
  world: Pick<World, 'compte' | 'events' | 'today'>,
  {
    dossier,
    donnees,
    joined,
    ...what
  }: { dossier: string; donnees: Donnees; joined: Joined; car: Vehicule; pour: ForWhat; le: Day },
): { piece: Piece; raison: string } | undefined {
  const again = decisionsOf(world, 'carte-grise-completee').filter((event) => event.dossier === dossier);
  for (const [fait, piece] of Object.entries(joined)) {
    if (piece === undefined) continue;
    const replaced = again.findLast((event) => event.donnees?.piece === piece)?.donnees?.fichier;
    const fichier = replaced ?? textIn(donnees, fait);
    const raison = fichier === '' ? undefined : whyNot(world, { piece, fichier, ...what });
    if (raison !== undefined) return { piece, raison };
  }
  return undefined;
}
