import { eventsOf, type World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import type { Station } from '#engine/portal/station.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { ORGANISMES } from '../../organismes.ts';
import { SUPPLIERS } from '../papers.ts';
import { requestsOf } from '../requests.ts';

/**
 * The journey of a request for a new carte grise: the file, who checks, the treasury and the region, the factory, the post. `supplier`: the
 * answer that names who checks the address; `first`: who acted before the person.
 */
export function titleStations(
  world: World,
  dossier: string,
  { first = [], supplier: asked }: { first?: readonly Station[]; supplier?: string } = {},
): Station[] {
  const { vous, siv, fournisseur, cert, dgfip, region, imprimerie, poste } = ORGANISMES;
  const request = requestsOf(world).find((one) => one.dossier === dossier);
  if (!request)
    return [
      { id: 'vous', ...vous, etat: 'vous' },
      { id: 'siv', ...siv, etat: 'a-venir' },
      { id: 'dgfip', ...dgfip, etat: 'a-venir' },
      { id: 'imprimerie', ...imprimerie, etat: 'a-venir' },
      { id: 'poste', ...poste, etat: 'a-venir' },
    ];
  const { etat, le, depuis, titre, agent } = request;
  const donnees = eventsOf(world, 'envoye').findLast((event) => event.dossier === dossier)?.donnees ?? {};
  const supplier = asked === undefined ? '' : textIn(donnees, asked);
  const name = supplier === 'absent' ? undefined : ownEntry(SUPPLIERS, supplier);
  const made = etat === 'acceptee';
  const paid = etat !== 'a-payer';
  return [
    ...first,
    { id: 'vous', ...vous, etat: 'passe', le, detail: 'vous envoyez' },
    { id: 'siv', ...siv, etat: made ? 'passe' : 'en-cours', detail: made ? 'la carte grise est acceptée' : 'compare la demande' },
    ...(name === undefined
      ? []
      : [
          {
            id: 'fournisseur',
            ...fournisseur,
            nom: name,
            etat: 'passe',
            le,
            detail: 'répond oui ou non, et rien d’autre',
          } as const,
        ]),
    { id: 'dgfip', ...dgfip, etat: paid ? 'passe' : 'en-cours', detail: paid ? 'ont reçu la taxe' : 'attendent le paiement' },
    { id: 'region', ...region, etat: paid ? 'passe' : 'a-venir' },
    ...(agent
      ? [
          {
            id: 'cert',
            ...cert,
            etat: made || etat === 'rejetee' ? 'passe' : paid ? 'en-cours' : 'a-venir',
            detail:
              etat === 'a-completer'
                ? 'attend un autre papier'
                : etat === 'rejetee'
                  ? 'a rejeté la demande'
                  : 'un agent lit les papiers',
          } as const,
        ]
      : []),
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
