/*
 * The delays of the papers of a vehicle, each with its source. Those that nobody publishes are choices of the simulator (ants.md §5,
 * « Calendar rule for scenarios »).
 */
/** Code de la route, art. R322-7 (change of address) and R322-5 (purchase): one month. ants.md §2a and §2c. */
export const MONTHS_TO_TELL = 1;
/** Euros: fourth-class fine at its ordinary rate, for a sale, a purchase or a move told too late (ants.md §4.2, press). */
export const LATE_FINE = 135;
/** Working days until an agent has looked at a file (choice of the simulator). */
export const READ_WORKING_DAYS = 4;
/** Working days until the paper leaves, then is in the letter box: « 7 working days when automatic » (fiche of 2020). */
export const SENT_WORKING_DAYS = 5;
export const DELIVERED_WORKING_DAYS = 7;
/** A registered letter waits at the post office, then goes back (fiche of 2020). */
export const KEPT_BY_POST_DAYS = 15;
/** A proof of address is accepted when it is younger than that (ants.md §2a, official). */
export const PROOF_MONTHS = 6;
/** Code de la route, art. R322-4: the seller declares the sale within fifteen days; the code that it gives lasts as long. */
export const DAYS_TO_DECLARE_SALE = 15;
/** A provisional certificate (CPI) lets one drive for a month, in France only (ants.md §2a, official). */
export const PROVISIONAL_MONTHS = 1;
/** Days to send the paper that was asked for: then the request is rejected (ants.md §5 row 20, « about ten days »; choice of the simulator). */
export const DAYS_TO_COMPLETE = 10;
/** Years after which a car needs a technical inspection to be sold (ants.md §2a, official). */
export const TEST_FROM_YEARS = 4;
/** Months during which an inspection is good for a sale; after a serious defect, both for a sale and to drive (ants.md §2a, official). */
export const TEST_MONTHS = 6;
export const TEST_AGAIN_MONTHS = 2;
/** Code de la route, art. R323-22: an inspection is in force for two years. */
export const TEST_IN_FORCE_MONTHS = 24;
/** Hours to wait before saying that a paper is lost: one that is found again may no longer be used (ants.md §2f, official). */
export const DAYS_BEFORE_LOSS = 2;
/** Wrong codes of sale after which the code is read no more that day (ants.md §5 row 2; choice of the simulator). */
export const CODE_TRIES = 3;
