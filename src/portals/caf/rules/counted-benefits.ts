import { monthOf, monthsBetween } from '#engine/journal/day.ts';
import { euros } from '#engine/words/money.ts';
import type { Month } from '#schema/day.ts';
import { type CalculationLine, lineOf } from './calculation.ts';
import {
  countedFamilySupport,
  familyAllowances,
  familySupport,
  type MissingParents,
  plainFamilySupplement,
} from './family-benefits.ts';
import {
  type BenefitsKnown,
  type BenefitsToCompute,
  type FamilyBenefit,
  type FamilyBenefitNature,
  type HouseholdSituation,
  increaseReason,
} from './household.ts';
import type { Laws } from './laws.ts';
import { familySupplement, youngChildAllowance } from './means-tested-benefits.ts';

const READ = 'OpenFisca, rsa_base_ressources_prestations_familiales';
const NEWBORN_MONTHS = 3;

const LONE = 1;

/** What the rules give to the household of `month`, euros a month: none is left out, none is worth zero. */
function workedOut(household: HouseholdSituation, asked: BenefitsToCompute, month: Month, rules: Month): FamilyBenefit[] {
  const { enfants, adultes, deuxRevenus = false } = household;
  const { revenusAnnuels, enfantsAsf = 0 } = asked;
  const allowances = familyAllowances(enfants, revenusAnnuels, month, rules);
  const means = { revenusAnnuels, deuxRevenus: adultes === LONE || deuxRevenus };
  const benefits: FamilyBenefit[] = [
    { nature: 'allocations-familiales', montant: allowances.base },
    { nature: 'majoration-age', montant: allowances.majorationAge },
    { nature: 'paje-base', montant: youngChildAllowance(enfants, means, month, rules) },
    { nature: 'complement-familial', montant: familySupplement(enfants, means, month, rules) },
    { nature: 'asf', montant: enfantsAsf * familySupport('un-parent', rules), enfants: enfantsAsf },
  ];
  return benefits.filter(({ montant }) => montant > 0);
}

/** A list written in one month, read in another: what the children changed since is worked out, the rest stays as it was written. */
function sinceKnown(household: HouseholdSituation, known: BenefitsKnown, month: Month, rules: Month): FamilyBenefit[] {
  const before = workedOut(household, { revenusAnnuels: known.revenusAnnuels }, known.en, rules);
  const now = workedOut(household, known, month, rules);
  const amountIn = (list: readonly FamilyBenefit[], nature: FamilyBenefitNature) =>
    list.find((one) => one.nature === nature)?.montant ?? 0;
  const changed = new Set(
    [...before, ...now].map(({ nature }) => nature).filter((nature) => amountIn(before, nature) !== amountIn(now, nature)),
  );
  return [...known.liste.filter(({ nature }) => !changed.has(nature)), ...now.filter(({ nature }) => changed.has(nature))];
}

/**
 * The benefits of the household in `month`, euros a month by the amounts of `rules`: those of the file, or worked out from the
 * children and the income of year N-2.
 */
export function familyBenefitsOf(household: HouseholdSituation, month: Month, rules: Month = month): readonly FamilyBenefit[] {
  const asked = household.prestationsFamiliales;
  if ('liste' in asked) return sinceKnown(household, asked, month, rules);
  return 'revenusAnnuels' in asked ? workedOut(household, asked, month, rules) : asked;
}

type Rule = (benefit: FamilyBenefit, household: HouseholdSituation, month: Month, rules: Month) => number;

const whole: Rule = ({ montant }) => montant;
const none: Rule = () => 0;
const supportOf =
  (missing: MissingParents): Rule =>
  (benefit, _household, _month, rules) =>
    Math.min(benefit.montant, supportedChildren(benefit, missing, rules) * countedFamilySupport(missing, rules));
// One line may hold the support of several children: the part that counts is that of each.
const supportedChildren = ({ montant, enfants }: FamilyBenefit, missing: MissingParents, rules: Month): number =>
  enfants ?? Math.max(1, Math.round(montant / familySupport(missing, rules)));

// A parent alone with the increased amount keeps the PAJE in full at first: it is meant for the first needs of the baby.
const exceptForNewborn: Rule = ({ montant }, household, month) => {
  const newborn = household.enfants.some(({ naissance }) => {
    const months = monthsBetween(monthOf(naissance), month);
    return months >= 0 && months < NEWBORN_MONTHS;
  });
  return newborn && increaseReason(household, month) !== undefined ? 0 : montant;
};

const BENEFITS: Record<FamilyBenefitNature, { name: string; counts: Rule }> = {
  'allocations-familiales': { name: 'Allocations familiales', counts: whole },
  'majoration-age': { name: 'Allocations familiales, supplément pour l’âge', counts: none },
  'complement-familial': {
    name: 'Complément familial',
    counts: ({ montant }, _household, _month, rules) => Math.min(montant, plainFamilySupplement(rules)),
  },
  'paje-base': { name: 'Allocation de base pour un jeune enfant (Paje)', counts: exceptForNewborn },
  asf: { name: 'Allocation de soutien familial (ASF)', counts: supportOf('un-parent') },
  'asf-deux-parents': { name: 'Allocation de soutien familial (ASF)', counts: supportOf('deux-parents') },
  'rentree-scolaire': { name: 'Allocation de rentrée scolaire', counts: none },
  'prime-naissance': { name: 'Prime à la naissance', counts: none },
};

/** How much of one benefit counts as a resource for the RSA and the prime: euros a month. */
export const countedBenefit = (benefit: FamilyBenefit, household: HouseholdSituation, month: Month, rules = month): number =>
  BENEFITS[benefit.nature].counts(benefit, household, month, rules);

/** The same for all the benefits of the household. Not rounded. */
export const countedBenefits = (household: HouseholdSituation, month: Month, rules = month): number =>
  familyBenefitsOf(household, month, rules).reduce((sum, one) => sum + countedBenefit(one, household, month, rules), 0);

/**
 * One line for each family benefit, negative when it counts, zero (and why) when it does not. `rules`: the month of the amounts, or that
 * of each declared month, of which the line says the mean.
 */
export function familyBenefitLines(
  household: HouseholdSituation,
  month: Month,
  laws: Laws,
  ...rules: readonly Month[]
): CalculationLine[] {
  const asked = rules.length === 0 ? [month] : rules;
  const lines = new Map<string, { nature: FamilyBenefitNature; received: number; counted: number }>();
  for (const one of asked) {
    const seen: FamilyBenefitNature[] = [];
    for (const benefit of familyBenefitsOf(household, month, one)) {
      const { nature, montant } = benefit;
      // Two lines of one nature stay two lines.
      const key = `${nature}/${seen.filter((other) => other === nature).length}`;
      const { received = 0, counted = 0 } = lines.get(key) ?? {};
      lines.set(key, { nature, received: received + montant, counted: counted + countedBenefit(benefit, household, month, one) });
      seen.push(nature);
    }
  }
  return [...lines.values()].map(({ nature, received, counted }) =>
    lineOf(
      BENEFITS[nature].name,
      benefitInWords(received / asked.length, counted / asked.length),
      -counted / asked.length,
      `${laws.family} ; ${READ}`,
    ),
  );
}

function benefitInWords(received: number, counted: number): string {
  const said = `La Caf vous verse ${euros(received)} par mois.`;
  if (counted === 0) return `${said} Cet argent ne compte pas dans ce calcul.`;
  return counted < received ? `${said} Une partie seulement compte : ${euros(counted)}.` : said;
}
