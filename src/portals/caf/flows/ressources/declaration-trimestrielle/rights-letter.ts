import { addMonths, dayInWords, monthInWords, monthName } from '#engine/journal/day.ts';
import type { Letter } from '#engine/portal/letter.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { euros } from '#engine/words/money.ts';
import { ofName } from '#engine/words/say.ts';
import { monthsOfRight } from '#portals/caf/dossier/changes.ts';
import { benefitsOf } from '#portals/caf/dossier/granted.ts';
import { refusalsBehind } from '#portals/caf/dossier/quarter-rights.ts';
import { quarterOfDossier } from '#portals/caf/dossier/quarters.ts';
import {
  type DecisionOnRights,
  decisionsOn,
  PRESTATION_NAMES,
  type Prestation,
  rightsIn,
  withoutAmountIn,
} from '#portals/caf/dossier/rights.ts';
import { CHOICE, type Known } from '#portals/caf/letter.ts';
import { PAYMENT_DAY_SOURCE, paymentDay } from '#portals/caf/rules/calendar.ts';
import { lawsOf } from '#portals/caf/rules/laws.ts';
import type { Month } from '#schema/day.ts';

const NO_FIGURE = 'pas de montant : cet exercice ne le calcule pas';

/** « 651,69 € par mois », or each amount with the month from which it counts. */
function quarterInWords(months: readonly (readonly [Month, number])[]): string {
  const changes = months.filter(([, amount], rank) => rank === 0 || amount !== months[rank - 1]?.[1]);
  const [first] = changes;
  if (first === undefined || months.every(([, amount]) => amount === 0)) return 'pas de droit pour ce trimestre';
  if (changes.length === 1) return `${euros(first[1])} par mois`;
  return changes
    .map(
      ([month, amount]) => `${amount === 0 ? 'pas de droit' : `${euros(amount)} par mois`} à partir ${ofName(monthName(month))}`,
    )
    .join(', puis ');
}

const APPEALS: Record<Prestation, string> = {
  rsa: 'président du conseil départemental (RSA)',
  'prime-activite': 'commission de recours amiable (prime d’activité)',
};

/** The letter that says the right of three months, and why there is none when there is none. */
export function rightsNotified(known: Known): Omit<Letter, 'de'> {
  const { donnees, world } = known;
  const quarter = quarterOfDossier(world, textIn(donnees, 'dossier'));
  const decision = decisionsOn(world, quarter.dossier).findLast(({ le }) => le <= known.le);
  const benefits = benefitsOf(world);
  const without = withoutAmountIn(decision?.donnees);
  const refusals = decision ? refusalsBehind(world, quarter, decision) : [];
  const figures = benefits.some((prestation) => !without.includes(prestation));
  const paid = isPaid(decision, quarter.mois);
  const line = (prestation: Prestation) =>
    without.includes(prestation)
      ? NO_FIGURE
      : quarterInWords(monthsOfRight(quarter.mois).map((month) => [month, rightsIn(decision, month)[prestation]]));
  return {
    objet: 'Votre droit pour trois mois',
    paragraphes: [
      `${figures ? 'Votre droit est calculé' : 'Votre déclaration est lue'} pour ${monthName(quarter.mois)}, ${monthName(addMonths(quarter.mois, 1))} et ${monthInWords(addMonths(quarter.mois, 2))}.`,
      ...refusals.map(({ prestation, refus }) => `${PRESTATION_NAMES[prestation]} : ${refus?.raison ?? ''}`),
      ...endOf(benefits, { figures, paid }),
    ],
    aRetenir: [
      ...benefits.map((prestation) => ({ libelle: PRESTATION_NAMES[prestation], valeur: line(prestation) })),
      ...(paid ? [{ libelle: 'Premier paiement', valeur: dayInWords(paymentDay(addMonths(quarter.mois, 1))) }] : []),
      { libelle: 'Prochaine déclaration', valeur: monthInWords(addMonths(quarter.mois, 3)) },
      { libelle: 'Pour contester', valeur: `Deux mois : ${benefits.map((prestation) => APPEALS[prestation]).join(' ou ')}` },
    ],
    source: [
      ...refusals.flatMap(({ refus }) => refus?.source ?? []),
      lawsOf(benefits, 'review'),
      `recours : ${lawsOf(benefits, 'appeal')}`,
      PAYMENT_DAY_SOURCE,
      `délai de 2 jours : ${CHOICE}`,
    ].join(' ; '),
  };
}

const isPaid = (decision: DecisionOnRights | undefined, review: Month): boolean =>
  monthsOfRight(review).some((month) => Object.values(rightsIn(decision, month)).some((amount) => amount > 0));

/** How the letter ends: what holds for three months, or what one can do without a right or a figure. */
function endOf(benefits: readonly Prestation[], { figures, paid }: { figures: boolean; paid: boolean }): string[] {
  if (!figures) return ['Dans la vie, la Caf calcule ce droit. Demandez-lui une réponse écrite.'];
  if (!paid) return ['Si votre situation change, dites-le à la Caf : le droit est regardé de nouveau.'];
  return [
    `Le montant ne bouge pas pendant ces trois mois, sauf si votre famille change${benefits.includes('rsa') ? ' ou, pour le RSA, si un revenu s’arrête' : ''}.`,
    'Ce montant est une estimation pédagogique.',
  ];
}
