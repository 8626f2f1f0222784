import { addDays, addMonthsToDay } from '#engine/journal/day.ts';
import { roundToCents } from '#engine/words/money.ts';
import type { Day } from '#schema/day.ts';

/** Where the rules of an overpayment (« trop-perçu ») come from; the amounts and delays marked 2020 may have changed. */
export const OVERPAYMENT_SOURCE =
  'francetravail.fr, trop-perçu ; service-public (fiches de 2020) ; dossier de faits Pôle emploi, § 2h';

/** The most monthly payments that one may choose without giving a reason. */
export const MOST_INSTALMENTS = 24;
/** Euros: below, nothing is asked back (2020). */
export const SMALLEST_CLAIM = 77;
const MOST_OF_ASS = 0.2;

/** The most that may be withheld from a month of ASS (euros): one fifth. The part of other allowances is not in the facts. */
export const mostWithheldFromAss = (amount: number): number => roundToCents(amount * MOST_OF_ASS);

/** Is this overpayment (euros) asked back? */
export const isClaimed = (amount: number): boolean => amount >= SMALLEST_CLAIM;

/**
 * The overpayment (euros) cut into `count` monthly payments that add up to it to the cent; the first ones take the odd cents.
 * Throws when `count` is not between 1 and 24.
 */
export function instalments(amount: number, count: number): number[] {
  if (!Number.isInteger(count) || count < 1 || count > MOST_INSTALMENTS) {
    throw new Error(`Un trop-perçu se rembourse en 1 à ${MOST_INSTALMENTS} fois.`);
  }
  const cents = Math.round(roundToCents(amount) * 100);
  const base = Math.floor(cents / count);
  return Array.from({ length: count }, (_, rank) => (base + (rank < cents % count ? 1 : 0)) / 100);
}

/** The first day on which the money can no longer be asked back: three years after the payment, ten after a fraud. */
export const prescribedOn = (paidOn: Day, fraud = false): Day => addMonthsToDay(paidOn, fraud ? 120 : 36);

/** The dates that follow the letter of an overpayment. */
export interface OverpaymentDeadlines {
  /** Last day to contest in writing. */
  contester: Day;
  /** No answer to a contest sent that last day: it is refused then. */
  silenceVautRefus: Day;
  /** Without any reaction, a formal notice may come from that day, then a « contrainte ». */
  miseEnDemeure: Day;
}

/** Two months to contest, two months of silence is a refusal, a formal notice after one month without reaction (facts § 2h). */
export function overpaymentDeadlines(letter: Day): OverpaymentDeadlines {
  const contester = addMonthsToDay(letter, 2);
  return { contester, silenceVautRefus: addMonthsToDay(contester, 2), miseEnDemeure: addMonthsToDay(letter, 1) };
}

/** The last day to oppose a « contrainte » before the court that it names: fifteen days. */
export const oppositionUntil = (notified: Day): Day => addDays(notified, 15);
