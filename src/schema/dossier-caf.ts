import * as z from 'zod';
import { mois } from './compte-valeurs.ts';
import { phrase } from './texte.ts';

/** What the CAF knows of the person before the story. */
export const droits = z.strictObject({
  prestations: z
    .array(z.enum(['rsa', 'prime-activite']))
    .default([])
    .describe('Les prestations déjà ouvertes. Aucune : la personne peut les demander.'),
  declarationEn: mois
    .optional()
    .describe(
      'Un mois où la déclaration trimestrielle se fait. Les autres suivent de trois en trois. Avec des prestations seulement.',
    ),
  sansNumero: z
    .boolean()
    .optional()
    .describe('true pour une personne qui n’a pas encore de numéro de sécurité sociale : un identifiant provisoire le remplace.'),
  familiales: z
    .boolean()
    .optional()
    .describe(
      'true : les prestations familiales sont payées dans l’histoire, d’après les enfants. Sans cette ligne, elles comptent dans les calculs sans être payées à l’écran.',
    ),
  departement: phrase(60).default('Département d’Exemple').describe('Le département fictif, qui décide du RSA.'),
});
