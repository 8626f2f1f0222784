import { monthInWords, monthName } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Letter } from '#engine/portal/letter.ts';
import { quarterOfDossier } from '#portals/caf/dossier/quarters.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';

/** What a letter is written from. */
export interface Known {
  donnees: Donnees;
  le: Day;
  world: World;
}
/** Writes one model of letter. */
export type Writer = (known: Known) => Omit<Letter, 'de'>;

/** What was recorded for the letter, as words or as a number. */
export const text = (donnees: Donnees, key: string): string => String(donnees[key] ?? '');
export const number = (donnees: Donnees, key: string): number => Number(donnees[key] ?? 0);
/** No letter holds a link that asks for a password. */
export const SELF = 'Connectez-vous vous-même à votre compte. Nous ne demandons jamais votre mot de passe.';
/** The source of what no text says. */
export const CHOICE = 'choix du simulateur';

/** « juillet, août et septembre 2026 »: the months of the declaration that is written about. */
export const monthsOf = ({ donnees, world }: Known): string => {
  const { periode } = quarterOfDossier(world, text(donnees, 'dossier'));
  return `${monthName(periode[0])}, ${monthName(periode[1])} et ${monthInWords(periode[2])}`;
};
