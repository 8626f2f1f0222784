import { OWN_CHOICE } from '#engine/portal/calculation.ts';

/** Working days in which an agent opens a file: none was found, a choice of the simulator. */
export const REVIEW_DAYS = 3;
/** Days given for a missing paper, then again after a reminder (old annexe of Unédic: an order of magnitude; pole-emploi.md §2a). */
export const PIECE_DAYS = 14;
export const PIECE_SOURCE =
  'Pièces manquantes : 14 jours, rappel de 14 jours, puis classement (ancienne annexe de l’Unédic, ordre de grandeur) ; dossier de faits Pôle emploi, § 2a';
/** Where the first of them comes from. */
export const DELAY_SOURCE = `délai de ${REVIEW_DAYS} jours ouvrés : ${OWN_CHOICE}`;
