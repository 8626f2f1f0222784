import type { FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { confidentialCode } from '#portals/ants/dossier/confidential-code.ts';
import { movedOn } from '#portals/ants/dossier/file.ts';
import { homeOnPaper, homeTruths } from '#portals/ants/dossier/home/truths.ts';
import { plateOf, vehicleToMove } from '#portals/ants/dossier/vehicles.ts';
import { type Fact, facts, HOME } from './facts.ts';

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
    ...homeOnPaper(HOME),
    demenageLe: { told: true },
  },
});

function truths({ world }: FlowContext): Truths<Fact> {
  const car = vehicleToMove(world);
  return {
    adressePourQui: 'moi',
    immatriculation: car && plateOf(world, car),
    codeConfidentiel: car && confidentialCode(world, car),
    ...homeTruths(world, HOME),
    demenageLe: movedOn(world.compte) ?? world.today,
    exact: 'true',
  };
}
