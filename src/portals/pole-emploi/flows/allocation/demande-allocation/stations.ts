import { dayInWords } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { moneyStations } from '#portals/pole-emploi/dossier/allocation/money-stations.ts';
import { PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import { stop } from '#portals/pole-emploi/dossier/inscription/stops.ts';

/** The journey of a request for the allowance: the employer’s certificate, France Travail, then the bank each month. */
export function stations(world: World, dossier: string): Station[] | undefined {
  const sent = eventsOf(world, 'envoye').find((event) => event.dossier === dossier);
  if (!sent) return [stop('employeur', 'a-venir'), stop('vous', 'vous'), stop(PORTAL, 'a-venir'), stop('banque', 'a-venir')];
  const le = sent.le;
  return [stop('vous', 'passe', { le, detail: `envoyé le ${dayInWords(le)}` }), ...moneyStations(world, dossier, true)];
}
