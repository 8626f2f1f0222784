import { dayInWords, lastDayOf } from '#engine/journal/day.ts';
import { type CalculationLine, lineOf } from '#engine/portal/calculation.ts';
import type { Day, Month } from '#schema/day.ts';
import { TABLE } from './scale-table.ts';

const SOURCE =
  'Revalorisation possible chaque 1er juillet, décidée par l’Unédic (communiqués de 2023 à 2025, lus en novembre 2026) ; dossier de faits Pôle emploi, § 4.1';

const KNOWN: ReadonlySet<string> = new Set(TABLE.fixedPart.flatMap((row) => ('choix' in row ? [] : [row.depuis])));

/** The days after `since`, until the end of the month, on which an allowance may have gone up by a figure that was not found. */
export function unknownRevaluations(since: Day, mois: Month): Day[] {
  const last = lastDayOf(mois);
  const years = Array.from({ length: Number(last.slice(0, 4)) - Number(since.slice(0, 4)) + 1 }, (_, rank) => rank);
  return years
    .map((rank) => `${Number(since.slice(0, 4)) + rank}-07-01` as Day)
    .filter((day) => day > since && day <= last && !KNOWN.has(day));
}

/** Says, in the computation of a month, that such a day was crossed: nothing is added to the sum. */
export const revaluationLines = (since: Day, mois: Month): CalculationLine[] =>
  unknownRevaluations(since, mois).map((day) =>
    lineOf(
      `Augmentation du ${dayInWords(day)} : pas connue`,
      'Chaque 1er juillet, l’allocation peut augmenter : la partie fixe et le minimum pour tout le monde, le salaire de référence quand toutes ses paies ont plus de six mois. Ce chiffre n’est pas encore publié. Rien n’est ajouté.',
      0,
      SOURCE,
    ),
  );
