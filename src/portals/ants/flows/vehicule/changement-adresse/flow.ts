import type { FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { addressIn } from '#portals/ants/dossier/address.ts';
import { fileOf } from '#portals/ants/dossier/file.ts';
import { vehicleToMove } from '#portals/ants/dossier/vehicles.ts';
import { type Fact, facts } from './facts.ts';

export const ADRESSE = 'changement-adresse';

/** Telling a new address for the paper of a vehicle, within a month of the move (ants.md §2c; code de la route, art. R322-7). */
export const changementAdresse = flowOf({
  id: ADRESSE,
  titre: 'Changer l’adresse de ma carte grise',
  facts,
  open: (world) => `${ADRESSE}:${eventsOf(world, 'envoye').filter(({ demarche }) => demarche === ADRESSE).length + 1}`,
  truths,
  onPaper: {
    immatriculation: {},
    codeConfidentiel: {},
    voie: {},
    precision: {},
    complement: {},
    codePostal: {},
    commune: {},
    demenageLe: { told: true },
  },
});

function truths({ world }: FlowContext): Truths<Fact> {
  const car = vehicleToMove(world);
  const { fournisseur, demenageLe } = fileOf(world.compte);
  const address = addressIn(world.compte.logement.adresse);
  return {
    adressePourQui: 'moi',
    immatriculation: car?.plaque,
    codeConfidentiel: car?.codeConfidentiel,
    ...address,
    precision: address.complement === '' ? 'non' : 'oui',
    demenageLe: demenageLe ?? world.today,
    verification: fournisseur === undefined ? 'non' : 'oui',
    fournisseur: fournisseur ?? 'absent',
    justificatif: 'facture-electricite',
    exact: 'true',
  };
}
