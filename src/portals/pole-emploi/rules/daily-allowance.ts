import {
  type CalculationLine,
  decimalInWords,
  lineOf,
  percentInWords,
  restsOnChoice,
  sumOf,
} from '#engine/portal/calculation.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import type { Day } from '#schema/day.ts';
import { cappedSjr, sjrCeiling } from './reference-salary.ts';
import { type Scale, scaleOn } from './scale.ts';

const PART_TIME_SOURCE =
  'Règlement d’assurance chômage, art. 15 ; Unédic, « J’ai perdu un emploi à temps partiel » (30 h sur 35 h = 0,86)';

/** A part-time job: hours a week, and those of a full-time worker in the same company. */
export interface WeeklyHours {
  heures: number;
  tempsPlein: number;
}

/** What the daily allowance depends on. `sjr`: daily reference wage, euros. `formation`: during a training accepted by the adviser. */
export interface DailyAllowanceRequest {
  sjr: number;
  tempsPartiel?: WeeklyHours | undefined;
  formation?: boolean | undefined;
}

/**
 * The gross allowance of one day, in euros: the sum of its lines. `sjr` is the wage that was kept, after its ceiling.
 * `choix`: one of its figures was chosen by the simulator, the screen must say so.
 */
export interface DailyAllowance {
  montant: number;
  sjr: number;
  regles: Day;
  choix: boolean;
  lignes: CalculationLine[];
}

/** By how much part-time work reduces the fixed part and the floor: two decimals, as in the example of Unédic; never above 1. */
export const partTimeCoefficient = ({ heures, tempsPlein }: WeeklyHours): number =>
  Math.min(1, roundToCents(heures / tempsPlein));

function fixedLine(scale: Scale, hours: WeeklyHours | undefined): CalculationLine {
  const { valeur, source } = scale.fixedPart;
  if (hours === undefined) return lineOf('Partie fixe', 'La même somme pour tout le monde, chaque jour.', valeur, source);
  const coefficient = partTimeCoefficient(hours);
  const detail = `${euros(valeur)} × ${decimalInWords(coefficient)}. Vous travailliez ${decimalInWords(hours.heures)} heures sur ${decimalInWords(hours.tempsPlein)}.`;
  return lineOf('Partie fixe, à temps partiel', detail, valeur * coefficient, `${source} ; ${PART_TIME_SOURCE}`);
}

/** A line that raises the sum to `minimum`, or none when it is there already. */
function upTo(
  lines: readonly CalculationLine[],
  minimum: number,
  label: string,
  detail: string,
  source: string,
): CalculationLine[] {
  const gap = roundToCents(roundToCents(minimum) - sumOf(lines));
  return gap > 0 ? [...lines, lineOf(label, detail, gap, source)] : [...lines];
}

/** A line that brings the sum down to `maximum`, or none. */
function downTo(
  lines: readonly CalculationLine[],
  maximum: number,
  label: string,
  detail: string,
  source: string,
): CalculationLine[] {
  const gap = roundToCents(roundToCents(maximum) - sumOf(lines));
  return gap < 0 ? [...lines, lineOf(label, detail, gap, source)] : [...lines];
}

/**
 * The gross allowance of one day (facts § 4.1): the better of two formulas, not below the floor, never above 75 % of the SJR.
 * Each part is rounded to the cent. The scale is that of `on`. Throws before 2024.
 */
export function dailyAllowance(request: DailyAllowanceRequest, on: Day): DailyAllowance {
  const scale = scaleOn(on);
  const sjr = cappedSjr(request.sjr, on);
  const { proportionalRate, alternativeRate, floor, capRate, trainingFloor } = scale;
  const capped = sjr < request.sjr ? ` Le salaire par jour est limité à ${euros(sjrCeiling(on))}.` : '';
  const share = `${percentInWords(proportionalRate.valeur)} de ${euros(sjr)}, votre salaire moyen par jour (SJR).${capped}`;
  const source = capped === '' ? proportionalRate.source : `${proportionalRate.source} ; ${scale.monthlyCeiling.source}`;
  const first = [
    lineOf('Part de votre ancien salaire', share, proportionalRate.valeur * sjr, source),
    fixedLine(scale, request.tempsPartiel),
  ];
  const alternative = roundToCents(alternativeRate.valeur * sjr);
  const second = upTo(
    first,
    alternative,
    'Deuxième calcul, plus favorable',
    `${percentInWords(alternativeRate.valeur)} de ${euros(sjr)} : ${euros(alternative)}. C’est plus que ${euros(sumOf(first))}. On garde le plus grand.`,
    alternativeRate.source,
  );
  const reduced = request.tempsPartiel === undefined ? 1 : partTimeCoefficient(request.tempsPartiel);
  const minimum = roundToCents(floor.valeur * reduced);
  const partTime = reduced < 1 ? `, réduits par le temps partiel (${euros(floor.valeur)} × ${decimalInWords(reduced)})` : '';
  const raised = upTo(
    second,
    minimum,
    'Montant minimum',
    `Une allocation est d’au moins ${euros(minimum)} par jour${partTime}.`,
    floor.source,
  );
  const limit = roundToCents(capRate.valeur * sjr);
  const limited = downTo(
    raised,
    limit,
    'Limite de 75 %',
    `L’allocation ne dépasse jamais ${percentInWords(capRate.valeur)} du salaire par jour : ${euros(limit)}.`,
    capRate.source,
  );
  const lignes = request.formation
    ? upTo(
        limited,
        trainingFloor.valeur,
        'Montant minimum en formation',
        `Pendant une formation acceptée par le conseiller, l’allocation est d’au moins ${euros(trainingFloor.valeur)} par jour.`,
        trainingFloor.source,
      )
    : limited;
  return { montant: sumOf(lignes), sjr, regles: on, choix: restsOnChoice(lignes), lignes };
}
