import type { World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { SUPPLIERS } from '#portals/ants/dossier/papers.ts';
import { ORGANISMES } from '#portals/ants/organismes.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { sentAddresses } from './sent.ts';

/** The journey of a new address: the file, the supplier or an agent, the factory, the post. */
export function stations(world: World, dossier: string): Station[] {
  const { vous, siv, fournisseur, cert, imprimerie, poste } = ORGANISMES;
  const sent = sentAddresses(world).find(({ request }) => request.dossier === dossier);
  if (!sent)
    return [
      { id: 'vous', ...vous, etat: 'vous' },
      { id: 'siv', ...siv, etat: 'a-venir' },
      { id: 'imprimerie', ...imprimerie, etat: 'a-venir' },
      { id: 'poste', ...poste, etat: 'a-venir' },
    ];
  const { request, donnees } = sent;
  const { etat, le, depuis, titre } = request;
  const supplier = ownEntry(SUPPLIERS, String(donnees.fournisseur ?? ''));
  const checked: Station[] =
    donnees.verification === 'oui' && supplier !== undefined && donnees.fournisseur !== 'absent'
      ? [{ id: 'fournisseur', ...fournisseur, nom: supplier, etat: 'passe', le, detail: 'répond oui ou non, et rien d’autre' }]
      : [];
  const read: Station[] =
    donnees.justificatif === undefined
      ? []
      : [
          {
            id: 'cert',
            ...cert,
            etat: etat === 'acceptee' ? 'passe' : 'en-cours',
            detail: etat === 'a-completer' ? 'attend un autre papier' : 'un agent lit votre justificatif',
          },
        ];
  const made = etat === 'acceptee';
  return [
    { id: 'vous', ...vous, etat: 'passe', le, detail: 'vous envoyez' },
    {
      id: 'siv',
      ...siv,
      etat: made ? 'passe' : 'en-cours',
      detail: made ? 'la nouvelle adresse est écrite' : 'compare la demande',
    },
    ...checked,
    ...read,
    {
      id: 'imprimerie',
      ...imprimerie,
      etat: made ? (titre?.etat === 'en-fabrication' ? 'en-cours' : 'passe') : 'a-venir',
      ...(made ? { le: depuis } : {}),
    },
    {
      id: 'poste',
      ...poste,
      etat: titre?.etat === 'envoye' ? 'en-cours' : titre?.etat === 'remis' || titre?.etat === 'retourne' ? 'passe' : 'a-venir',
      ...(titre && titre.etat !== 'en-fabrication' ? { le: titre.le } : {}),
      ...(titre?.etat === 'retourne' ? { detail: 'la lettre est revenue' } : {}),
    },
  ];
}
