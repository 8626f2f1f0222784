import type { Day } from '#schema/day.ts';
import { compacted } from '#schema/legible.ts';

/**
 * The code that a sale gives: five digits worked out from the plate and the day, so that a buyer on another computer may be told it and
 * use it. How the real one is made, and how many signs it has, is not known (ants.md §2a, « format non vérifié »).
 */
export function saleCode(plate: string, le: Day): string {
  const text = `${compacted(plate).toUpperCase()}/${le}`;
  const mixed = [...text].reduce((sum, sign) => (sum * 131 + (sign.codePointAt(0) ?? 0)) % 89_989, 7);
  return String(10_000 + mixed);
}
