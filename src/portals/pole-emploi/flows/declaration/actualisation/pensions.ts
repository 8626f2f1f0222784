import { OWN_CHOICE } from '#engine/portal/calculation.ts';

/** Where the rule about an invalidity pension was read. */
export const PENSION_SOURCE = `pole-emploi.fr, je reçois une pension d’invalidité ; bulletin officiel de Pôle emploi, instruction 2012-157 (lus en novembre 2026) ; le montant n’est pas calculé : ${OWN_CHOICE}`;

/** What a new pension does to the allowance, in words: its amount is not asked by the form, and is not played. */
export const PENSION_RULE =
  'Une nouvelle pension est étudiée par un agent, avec la notification. Invalidité de 1re catégorie : elle s’ajoute à l’allocation. De 2e ou 3e catégorie, commencée pendant le chômage : elle est retirée de l’allocation. Retraite : l’agent regarde si l’allocation continue. Ici, le montant n’est pas recalculé.';
