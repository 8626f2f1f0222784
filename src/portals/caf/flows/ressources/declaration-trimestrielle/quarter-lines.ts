import type { FlowContext } from '#engine/flow/flow.ts';
import { livedTruth } from '#engine/household/truth.ts';
import { type Quarter, quarterOfDossier } from '#portals/caf/dossier/quarters.ts';
import { type Amount, heldAmounts } from '#portals/caf/dossier/resources.ts';

/** The quarter of a dossier. */
export const quarterFor = ({ world, dossier }: FlowContext): Quarter => quarterOfDossier(world, dossier);

/** The amounts that the pre-filled form shows: what was transmitted of the three months, as held when the form opened. */
export function prefilledLines(context: FlowContext): Amount[] {
  const quarter = quarterFor(context);
  return heldAmounts(livedTruth(context.world), quarter, quarter.envoi?.le ?? context.world.today);
}

/** The name of a line among the answers. */
export const lineKey = ({ mois, personne, source }: Amount): string => `${mois}/${personne}/${source}`;
