import * as z from 'zod';
import { jour, montant, nom } from './compte-valeurs.ts';
import { phrase } from './texte.ts';

/** What Pôle emploi (France Travail) knows of the person before the story. */
export const poleEmploi = z.strictObject({
  personne: nom.optional().describe('Quel adulte du foyer. Sans cette ligne : le premier.'),
  identifiant: z
    .string()
    .regex(/^\d{6,7}[A-Z]$/, 'Un identifiant fictif a 6 ou 7 chiffres et une lettre, entre guillemets : "000123A".')
    .describe('Identifiant de connexion fictif : des chiffres et une lettre.'),
  motDePasse: phrase(40).describe('Mot de passe fictif, noté dans les papiers du personnage.'),
  codePostal: z
    .string()
    .regex(/^00\d{3}$/, 'Un code postal fictif commence par 00 : "00120".')
    .describe('Code postal fictif, demandé par l’ancienne page de connexion.'),
  situation: z
    .enum(['inscrit', 'a-inscrire', 'inscrit-automatiquement'])
    .describe('inscrit ; a-inscrire (rien n’est fait) ; inscrit-automatiquement (demande de RSA, loi plein emploi).'),
  inscritLe: jour.optional().describe('Jour de l’inscription, si elle est faite.'),
  categorie: z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G']).default('A').describe('Catégorie de demandeur d’emploi.'),
  referent: z
    .enum(['france-travail', 'departement', 'mission-locale', 'cap-emploi'])
    .default('france-travail')
    .describe('L’organisme qui accompagne la personne.'),
  courrielValide: z
    .boolean()
    .default(true)
    .describe('false si l’adresse n’a jamais été confirmée : les courriers viennent par la poste.'),
  courriersEnLigne: z.boolean().default(true).describe('false si la personne a refusé les courriers en ligne.'),
  ancienCompte: z.boolean().default(false).describe('true si un vieux compte existe déjà : on n’en recrée pas un.'),
  codeParMessage: z.boolean().default(false).describe('true pour demander un code en plus du mot de passe (non vérifié).'),
  metier: phrase().optional().describe('Métier recherché : un code ROME, par exemple "D1106".'),
  offreProposeeLe: jour
    .optional()
    .describe(
      'Jour de l’histoire où le conseiller propose une offre proche du métier recherché, avec 7 jours pour répondre. Sans cette ligne : seulement après une première candidature.',
    ),
  allocation: z
    .strictObject({
      sjr: montant.describe('Salaire journalier de référence, en euros. Au-dessus du plafond, le plafond est gardé.'),
      heuresParSemaine: z
        .number()
        .min(1)
        .max(35)
        .optional()
        .describe('Heures par semaine de l’ancien emploi, à temps partiel. Sans elles : celles du dernier contrat fini, ou 35.'),
      depuis: jour.describe('Premier jour payé.'),
      jours: z.number().int().min(1).max(1_095).describe('Durée du droit, en jours.'),
      consommes: z.number().int().min(0).default(0).describe('Jours déjà payés avant le début de l’histoire.'),
    })
    .refine(({ jours, consommes }) => consommes <= jours, {
      path: ['consommes'],
      message: 'On ne peut pas avoir payé plus de jours que la durée du droit : « consommes » va de 0 à « jours ».',
    })
    .optional()
    .describe('Le droit à l’allocation (ARE), s’il est déjà ouvert.'),
  titreDeSejour: z
    .strictObject({ expireLe: jour })
    .optional()
    .describe('Titre de séjour, pour une personne étrangère : son dernier jour.'),
  activiteIndependante: z
    .enum(['mensuelle', 'trimestrielle', 'annuelle'])
    .optional()
    .describe('Travail indépendant, et le rythme auquel son chiffre est déclaré.'),
  rendezVous: z
    .array(
      z.strictObject({
        id: nom,
        convoqueLe: jour.describe('Jour où la convocation arrive.'),
        le: jour.describe('Jour du rendez-vous.'),
        heure: z.string().regex(/^\d{2}:\d{2}$/, 'Écrivez l’heure entre guillemets : "10:30".'),
        comment: z.enum(['agence', 'telephone', 'video']),
        objet: phrase().describe('Pourquoi : « Faire le point sur votre recherche ».'),
      }),
    )
    .max(20)
    .default([])
    .describe('Les convocations de l’histoire.'),
  arrets: z
    .array(z.strictObject({ du: jour, au: jour }))
    .max(10)
    .default([])
    .describe('Les arrêts maladie.'),
  formations: z
    .array(
      z.strictObject({
        nom: phrase(),
        du: jour,
        au: jour,
        financement: z
          .enum(['ppae', 'cpf', 'autre-organisme'])
          .optional()
          .describe(
            'ppae (dans le parcours décidé avec le conseiller) ou cpf : l’allocation continue. autre-organisme : il paie ces jours à la place de France Travail. Sans cette ligne : ppae.',
          ),
      }),
    )
    .max(10)
    .default([])
    .describe('Les formations suivies.'),
});

export type DossierPoleEmploi = z.infer<typeof poleEmploi>;
