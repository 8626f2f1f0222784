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

const le = jour.describe('Le jour où cela est arrivé.');

/** A change in a household that nobody has told yet: what is true, and what the Caf does not know. */
export const changement = z.discriminatedUnion('nature', [
  z.strictObject({
    nature: z.literal('couple').describe('La personne vit en couple depuis ce jour.'),
    le,
    forme: z.enum(['mariage', 'pacs', 'concubinage']).default('concubinage').describe('Sous quelle forme.'),
    avec: adulte.describe('Le conjoint. Ses emplois et ses revenus s’écrivent dans `verite`, à son id.'),
  }),
  z.strictObject({
    nature: z.literal('separation').describe('Un adulte du foyer est parti.'),
    le,
    part: nom.describe('Qui est parti : l’id d’un adulte du foyer.'),
    enfants: z
      .enum(['restent', 'partent', 'alternent'])
      .default('restent')
      .describe('Les enfants : ils restent, ils partent avec l’autre parent, ou ils vivent chez l’un puis chez l’autre.'),
    pension: z
      .enum(['fixee', 'impayee', 'sans'])
      .default('sans')
      .describe('La pension des enfants : fixee (et payée), impayee, ou sans (aucun parent ne la paie).'),
  }),
  z.strictObject({
    nature: z.literal('garde-alternee').describe('Un enfant vit chez ses deux parents, à tour de rôle.'),
    le,
    prenom: phrase(60).describe('Son prénom, tel qu’il est dans `enfants`.'),
  }),
  z.strictObject({
    nature: z.literal('naissance').describe('Un enfant est né, ou est arrivé au foyer.'),
    le,
    prenom: phrase(60),
  }),
  z.strictObject({
    nature: z.literal('depart-enfant').describe('Un enfant n’est plus à charge : il est parti, ou il travaille.'),
    le,
    prenom: phrase(60).describe('Son prénom, tel qu’il est dans `enfants`.'),
  }),
  z.strictObject({
    nature: z
      .enum(['travail', 'fin-de-travail', 'maladie', 'retraite', 'formation', 'hopital', 'prison', 'etranger'])
      .describe(
        'Ce qui change dans l’activité d’un adulte, ou son absence. L’argent lui-même s’écrit dans `verite` : un emploi avec `du` ou `au`, une allocation. fin-de-travail : la Caf ne le sait pas avant qu’on le lui dise.',
      ),
    le,
    personne: nom.describe('Qui est concerné : l’id d’un adulte du foyer.'),
    jusqua: jour
      .optional()
      .describe('Pour hopital, prison et etranger : le jour du retour, s’il est connu. Sans lui : une longue absence.'),
  }),
]);

export type Changement = z.infer<typeof changement>;
