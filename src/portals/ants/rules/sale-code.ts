import { addDays } from '#engine/journal/day.ts';
import type { Day } from '#schema/day.ts';
import { compacted } from '#schema/legible.ts';

/**
 * The code that a sale gives: five digits worked out from the plate and the day of the declaration, so that a buyer on another computer may
 * be told it and use it. How the real one is made, and how many signs it has, is not known (ants.md §2a, « format non vérifié »).
 */
export function saleCode(plate: string, declared: Day): string {
  const text = `${compacted(plate).toUpperCase()}/${declared}`;
  const mixed = [...text].reduce((sum, sign) => (sum * 131 + (sign.codePointAt(0) ?? 0)) % 89_989, 7);
  // Two days that follow each other must not give two codes that follow each other: a finger beside the key would open the wrong one.
  return String(10_000 + ((mixed * 7_919) % 89_989));
}

// Longer than any session: the seller who declares later than that is not waited for.
const LONGEST_DAYS = 120;

/** The day on which a seller, here or on another computer, was given this code for this plate; undefined when none was. */
export function dayOfCode(plate: string, code: string, sold: Day): Day | undefined {
  const days = Array.from({ length: LONGEST_DAYS }, (_, rank) => addDays(sold, rank));
  return days.find((day) => saleCode(plate, day) === code);
}
