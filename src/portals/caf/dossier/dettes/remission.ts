import { roundToCents } from '#engine/words/money.ts';

/** Nobody can foretell what the Caf answers: good faith and hardship are weighed by people. */
export const REMISSION_SOURCE =
  'Dossier de faits Caf, § 2.h ; la part effacée selon le budget est un choix du simulateur : personne ne peut prédire la vraie réponse';

// The two lowest bands of the monthly deductions: under the first, only a flat sum would be taken.
const WHOLE_UNDER = 301;
const HALF_UNDER = 450;

/** The part of a debt that is given up, in euros, by what is left each month to each share of the household. */
export function forgiven(montant: number, perShare: number): number {
  if (perShare < WHOLE_UNDER) return montant;
  return perShare < HALF_UNDER ? roundToCents(montant / 2) : 0;
}
