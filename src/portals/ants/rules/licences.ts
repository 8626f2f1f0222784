/*
 * Price and delays of a driving licence (ants.md §2e and §4.2, read in November 2026). What nobody publishes is a choice of the
 * simulator, and says so.
 */
/** Euros: a driving licence made again after a loss or a theft (official page, 2026). */
const LICENCE_PRICE = 25;
/** Months during which the paper of a loss, or of a theft, lets one drive (official page, 2026, and fiche of 2020). */
export const LOSS_PAPER_MONTHS = 2;
/** Months during which the result of the exam lets one drive, in France (official page, 2026). */
export const EXAM_PAPER_MONTHS = 4;
/** Working days until an agent has read the request of a licence, and until the card is there: about three weeks in all (press). */
export const LICENCE_READ_WORKING_DAYS = 5;
export const LICENCE_SENT_WORKING_DAYS = 10;
export const LICENCE_DELIVERED_WORKING_DAYS = 15;
/** Working days until a photo sent by post is there (choice of the simulator). */
export const POSTED_PHOTO_WORKING_DAYS = 6;

/** Euros to pay for a licence by its reason: 25 after a loss or a theft; no price was found for the others, which cost nothing here. */
export const licencePrice = (motif: string): number => (motif === 'perte' || motif === 'vol' ? LICENCE_PRICE : 0);
