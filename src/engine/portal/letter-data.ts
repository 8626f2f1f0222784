import { dayInWords } from '#engine/journal/day.ts';
import type { Day, Month } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';

/** A word that was recorded with a message or a decision; empty when it is not there. */
export const textIn = (donnees: Donnees | undefined, key: string): string => String(ownEntry(donnees, key) ?? '');
/** A number that was recorded with a message; 0 when it is not there. */
export const numberIn = (donnees: Donnees | undefined, key: string): number => Number(ownEntry(donnees, key) ?? 0);
/** A day that was recorded with a message. Only for a word that its decision always says: empty, it is no day. */
export const dayIn = (donnees: Donnees | undefined, key: string): Day => textIn(donnees, key) as Day;
/** The same, as it is written in a sentence: « 3 décembre 2026 ». */
export const dayWordsIn = (donnees: Donnees | undefined, key: string): string => dayInWords(dayIn(donnees, key));
/** A month that was recorded with a message. */
export const monthIn = (donnees: Donnees | undefined, key: string): Month => textIn(donnees, key) as Month;
