import type { Circuit, FactSpec } from '#engine/flow/flow.ts';
import type { World } from '#engine/journal/world.ts';
import { answerIn, currentDossier, registrationSent } from '#portals/pole-emploi/dossier/inscription/draft.ts';

/** One fact of a line: `pour` is the id of the line, and its name tells its rank, since lines may have been removed. */
export const lineFact = (nom: string, parse: FactSpec['parse'], ...circuits: [Circuit, ...Circuit[]]): FactSpec => ({
  nom: (pour, world) => (pour === undefined ? nom : `${nom} (emploi ${rankOf(pour, world)})`),
  parse,
  circuits,
});

function rankOf(id: string, world: World): string {
  const lines = registrationSent(world)?.donnees.emplois ?? answerIn(world, currentDossier(world), 'emplois');
  const rank = Array.isArray(lines) ? lines.indexOf(id) : -1;
  return rank < 0 ? id : String(rank + 1);
}
