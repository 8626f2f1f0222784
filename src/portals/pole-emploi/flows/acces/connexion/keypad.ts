import type { World } from '#engine/journal/world.ts';
import { fileOf } from '#portals/pole-emploi/dossier/file.ts';
import type { Compte } from '#schema/compte.ts';

/** How many digits the old code has (choice of the simulator). */
export const KEYPAD_LENGTH = 6;

/** The numeric code of the page from before 2019: made from the identifier, so that an account needs no line more. */
export function keypadCode(compte: Pick<Compte, 'poleEmploi'>): string {
  const digits = fileOf(compte).identifiant.replace(/\D/g, '').slice(0, KEYPAD_LENGTH);
  return [...digits].reverse().join('');
}

/** The ten digits in the order of the buttons: shuffled, and the same all along a session. */
export function keypadOrder(world: Pick<World, 'seed'>): readonly number[] {
  const digits = Array.from({ length: 10 }, (_, rank) => rank);
  let state = (Math.abs(world.seed) % 2_147_483_646) + 1;
  for (let left = digits.length - 1; left > 0; left -= 1) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (left + 1);
    [digits[left], digits[other]] = [digits[other] ?? 0, digits[left] ?? 0];
  }
  return digits;
}
