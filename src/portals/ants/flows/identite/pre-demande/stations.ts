import type { World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { bookingsOf } from '#portals/ants/dossier/titres/bookings.ts';
import { preDemandesOf } from '#portals/ants/dossier/titres/pre-demandes.ts';
import { ORGANISMES } from '#portals/ants/organismes.ts';

/** The journey of a pré-demande: it waits until a town hall calls it by its number. */
export function stations(world: World, dossier: string): Station[] {
  const { vous, ants, mairie, tes, cert, imprimerie } = ORGANISMES;
  const own = preDemandesOf(world).find((one) => one.dossier === dossier);
  const booking = own && bookingsOf(world).findLast(({ numero }) => numero === own.numero);
  const rank = booking ? ['pris', 'en-fabrication', 'disponible', 'remis', 'detruit'].indexOf(booking.etat) : -1;
  const state = (from: number): Station['etat'] => (rank > from ? 'passe' : rank === from ? 'en-cours' : 'a-venir');
  return [
    { id: 'vous', ...vous, etat: own ? 'passe' : 'vous', ...(own ? { le: own.le, detail: 'vous validez' } : {}) },
    {
      id: 'ants',
      ...ants,
      etat: own ? (own.servie ? 'passe' : 'en-cours') : 'a-venir',
      detail: 'garde la pré-demande ; personne ne la lit',
    },
    {
      id: 'mairie',
      ...mairie,
      etat: rank >= 0 ? 'passe' : own ? 'en-cours' : 'a-venir',
      detail: 'un agent compare avec les originaux',
    },
    { id: 'tes', ...tes, etat: rank >= 0 ? 'passe' : 'a-venir', detail: 'garde l’identité, la photo, les empreintes' },
    { id: 'cert', ...cert, etat: state(0), detail: 'un agent regarde le dossier' },
    { id: 'imprimerie', ...imprimerie, etat: state(1) },
  ];
}
