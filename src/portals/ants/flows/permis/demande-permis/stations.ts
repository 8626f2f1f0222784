import type { World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { type LicenceState, licenceRequests } from '#portals/ants/dossier/titres/licences.ts';
import { ORGANISMES } from '#portals/ants/organismes.ts';

const ORDER: readonly LicenceState[] = ['a-payer', 'photo-attendue', 'en-instruction', 'accepte', 'envoye', 'remis'];

/** The journey of a request of a licence: the payment, the photo, an agent, the factory, the post. */
export function stations(world: World, dossier: string): Station[] {
  const { vous, dgfip, photographe, snpc, cert, imprimerie, poste } = ORGANISMES;
  const own = licenceRequests(world).find((one) => one.dossier === dossier);
  const rank = own ? (own.etat === 'retourne' ? 5 : own.etat === 'rejete' ? 2 : ORDER.indexOf(own.etat)) : -1;
  const at = (step: number): Station['etat'] => (rank > step ? 'passe' : rank === step ? 'en-cours' : 'a-venir');
  return [
    { id: 'vous', ...vous, etat: own ? 'passe' : 'vous', ...(own ? { le: own.le } : {}) },
    ...(own && own.montant > 0 ? [{ id: 'dgfip', ...dgfip, etat: at(0), detail: '25 € après une perte ou un vol' }] : []),
    { id: 'photographe', ...photographe, etat: rank > 1 ? 'passe' : at(1) },
    { id: 'snpc', ...snpc, etat: rank >= 2 ? 'passe' : 'a-venir' },
    { id: 'cert', ...cert, etat: own?.etat === 'rejete' ? 'passe' : at(2), detail: 'un agent lit la demande et les pièces' },
    { id: 'imprimerie', ...imprimerie, etat: at(3) },
    {
      id: 'poste',
      ...poste,
      etat: at(4),
      ...(own?.etat === 'retourne' ? { detail: 'la lettre est revenue' } : {}),
    },
  ];
}
