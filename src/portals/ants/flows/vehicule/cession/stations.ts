import type { World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { salesOf } from '#portals/ants/dossier/sales.ts';
import { ORGANISMES } from '#portals/ants/organismes.ts';

/** The journey of a sale: the file learns it, the buyer uses the code, the fines change address. */
export function stations(world: World, dossier: string): Station[] {
  const { vous, siv, police } = ORGANISMES;
  const sale = salesOf(world).find((one) => one.dossier === dossier);
  const buyer = {
    nom: 'L’acheteur',
    role: { fr: 'demande la carte grise avec le code', en: 'asks for the document with the code' },
  };
  if (!sale)
    return [
      { id: 'vous', ...vous, etat: 'vous' },
      { id: 'siv', ...siv, etat: 'a-venir' },
      { id: 'acheteur', ...buyer, etat: 'a-venir' },
    ];
  return [
    { id: 'vous', ...vous, etat: 'passe', le: sale.le, detail: 'vous déclarez la vente' },
    { id: 'siv', ...siv, etat: 'passe', le: sale.le, detail: 'écrit que la voiture n’est plus à vous ; personne ne regarde' },
    { id: 'police', ...police, etat: 'passe', le: sale.le, detail: 'les amendes d’après la vente vont à l’acheteur' },
    { id: 'acheteur', ...buyer, etat: 'en-cours', detail: 'a le code pendant quinze jours' },
  ];
}
