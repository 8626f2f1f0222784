import { eventsOf, type World } from '#engine/journal/world.ts';
import { correctionDossier } from '#portals/pole-emploi/dossier/declarations/correction.ts';
import { comparedOn } from '#portals/pole-emploi/dossier/declarations/dates.ts';
import { isModifiable } from '#portals/pole-emploi/dossier/declarations/modifiable.ts';
import { holds } from '#portals/pole-emploi/dossier/file.ts';
import { type DeclarationWindow, monthOfDossier, windowOf, windowsOf } from '#portals/pole-emploi/dossier/months.ts';
import type { Day, Month } from '#schema/day.ts';

/** The last declaration that an adviser can still correct: sent, not yet compared with what employers say, and not asked before. */
export function correctable(world: World): DeclarationWindow | undefined {
  if (!holds(world.compte)) return undefined;
  return windowsOf(world).findLast(
    (window) =>
      window.envoi !== undefined &&
      !isModifiable(world, window) &&
      world.today < comparedOn(window.mois) &&
      !eventsOf(world, 'envoye').some(({ dossier }) => dossier === correctionDossier(window.mois)),
  );
}

/** Is the declaration of that month still open? Its correction is then quick. */
export const isStillOpen = (world: Pick<World, 'today'>, { fermeLe }: Pick<DeclarationWindow, 'fermeLe'>): boolean =>
  world.today <= fermeLe;

/** The declaration that a correction is about. */
export const declaredWindow = (world: World, dossier: string): DeclarationWindow & { mois: Month; fermeLe: Day } =>
  windowOf(world, monthOfDossier(dossier));
