import { lastDayOf } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { type CalculationLine, lineOf, OWN_CHOICE, percentInWords, restsOnChoice, sumOf } from '#engine/portal/calculation.ts';
import { roundToCents } from '#engine/words/money.ts';
import { daysPaidBy, type Right } from '#portals/pole-emploi/dossier/allowance.ts';
import { type Declaration, grossOfMonth, hoursOfMonth } from '#portals/pole-emploi/dossier/declarations/declaration.ts';
import { startDay } from '#portals/pole-emploi/dossier/file.ts';
import { dossierOf } from '#portals/pole-emploi/dossier/months.ts';
import { type MonthPayment, monthPayment } from '#portals/pole-emploi/rules/complement.ts';
import { type DayLine, daysInWords } from '#portals/pole-emploi/rules/day-line.ts';
import { splitDays } from '#portals/pole-emploi/rules/degressivity.ts';
import { netAllowance } from '#portals/pole-emploi/rules/net-allowance.ts';
import { revaluationLines } from '#portals/pole-emploi/rules/revaluation.ts';
import type { Month } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';
import { suspensionLines } from './suspension.ts';
import { unpaidPeriods } from './unpaid.ts';

/** What is paid while the turnover of a self-employed person is not known yet: that share of the days. */
export const PROVISIONAL_SHARE = 0.7;
const PROVISIONAL_SOURCE = `Paiement provisoire quand le revenu n’est pas connu : non vérifié, ${OWN_CHOICE}`;

/** The allowance of a month, from its days to what arrives. `jours` add up to `joursPayables`, `lignes` (euros) to `net`. */
export interface MonthCalculation {
  mois: Month;
  joursPayables: number;
  joursPayes: number;
  joursReportes: number;
  /** Gross allowance of the month, euros. */
  brut: number;
  /** What is due before any repayment of a debt, euros. */
  net: number;
  /** Gross pay that was declared; undefined when it is not known yet. */
  salaire: number | undefined;
  heures: number;
  provisoire: boolean;
  choix: boolean;
  jours: DayLine[];
  lignes: CalculationLine[];
}

type Known = Pick<World, 'compte' | 'events' | 'today'>;

/** Works a declared month out (facts § 4.1 and 4.3). The right is read without what this same month already took from it. */
export function calculateMonth(world: Known, declaration: Declaration, right: Right): MonthCalculation {
  const { mois } = declaration;
  const own = decisionsOf(world, 'calcul').findLast(({ dossier }) => dossier === dossierOf(mois));
  const taken = own === undefined || (right.decideLe !== undefined && own.le < right.decideLe) ? 0 : daysPaidBy(own);
  const before = { ...right, payes: right.payes - taken, restants: right.restants + taken };
  const salaire = grossOfMonth(declaration);
  const payment = paymentOf(world, declaration, before, salaire ?? 0);
  const provisoire = salaire === undefined;
  const { days, lines } = provisoire ? provisional(payment, before) : { days: payment.joursPayes, lines: payment.lignes };
  const net = [...lines, ...deductions(days, before, mois)];
  const since = startDay(world) > right.premierJour ? startDay(world) : right.premierJour;
  const lignes = [...net, ...suspensionLines(world, mois, sumOf(net)), ...revaluationLines(since, mois)];
  return {
    mois,
    joursPayables: payment.joursPayables,
    joursPayes: days,
    joursReportes: payment.joursPayables - days,
    brut: sumOf(lines),
    net: sumOf(lignes),
    salaire,
    heures: hoursOfMonth(declaration),
    provisoire,
    choix: restsOnChoice(lignes) || restsOnChoice(payment.jours),
    jours: payment.jours,
    lignes,
  };
}

function paymentOf(world: Known, declaration: Declaration, right: Right, brut: number): MonthPayment {
  const { brutJour, brutJourReduit, sjr, payes, restants } = right;
  return monthPayment({
    mois: declaration.mois,
    allocation: brutJour,
    sjr,
    brut,
    ...(brutJourReduit === undefined ? {} : { baisse: { allocation: brutJourReduit, joursDejaPayes: payes } }),
    nonPayables: unpaidPeriods(world, declaration, right),
    joursRestants: restants,
  });
}

/** A part of the month is paid while the income is not known; the rest is settled when it is. */
function provisional(
  { joursPayes, lignes, montant }: MonthPayment,
  { brutJour }: Right,
): { days: number; lines: CalculationLine[] } {
  const days = Math.round(joursPayes * PROVISIONAL_SHARE);
  const part = roundToCents(days * brutJour);
  const detail = `Votre chiffre d’affaires n’est pas encore connu. On paie ${percentInWords(PROVISIONAL_SHARE)} des jours, soit ${daysInWords(days)}. Le reste est recalculé plus tard.`;
  return { days, lines: [...lignes, lineOf('Paiement provisoire', detail, part - montant, PROVISIONAL_SOURCE)] };
}

/** What is withheld for the pension and the social contributions, counted by day and multiplied. */
function deductions(days: number, { brutJour, brutJourReduit, sjr, payes }: Right, mois: Month): CalculationLine[] {
  const on = lastDayOf(mois);
  const { pleins, reduits } = brutJourReduit === undefined ? { pleins: days, reduits: 0 } : splitDays(payes, days, on);
  const rates = [
    { count: pleins, brut: brutJour },
    { count: reduits, brut: brutJourReduit ?? brutJour },
  ].filter(({ count }) => count > 0);
  return rates.flatMap(({ count, brut }) =>
    netAllowance(brut, sjr, on)
      .lignes.slice(1)
      .map(({ libelle, detail, montant, source }) =>
        lineOf(libelle, `${detail} Pour ${daysInWords(count)}.`, montant * count, source),
      ),
  );
}

/** What is recorded of a computation: the figures that other parts of the portal read. */
export const computationData = <More extends Donnees>(result: MonthCalculation, more: More) => ({
  mois: result.mois,
  jours: result.joursPayes,
  payables: result.joursPayables,
  reportes: result.joursReportes,
  brut: result.brut,
  net: result.net,
  heures: result.heures,
  ...(result.salaire === undefined ? {} : { salaire: result.salaire }),
  provisoire: result.provisoire,
  ...more,
});
