import type { Said } from '#engine/answers/answers.ts';
import { ownEntry } from '#schema/own-entry.ts';

/** The request alone asks the same things as the registration, under names of its own: a scenario can then tell them apart. */
const IN_THE_REQUEST: Readonly<Record<string, string>> = {
  ribTitulaire: 'allocationTitulaire',
  ribIban: 'allocationIban',
  ribCopie: 'allocationRib',
};

/** Reads the answers about the bank account by the names of the registration, whichever form gave them. */
export const bankAnswers =
  (said: Said): Said =>
  (fait, pour) =>
    said(fait, pour) ?? said(ownEntry(IN_THE_REQUEST, fait) ?? fait, pour);
