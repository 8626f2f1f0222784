import * as z from 'zod';
import { nom } from './compte-valeurs.ts';
import { phrase } from './texte.ts';

/** The invented providers of the shared identity: none of them has the name of a real one. */
export const FOURNISSEURS = ['fiscal', 'sante', 'postal'] as const;

const compteChez = z
  .strictObject({
    chez: z
      .enum(FOURNISSEURS)
      .describe(
        'Le fournisseur inventé : fiscal (les impôts d’exemple), sante (la santé d’exemple), postal (la poste d’exemple).',
      ),
    numero: z
      .string()
      .regex(
        /^0000[A-Z]{2}\d{5}$/,
        'Un numéro fiscal fictif a quatre zéros, deux lettres, cinq chiffres : "0000PE00412". Le vrai a 13 chiffres.',
      )
      .optional()
      .describe(
        'Le numéro fiscal, pour « fiscal » seulement. Pour « sante » : le numéro de sécurité sociale ; pour « postal » : l’adresse de courriel.',
      ),
    motDePasse: phrase(40).describe('Mot de passe fictif chez ce fournisseur, noté dans les papiers du personnage.'),
    etatCivil: z
      .enum(['juste', 'nom-usage', 'introuvable'])
      .default('juste')
      .describe(
        'Ce que ce fournisseur transmet. juste : l’état civil ; nom-usage : le nom d’usage à la place du nom de naissance, c’est refusé ; introuvable : le registre ne trouve personne, c’est refusé.',
      ),
  })
  .refine(({ chez, numero }) => (chez === 'fiscal') === (numero !== undefined), {
    path: ['numero'],
    message: 'Un « numero » est demandé pour le compte fiscal, et pour lui seul.',
  });

/** The shared identity of the person: what the exercise calls « connexion d’entraînement ». */
export const identite = z.strictObject({
  comptes: z.array(compteChez).min(1).max(3).describe('Chez qui la personne a déjà un compte.'),
  nomDeNaissance: phrase(60).optional().describe('S’il n’est pas le nom de tous les jours.'),
  communeDeNaissance: phrase(60).default('Exempleville').describe('Une commune qui n’existe pas.'),
  comptesVides: z
    .array(nom)
    .max(6)
    .default([])
    .describe(
      'Les portails où cette identité ouvre un autre compte, vide, à côté du bon : le dossier y est à un autre nom. Par exemple [ants].',
    ),
  ordinateurPartage: z
    .boolean()
    .default(false)
    .describe('true si la personne se sert d’un ordinateur que d’autres utilisent après elle : une médiathèque, un accueil.'),
});

/** The shared identity of somebody, once checked. */
export type IdentitePartagee = z.infer<typeof identite>;
export type Fournisseur = (typeof FOURNISSEURS)[number];
