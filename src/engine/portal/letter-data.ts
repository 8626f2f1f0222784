import type { Donnees } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';

/** A word that was recorded with a message; empty when it is not there. */
export const textIn = (donnees: Donnees, key: string): string => String(ownEntry(donnees, key) ?? '');
/** A number that was recorded with a message; 0 when it is not there. */
export const numberIn = (donnees: Donnees, key: string): number => Number(ownEntry(donnees, key) ?? 0);
