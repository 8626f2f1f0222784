import type { World } from '#engine/journal/world.ts';
import type { Vehicule } from '#schema/compte.ts';
import { type Tax, taxOf } from '../rules/tax.ts';
import { isOldPlate } from '../rules/vehicle-numbers.ts';
import { fileOf } from './file.ts';
import type { ForWhat } from './pieces.ts';
import { plateOf } from './vehicles.ts';

/** What a carte grise costs the person today, for a car that she bought or whose paper is made again; or why no amount is given. */
export const taxFor = (world: Pick<World, 'compte' | 'events' | 'today'>, car: Vehicule, sorte: ForWhat): Tax =>
  taxOf(
    sorte === 'changement' ? { sorte } : { sorte, ancienNumero: isOldPlate(plateOf(world, car)) },
    car,
    fileOf(world.compte).region,
    world.today,
  );
