import { addDays, addMonths, dayInWords, monthInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import { monthsOfRight } from '#portals/caf/dossier/changes.ts';
import { monthsMissed, paidOn } from '#portals/caf/dossier/discovery.ts';
import { basisWith, refusalsBehind, rightsOn } from '#portals/caf/dossier/quarter-rights.ts';
import { currentQuarter, type Quarter } from '#portals/caf/dossier/quarters.ts';
import { trueAmounts } from '#portals/caf/dossier/resources.ts';
import { decisionsOn, PRESTATION_NAMES, type Rights, rightsIn } from '#portals/caf/dossier/rights.ts';
import { truthOf } from '#portals/caf/dossier/situation/known-account.ts';
import { paymentDay } from '#portals/caf/rules/calendar.ts';
import type { Month } from '#schema/day.ts';

/** The declaration left after its month: which payments did not come on their day, and when they do. */
export function late(world: World, quarter: Quarter): Lesson[] {
  if (!quarter.envoi || quarter.envoi.le <= quarter.fermeLe) return [];
  const decision = decisionsOn(world, quarter.dossier)[0];
  const missed = monthsMissed(quarter);
  const sum = missed.reduce((total, month) => total + bothOf(rightsIn(decision, month)), 0);
  const [first] = missed;
  const on = first && paidOn(quarter, first);
  const told =
    sum < 0.01 || on === undefined
      ? 'Sans déclaration à temps, la Caf ne paie pas à la date prévue.'
      : `${euros(roundToCents(sum))} ne sont pas venus à la date prévue (${monthsInWords(missed)}). ${on <= world.today ? 'Ils sont venus' : 'Ils viendront'} avec le paiement suivant, le ${dayInWords(on)}.`;
  return [
    {
      id: `retard:${quarter.dossier}`,
      mois: quarter.mois,
      titre: 'La déclaration est partie après la fin du mois',
      explication: `Elle est partie le ${dayInWords(quarter.envoi.le)}, au lieu du ${dayInWords(quarter.fermeLe)} au plus tard. ${told}`,
      etat: 'arrive',
      le: addDays(quarter.fermeLe, 1),
      quand: 'Le paiement est suspendu ce jour-là.',
      source: 'Dossier de faits Caf, § 5 ligne 4 ; rattrapage des mois manqués : choix du simulateur',
    },
  ];
}

/** Why a right had no amount: the rule is worth as much as a mistake avoided. */
export function without(world: World, quarter: Quarter): Lesson[] {
  const decision = decisionsOn(world, quarter.dossier).at(-1);
  const refusals = decision ? refusalsBehind(world, quarter, decision) : [];
  return refusals.flatMap(({ prestation, refus }, rank): Lesson[] =>
    refus
      ? [
          {
            id: `sans-montant:${prestation}:${quarter.dossier}:${rank}`,
            mois: quarter.mois,
            titre: `${PRESTATION_NAMES[prestation]} : ${refus.sorte === 'sans-droit' ? 'pas de droit' : 'pas de montant ici'}`,
            explication: refus.raison,
            etat: 'arrive',
            source: refus.source,
          },
        ]
      : [],
  );
}

/** The declaration was not made in its month: what was not paid so far, and whether it can still come. */
export function missed(world: World, quarter: Quarter): Lesson[] {
  if (world.today <= quarter.fermeLe) return [];
  const basis = basisWith(world, quarter, trueAmounts(truthOf(world, quarter), quarter), world.today);
  const unpaid = monthsOfRight(quarter.mois).filter((month) => paymentDay(addMonths(month, 1)) <= world.today);
  const lost = roundToCents(unpaid.reduce((sum, month) => sum + bothOf(rightsOn(basis, month)), 0));
  const monthly = bothOf(rightsOn(basis));
  const over = currentQuarter(world)?.dossier !== quarter.dossier;
  const amount = lost > 0 ? `${euros(lost)} n’ont pas été payés (${monthsInWords(unpaid)}). ` : '';
  const next = over
    ? 'Cette déclaration ne peut plus se faire ici : la suivante fait repartir les paiements.'
    : 'Le droit reprend dès qu’elle est faite, et les mois manqués sont payés.';
  return [
    {
      id: `oubli:${quarter.dossier}`,
      mois: quarter.mois,
      titre: 'La déclaration n’est pas faite',
      explication:
        monthly > 0
          ? `${amount}Chaque mois sans déclaration, ce sont ${euros(monthly)} qui ne viennent pas. ${next}`
          : 'Sans déclaration, la Caf ne peut rien calculer ni rien payer.',
      ...(lost > 0 ? { montant: -lost } : {}),
      etat: 'arrive',
      le: addDays(quarter.fermeLe, 1),
      quand: 'Le paiement est suspendu ce jour-là.',
      source: 'Dossier de faits Caf, § 5 lignes 4 et 5',
    },
  ];
}

const bothOf = ({ rsa, 'prime-activite': prime }: Rights): number => roundToCents(rsa + prime);
const monthsInWords = (months: readonly Month[]): string => months.map(monthInWords).join(', ');
