import * as z from 'zod';
import { mois } from './compte-valeurs.ts';
import { phrase } from './texte.ts';

/** What the CAF knows of the person before the story. */
export const droits = z.strictObject({
  prestations: z
    .array(z.enum(['rsa', 'prime-activite']))
    .min(1)
    .describe('Les prestations déjà ouvertes.'),
  declarationEn: mois.describe('Un mois où la déclaration trimestrielle se fait. Les autres suivent de trois en trois.'),
  departement: phrase(60).default('Département d’Exemple').describe('Le département fictif, qui décide du RSA.'),
});
