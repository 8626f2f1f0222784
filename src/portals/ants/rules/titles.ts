/*
 * Prices and delays of identity cards and passports (ants.md §2d and §4.2, read in November 2026). What nobody
 * publishes is a choice of the simulator, and says so.
 */
/** Months during which a validated pré-demande may be used (official page, 2026). */
export const PRE_DEMANDE_MONTHS = 12;
/** Months during which an electronic stamp may be used, and during which it is paid back (official page, 2026). */
export const STAMP_MONTHS = 12;
export const STAMP_REFUND_MONTHS = 18;
/** Months during which a title waits at the town hall; then it is destroyed (official page, 2026). */
export const KEPT_MONTHS = 3;
/** A photo is accepted when it is younger than that, on paper or as a code (official for paper; press for the code). */
export const PHOTO_MONTHS = 6;
/** At the counter, a proof of address is accepted when it is younger than a year (fiche of 2020). */
export const COUNTER_PROOF_MONTHS = 12;
/** Days from the counter to the check by an agent, then to the town hall: three to four weeks in 2023; the days are choices. */
export const CHECKED_DAYS = 9;
export const MADE_DAYS = 24;
/** Euros for a passport, by age in years on the day of the request (official page, 2026; half in Guyane, which is not played here). */
export const passportPrice = (age: number): number => (age >= 18 ? 86 : age >= 15 ? 42 : 17);
/** Euros for an identity card: free, unless the old one cannot be shown (official page, 2026). */
export const cardPrice = (motif: string): number => (motif === 'perte' || motif === 'vol' ? 25 : 0);

/** Euros to pay for what is asked, for somebody of that age. */
export const titlePrice = (titre: 'cni' | 'passeport' | 'les-deux', motif: string, age: number): number =>
  (titre === 'cni' ? 0 : passportPrice(age)) + (titre === 'passeport' ? 0 : cardPrice(motif));
