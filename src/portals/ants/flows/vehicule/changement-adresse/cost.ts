import type { World } from '#engine/journal/world.ts';
import { euros } from '#engine/words/money.ts';
import { fileOf } from '#portals/ants/dossier/file.ts';
import { addressChanges, plateOf } from '#portals/ants/dossier/vehicles.ts';
import { FREE_ADDRESSES, type Tax, taxOf } from '#portals/ants/rules/tax.ts';
import { isOldPlate } from '#portals/ants/rules/vehicle-numbers.ts';
import type { Vehicule } from '#schema/compte.ts';

/** What the next change of address of this vehicle costs. */
export const costOf = (world: World, car: Vehicule): Tax =>
  taxOf(
    { sorte: 'adresse', rang: addressChanges(world, car) + 1, ancienNumero: isOldPlate(plateOf(world, car)) },
    car,
    fileOf(world.compte).region,
    world.today,
  );

/** « Rien à payer : … », or the sum, each line with why it is due: said before the request leaves (ants.md §2c and §4.1). */
export function costInWords(world: World, car: Vehicule): string {
  const cost = costOf(world, car);
  if (!('total' in cost)) return cost.raison;
  if (cost.total === 0)
    return `Rien à payer : les ${FREE_ADDRESSES} premiers changements d’adresse sont gratuits. Une étiquette arrive par la poste.`;
  const why = isOldPlate(plateOf(world, car))
    ? 'Une plaque d’avant 2009 change de numéro : une nouvelle carte grise est faite.'
    : `Après ${FREE_ADDRESSES} changements d’adresse, une nouvelle carte grise est faite.`;
  const lines = cost.lignes.map(({ libelle, montant }) => `${libelle} : ${euros(montant)}`);
  return `Il faudra payer ${euros(cost.total)}. ${why} ${lines.join(' ; ')}.`;
}
