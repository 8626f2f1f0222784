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
import { type FamilyBenefit, type FamilyBenefitNature, type HouseholdSituation, increaseReason } from './household.ts';

const SOURCE = 'CSS, art. R844-4 et R844-5 ; OpenFisca, rsa_base_ressources_prestations_familiales';
const NEWBORN_MONTHS = 3;

/** The benefits of the household, euros a month: those of the file, or worked out from the children and the income of year N-2. */
export function familyBenefitsOf(household: HouseholdSituation, month: Month): readonly FamilyBenefit[] {
  const asked = household.prestationsFamiliales;
  if (!('revenusAnnuels' in asked)) return asked;
  const allowances = familyAllowances(household.enfants, asked.revenusAnnuels, month);
  const children = asked.enfantsAsf ?? 0;
  const benefits: FamilyBenefit[] = [
    { nature: 'allocations-familiales', montant: allowances.base },
    { nature: 'majoration-age', montant: allowances.majorationAge },
    { nature: 'asf', montant: children * familySupport('un-parent', month), enfants: children },
  ];
  return benefits.filter(({ montant }) => montant > 0);
}

type Rule = (benefit: FamilyBenefit, household: HouseholdSituation, month: Month) => number;

const whole: Rule = ({ montant }) => montant;
const none: Rule = () => 0;
const supportOf =
  (missing: MissingParents): Rule =>
  ({ montant, enfants = 1 }, _household, month) =>
    Math.min(montant, enfants * countedFamilySupport(missing, month));

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
  'majoration-age': { name: "Allocations familiales, supplément pour l'âge", counts: none },
  'complement-familial': {
    name: 'Complément familial',
    counts: ({ montant }, _household, month) => Math.min(montant, plainFamilySupplement(month)),
  },
  'paje-base': { name: 'Allocation de base pour un jeune enfant (Paje)', counts: exceptForNewborn },
  asf: { name: 'Allocation de soutien familial (ASF)', counts: supportOf('un-parent') },
  'asf-deux-parents': { name: 'Allocation de soutien familial (ASF)', counts: supportOf('deux-parents') },
  'rentree-scolaire': { name: 'Allocation de rentrée scolaire', counts: none },
  'prime-naissance': { name: 'Prime à la naissance', counts: none },
};

/** How much of one benefit counts as a resource for the RSA and the prime: euros a month. */
export const countedBenefit: Rule = (benefit, household, month) => BENEFITS[benefit.nature].counts(benefit, household, month);

/** One line for each family benefit, negative when it counts, zero (and why) when it does not. */
export const familyBenefitLines = (household: HouseholdSituation, month: Month): CalculationLine[] =>
  familyBenefitsOf(household, month).map((benefit) => {
    const counted = countedBenefit(benefit, household, month);
    const received = `La Caf vous verse ${euros(benefit.montant)} par mois.`;
    const detail =
      counted === 0
        ? `${received} Cet argent ne compte pas dans ce calcul.`
        : counted < benefit.montant
          ? `${received} Une partie seulement compte : ${euros(counted)}.`
          : received;
    return lineOf(BENEFITS[benefit.nature].name, detail, -counted, SOURCE);
  });
