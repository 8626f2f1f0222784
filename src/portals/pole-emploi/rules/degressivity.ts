import { type CalculationLine, lineOf, percentInWords, restsOnChoice, sumOf } from '#engine/portal/calculation.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import type { Day } from '#schema/day.ts';
import { scaleOn } from './scale.ts';

/** Whose allowance may go down. `allocation` and `sjr`: gross euros a day; `age`: years at the end of the contract. */
export interface DegressivityRequest {
  allocation: number;
  sjr: number;
  age: number;
  finDeContrat: Day;
}

/** The allowance of one day after six months: lowered (`baisse`) or not. The lines add up to `montant`. */
export interface Degressivity {
  baisse: boolean;
  montant: number;
  choix: boolean;
  lignes: CalculationLine[];
}

/**
 * The allowance of one day from the seventh month (facts § 4.1): 30 % less when the former wage was above a threshold, never under
 * a floor (règlement, art. 17 bis), and never for a person who was old enough at the end of the contract. The amounts are those of
 * `on`, the age limit that of the end of the contract.
 */
export function loweredAllowance({ allocation, sjr, age, finDeContrat }: DegressivityRequest, on: Day): Degressivity {
  const { degressivityRate, degressivitySalary, degressivityFloor } = scaleOn(on);
  const { degressivityAge } = scaleOn(finDeContrat);
  const start = lineOf(
    'Allocation des six premiers mois',
    'Le montant d’un jour au début.',
    allocation,
    'Calcul de l’allocation journalière',
  );
  const spared =
    age >= degressivityAge.valeur
      ? lineOf(
          'Pas de baisse',
          `Vous aviez au moins ${degressivityAge.valeur} ans à la fin du contrat.`,
          0,
          degressivityAge.source,
        )
      : lineOf(
          'Pas de baisse',
          `Votre salaire par jour ne dépassait pas ${euros(degressivitySalary.valeur)}.`,
          0,
          degressivitySalary.source,
        );
  if (age >= degressivityAge.valeur || sjr <= degressivitySalary.valeur) return closed([start, spared]);
  const lowered = roundToCents(allocation * degressivityRate.valeur);
  const rate = percentInWords(roundToCents(1 - degressivityRate.valeur));
  const less = lineOf(
    'Baisse à partir du septième mois',
    `${rate} de ${euros(allocation)}.`,
    lowered - allocation,
    degressivityRate.source,
  );
  const target = Math.min(allocation, Math.max(lowered, degressivityFloor.valeur));
  if (target === lowered) return closed([start, less]);
  const detail = `Après la baisse, il reste au moins ${euros(degressivityFloor.valeur)} par jour, ou le montant du début s’il est plus petit.`;
  return closed([start, less, lineOf('Limite de la baisse', detail, target - lowered, degressivityFloor.source)]);
}

function closed(lignes: CalculationLine[]): Degressivity {
  const montant = sumOf(lignes);
  return { baisse: montant < (lignes[0]?.montant ?? 0), montant, choix: restsOnChoice(lignes), lignes };
}

/** Of `days` paid days that follow `alreadyPaid` others, how many are still at the full rate, and how many at the lowered one. */
export function splitDays(alreadyPaid: number, days: number, on: Day): { pleins: number; reduits: number } {
  const pleins = Math.min(days, Math.max(0, scaleOn(on).degressivityDays.valeur - alreadyPaid));
  return { pleins, reduits: days - pleins };
}
