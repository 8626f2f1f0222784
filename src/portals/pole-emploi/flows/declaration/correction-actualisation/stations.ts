import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { dossierOf, monthOfDossier } from '#portals/pole-emploi/dossier/months.ts';
import { ORGANISMES } from '#portals/pole-emploi/organismes.ts';
import type { Day } from '#schema/day.ts';

/** The stops of a correction: the person, the adviser, the new computation. */
export function stations(world: World, dossier: string): Station[] | undefined {
  const sent = eventsOf(world, 'envoye').find((event) => event.dossier === dossier);
  const accepted = eventsOf(world, 'decide').find((event) => event.dossier === dossier && event.motif === 'correction');
  const computed = eventsOf(world, 'decide').findLast(
    ({ motif, dossier: other, donnees }) =>
      motif === 'calcul' && other === dossierOf(monthOfDossier(dossier)) && donnees?.origine === 'correction',
  );
  const stop = (id: string, event: { le: string } | undefined, waiting: Station['etat'], detail: string): Station => ({
    id,
    ...ORGANISMES[id === 'vous' ? 'vous' : 'pole-emploi'],
    etat: event ? 'passe' : waiting,
    detail,
    ...(event ? { le: event.le as Day } : {}),
  });
  return [
    stop('vous', sent, 'vous', 'vous dites l’erreur'),
    stop('conseiller', accepted, sent ? 'en-cours' : 'a-venir', 'un conseiller lit et corrige'),
    stop('calcul', computed, 'a-venir', 'le mois est calculé de nouveau'),
  ];
}
