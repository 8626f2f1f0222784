import type { FlowContext } from '#engine/flow/flow.ts';
import { type Quarter, quarterOfDossier } from '#portals/caf/dossier/quarters.ts';
import { type Amount, heldAmounts } from '#portals/caf/dossier/resources.ts';
import { truthOf } from '#portals/caf/dossier/situation/known-account.ts';
import type { Adulte } from '#schema/compte.ts';

/** The quarter of a dossier. */
export const quarterFor = ({ world, dossier }: FlowContext): Quarter => quarterOfDossier(world, dossier);

/** The amounts that the pre-filled form shows: what was transmitted of the three months, as held when the form opened. */
export function prefilledLines(context: FlowContext): Amount[] {
  const quarter = quarterFor(context);
  return heldAmounts(truthOf(context.world, quarter), quarter, quarter.envoi?.le ?? context.world.today);
}

/** The adults whose money is asked: those whom the Caf counts in this quarter. */
export const adultsOf = (context: FlowContext): readonly Adulte[] => truthOf(context.world, quarterFor(context)).foyer.adultes;

/** The name of a line among the answers. */
export const lineKey = ({ mois, personne, source }: Amount): string => `${mois}/${personne}/${source}`;
