import { lastDayOf } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { type CalculationLine, lineOf, OWN_CHOICE, percentInWords, restsOnChoice, sumOf } from '#engine/portal/calculation.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import { taxHouseholdOf } from '#portals/pole-emploi/dossier/allocation/tax-household.ts';
import { daysPaidBy, type Right } from '#portals/pole-emploi/dossier/allowance.ts';
import { type Declaration, grossOfMonth, hoursOfMonth } from '#portals/pole-emploi/dossier/declarations/declaration.ts';
import { startDay } from '#portals/pole-emploi/dossier/file.ts';
import { dossierOf } from '#portals/pole-emploi/dossier/months.ts';
import { type Ruled, rulesDay } from '#portals/pole-emploi/dossier/rules-day.ts';
import { type MonthPayment, monthPayment } from '#portals/pole-emploi/rules/complement.ts';
import { type DayLine, daysInWords } from '#portals/pole-emploi/rules/day-line.ts';
import { splitDays } from '#portals/pole-emploi/rules/degressivity.ts';
import { netAllowance } from '#portals/pole-emploi/rules/net-allowance.ts';
import { revaluationLines } from '#portals/pole-emploi/rules/revaluation.ts';
import { scaleOn } from '#portals/pole-emploi/rules/scale.ts';
import { socialRate } from '#portals/pole-emploi/rules/social-rate.ts';
import type { Day, Month } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';
import { suspensionLines } from './suspension.ts';
import { trainingDays } from './training.ts';
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

type Known = Pick<World, 'compte' | 'events' | 'today'> & Ruled;

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
  const bareme = rulesDay(world, lastDayOf(mois));
  const training = Math.min(
    days,
    trainingDays(world, declaration, unpaidPeriods(world, declaration, before), payment.joursPayables),
  );
  const raised = [...lines, ...trainingLines(training, before, bareme)];
  const net = [...raised, ...deductions(world, days, training, before, bareme)];
  const since = startDay(world) > right.premierJour ? startDay(world) : right.premierJour;
  const lignes = [...net, ...suspensionLines(world, mois, sumOf(net)), ...revaluationLines(since, mois)];
  return {
    mois,
    joursPayables: payment.joursPayables,
    joursPayes: days,
    joursReportes: payment.joursPayables - days,
    brut: sumOf(raised),
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
    bareme: rulesDay(world, lastDayOf(declaration.mois)),
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

/** The gross allowance of a day of training (AREF), euros: the same, and never under its own floor. */
const trainingDaily = (brut: number, on: Day): number => Math.max(brut, scaleOn(on).trainingFloor.valeur);

/** Says that days of training are paid, and raises them to the floor of the AREF when the allowance is under it. */
function trainingLines(count: number, { brutJour, brutJourReduit, payes }: Right, on: Day): CalculationLine[] {
  if (count === 0) return [];
  const { pleins, reduits } = brutJourReduit === undefined ? { pleins: count, reduits: 0 } : splitDays(payes, count, on);
  const more =
    pleins * (trainingDaily(brutJour, on) - brutJour) +
    reduits * (trainingDaily(brutJourReduit ?? brutJour, on) - (brutJourReduit ?? brutJour));
  const detail = `${daysInWords(count)} de formation, payés par France Travail. Le montant est le même, et d’au moins ${euros(scaleOn(on).trainingFloor.valeur)} par jour.`;
  return [lineOf('Allocation de formation (AREF)', detail, more, scaleOn(on).trainingFloor.source)];
}

/** What is withheld for the pension and the social contributions, counted by day and multiplied. */
function deductions(
  { compte }: Known,
  days: number,
  training: number,
  { brutJour, brutJourReduit, sjr, payes }: Right,
  on: Day,
): CalculationLine[] {
  const taux = socialRate(taxHouseholdOf(compte), on);
  const { pleins, reduits } = brutJourReduit === undefined ? { pleins: days, reduits: 0 } : splitDays(payes, days, on);
  // Which paid days were days of training is a choice: those at the full rate first.
  const [trainedFull, trainedLow] = [Math.min(training, pleins), Math.max(0, training - pleins)];
  const low = brutJourReduit ?? brutJour;
  const rates = [
    { count: pleins - trainedFull, brut: brutJour, formation: false },
    { count: trainedFull, brut: trainingDaily(brutJour, on), formation: true },
    { count: reduits - trainedLow, brut: low, formation: false },
    { count: trainedLow, brut: trainingDaily(low, on), formation: true },
  ].filter(({ count }) => count > 0);
  return rates.flatMap(({ count, brut, formation }) =>
    netAllowance(brut, sjr, on, { formation, taux })
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
