import * as z from 'zod';
import { jour, nom } from './compte-valeurs.ts';
import { phrase } from './texte.ts';

/** What may close a right, while it lasts (CASF, art. L262-4; CSS, art. L842-2). */
const situation = z.strictObject({
  nature: z
    .enum([
      'etudiant',
      'apprenti',
      'stagiaire',
      'conge-parental',
      'conge-sabbatique',
      'conge-sans-solde',
      'disponibilite',
      'travailleur-detache',
    ])
    .describe(
      'etudiant (ou élève), apprenti, stagiaire d’une école, en congé sans paie, ou détaché par une entreprise étrangère.',
    ),
  du: jour.optional().describe('Premier jour. Sans lui : depuis toujours.'),
  au: jour.optional().describe('Dernier jour. Sans lui : cela dure encore.'),
});

/** By what right a foreign person lives in France. */
const sejour = z.strictObject({
  nature: z
    .enum(['europeen', 'titre-de-travail', 'dispense-de-duree', 'sans-titre'])
    .describe(
      'europeen (Union européenne, Espace économique européen, Suisse) ; titre-de-travail (un titre qui permet de travailler) ; dispense-de-duree (réfugié, apatride, protection subsidiaire, carte de résident) ; sans-titre.',
    ),
  depuis: jour.describe('Depuis quand : premier titre, ou arrivée en France pour une personne européenne.'),
});

/** One adult of the household. What is not written is the ordinary case: French, neither studying nor on leave. */
export const adulte = z.strictObject({
  id: nom,
  prenom: phrase(60),
  naissance: jour,
  situations: z
    .array(situation)
    .max(20)
    .optional()
    .describe(
      'Études, apprentissage, congé sans paie… : ce qui peut fermer un droit à la CAF. Sans cette ligne : rien de tout cela.',
    ),
  sejour: sejour.optional().describe('Pour une personne étrangère. Sans cette ligne : française.'),
  jeuneActif: z
    .boolean()
    .optional()
    .describe(
      'true pour une personne de 18 à 24 ans qui a travaillé 3 214 heures en trois ans : le RSA « jeune actif » lui est ouvert.',
    ),
});

export type Adulte = z.infer<typeof adulte>;
