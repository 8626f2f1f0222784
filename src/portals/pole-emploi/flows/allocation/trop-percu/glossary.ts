import type { Part } from '#engine/portal/part.ts';
import { OVERPAYMENT_SOURCE } from '#portals/pole-emploi/rules/overpayment.ts';

const entry = (mot: string, definition: string) => ({ mot, definition, source: OVERPAYMENT_SOURCE });

/** The words of a debt, each in one plain sentence. */
export const glossary: NonNullable<Part['glossary']> = {
  'mise-en-demeure': entry('Mise en demeure', 'Dernière lettre avant une contrainte. On peut encore répondre.'),
  effacement: entry('Effacement (remise)', 'Décision de ne plus réclamer une dette, en entier ou en partie.'),
  opposition: entry('Opposition', 'Lettre au tribunal, dans les quinze jours, quand on n’est pas d’accord avec une contrainte.'),
  retenue: entry('Retenue', 'Part de l’allocation gardée chaque mois pour rembourser une dette.'),
};
