import type { World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { type BookingState, bookingsOf } from '#portals/ants/dossier/titres/bookings.ts';
import { hallName } from '#portals/ants/dossier/titres/town-halls.ts';
import { ORGANISMES } from '#portals/ants/organismes.ts';

/** The journey of a booking: the number is checked, the place kept; then the title, from the counter to the counter. */
export function stations(world: World, dossier: string): Station[] {
  const { vous, ants, mairie, tes, cert, imprimerie } = ORGANISMES;
  const own = bookingsOf(world).find((one) => one.dossier === dossier);
  if (!own)
    return [
      { id: 'vous', ...vous, etat: 'vous' },
      { id: 'mairie', ...mairie, etat: 'a-venir' },
      { id: 'ants', ...ants, etat: 'a-venir' },
    ];
  const order: readonly BookingState[] = ['a-venir', 'pris', 'en-fabrication', 'disponible', 'remis', 'detruit'];
  const rank = order.indexOf(own.etat);
  const at = (from: number): Station['etat'] => (rank > from ? 'passe' : rank === from ? 'en-cours' : 'a-venir');
  return [
    { id: 'vous', ...vous, etat: 'passe', le: own.prisLe, detail: 'vous choisissez une place' },
    { id: 'ants', ...ants, etat: 'passe', detail: 'dit que le numéro est libre' },
    { id: 'mairie', ...mairie, nom: hallName(own.mairie), etat: at(0), detail: 'un agent compare avec les originaux' },
    { id: 'tes', ...tes, etat: rank >= 1 ? 'passe' : 'a-venir', detail: 'garde l’identité, la photo, les empreintes' },
    { id: 'cert', ...cert, etat: at(1), detail: 'un agent regarde le dossier' },
    { id: 'imprimerie', ...imprimerie, etat: at(2) },
    {
      id: 'retrait',
      ...mairie,
      nom: hallName(own.mairie),
      etat: own.etat === 'disponible' ? 'en-cours' : rank > 3 ? 'passe' : 'a-venir',
      detail: own.etat === 'detruit' ? 'le titre est détruit' : 'vous remet le titre, à vous seul',
    },
  ];
}
