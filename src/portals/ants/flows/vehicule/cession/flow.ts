import type { FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { addressIn } from '#engine/household/address.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { DEPARTMENT } from '#portals/ants/dossier/birth.ts';
import { confidentialCode } from '#portals/ants/dossier/confidential-code.ts';
import { carForSale } from '#portals/ants/dossier/sales.ts';
import { plateOf } from '#portals/ants/dossier/vehicles.ts';
import { type Fact, facts } from './facts.ts';

export const CESSION = 'cession';

/** Declaring that a vehicle was sold, within fifteen days (ants.md §2b; code de la route, art. R322-4). */
export const cession = flowOf({
  id: CESSION,
  titre: 'Déclarer la vente de mon véhicule',
  facts,
  open: (world) => `${CESSION}:${eventsOf(world, 'envoye').filter(({ demarche }) => demarche === CESSION).length + 1}`,
  truths,
  onPaper: {
    venduPlaque: {},
    venduCode: {},
    acheteurSexe: {},
    acheteurNom: {},
    acheteurPrenom: {},
    acheteurNaissance: {},
    acheteurDepartement: {},
    acheteurCommune: {},
    venduLe: {},
    venduHeure: {},
    kilometrage: {},
  },
});

function truths({ world }: FlowContext): Truths<Fact> {
  const car = carForSale(world);
  const sale = car?.vendu;
  const address = addressIn(sale?.a.adresse ?? '');
  return {
    venduPourQui: 'moi',
    venduPlaque: car && plateOf(world, car),
    venduCode: car && confidentialCode(world, car),
    acheteurSorte: 'particulier',
    acheteurSexe: sale?.a.sexe,
    acheteurNom: sale?.a.nom,
    acheteurPrenom: sale?.a.prenom,
    acheteurNaissance: sale?.a.naissance,
    acheteurPays: 'france',
    acheteurDepartement: DEPARTMENT,
    acheteurCommune: sale?.a.commune,
    acheteurVoie: address.voie,
    acheteurCodePostal: address.codePostal,
    acheteurVille: address.commune,
    venduLe: sale?.le,
    venduHeure: sale?.heure,
    kilometrage: sale && String(sale.kilometrage),
    venteExacte: 'true',
  };
}
