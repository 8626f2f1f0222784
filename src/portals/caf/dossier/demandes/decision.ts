import { livedTruth } from '#engine/household/truth.ts';
import { lastDayOf } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import type { Day, Month } from '#schema/day.ts';
import type { Fait } from '#schema/evenement.ts';
import { type Calculation, isWithoutAmount } from '../../rules/calculation.ts';
import { declaredMonths } from '../../rules/calendar.ts';
import type { Refusal } from '../../rules/conditions/refusal.ts';
import { monthsOfRight } from '../changes.ts';
import { type Basis, basisInForce, basisWith, calculate, decided, withBenefits } from '../quarter-rights.ts';
import { openBenefits, type Quarter, quarterOf, windowOf } from '../quarters.ts';
import { sentAmounts, trueAmounts } from '../resources.ts';
import { PRESTATIONS } from '../rights.ts';
import { saidAgainst } from './conditions.ts';
import { joinedQuarter, type Request } from './requests.ts';
import { withHousehold } from './told-household.ts';

/** What a request comes to: amounts from its month on, or why there is none. */
interface Outcome {
  basis: Basis;
  quarter: Quarter;
  nouveau: boolean;
  refus: Refusal | undefined;
}

/** Why nothing is paid, when the conditions are met and the amount is 0: the last line of the sum says it. */
function noAmount(calculations: readonly Calculation[]): Refusal | undefined {
  const [first] = calculations;
  if (first === undefined || calculations.some(({ montant }) => montant > 0)) return undefined;
  const last = first.lignes.at(-1);
  return { sorte: 'sans-droit', raison: last?.detail ?? 'Le montant est de 0 €.', source: last?.source ?? '' };
}

/** The basis on which a request is decided: its own money, or that of the quarter that it joins. */
function basisOf(world: World, { prestation, envoi, du }: Request, le: Day): Pick<Outcome, 'basis' | 'quarter' | 'nouveau'> {
  const joined = joinedQuarter(world);
  const quarter: Quarter = joined ?? { ...quarterOf(world, du), periode: monthsSaid(envoi.donnees['moisDeclares']), envoi };
  const known = joined
    ? basisInForce(world, joined, le)
    : basisWith(world, quarter, sentAmounts(envoi.donnees, livedTruth(world)), le);
  const open = openBenefits(world, le);
  const benefits = PRESTATIONS.filter((one) => one === prestation || open.includes(one));
  return {
    quarter,
    nouveau: joined === undefined,
    basis: { ...known, compte: withBenefits(known.compte, benefits), depuis: { ...known.depuis, [prestation]: du } },
  };
}

const monthsSaid = (months: unknown): Quarter['periode'] => months as [Month, Month, Month];

/** Eligibility first, then the amounts: what the Caf finds of a request on that day. */
function outcomeOf(world: World, request: Request, le: Day): Outcome {
  const found = basisOf(world, request, le);
  const months = monthsOfRight(found.quarter.mois).filter((month) => month >= request.du);
  const own = months.flatMap((month) =>
    calculate(found.basis, month).filter(({ prestation }) => prestation === request.prestation),
  );
  const refus =
    saidAgainst(request.prestation, request.envoi.donnees) ??
    own.find(isWithoutAmount)?.refus ??
    (own.every((one) => one.refus !== undefined) ? own[0]?.refus : undefined) ??
    noAmount(own);
  return { ...found, refus };
}

/** What is decided of a request that day, to be recorded. */
export function decideRequest(world: World, request: Request, le: Day): Fait[] {
  const { basis, quarter, nouveau, refus } = outcomeOf(world, request, le);
  const { dossier, prestation, du } = request;
  if (refus)
    return [
      decide(dossier, refus.sorte === 'sans-droit' ? 'refusee' : 'incomplete', 'demande-caf-refusee', {
        prestation,
        raison: refus.raison,
        texte: refus.source,
        horsRegles: refus.sorte === 'hors-du-simulateur',
      }),
    ];
  const rights = decided(basis);
  return [
    decide(dossier, 'acceptee', 'demande-caf', { ...rights, prestation, du, nouveau }),
    ...(nouveau ? [] : [decide(quarter.dossier, 'acceptee', 'situation-revue', rights)]),
  ];
}

/** Euros of a benefit in a month, had it been asked for that month: worked out from the truth, with the household as it was told. */
export function amountHad(world: World, { prestation, envoi }: Pick<Request, 'prestation' | 'envoi'>, month: Month): number {
  const truth = livedTruth(world);
  const periode = declaredMonths(month, windowOf(world.edition));
  const amounts = trueAmounts(truth, { mois: month, periode });
  const compte = withBenefits(withHousehold(truth, envoi), [prestation]);
  const [own] = calculate({ compte, review: month, periode, amounts, rules: world.rules, le: lastDayOf(month) }, month);
  return own?.montant ?? 0;
}
