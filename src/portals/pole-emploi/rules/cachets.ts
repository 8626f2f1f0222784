import { OWN_CHOICE } from '#engine/portal/calculation.ts';

/** Hours that one « cachet » of an artist counts for. */
export const HOURS_OF_CACHET = 12;
/** What is not played of the performing arts: their own reference period, deferrals and amounts. */
export const NO_ANNEXES = `Artistes et techniciens du spectacle : leurs règles (annexes 8 et 10) ne sont pas suivies ici. Le montant suit la règle de tout le monde ; dans la vie, il serait différent. Un cachet compte ${HOURS_OF_CACHET} heures ; un technicien écrit ses heures.`;
/** Where that was read, and what is chosen. */
export const CACHETS_SOURCE = `Cachets : dossier de faits Pôle emploi, § 2b ; règle générale à la place des annexes 8 et 10, ${OWN_CHOICE}`;

/** The hours that are declared for that many cachets. */
export const hoursOfCachets = (cachets: number): number => cachets * HOURS_OF_CACHET;
