import * as z from 'zod';
import { jour, nom } from './compte-valeurs.ts';
import { phrase } from './texte.ts';

/*
 * Identity cards, passports and driving licences in the file of somebody at the ANTS: what she holds, and what she is about to ask for.
 */
const titre = z.strictObject({
  sorte: z.enum(['cni', 'passeport', 'permis']),
  finLe: jour.describe('Dernier jour de validité.'),
  numero: z
    .string()
    .regex(/^0000[A-Z0-9]{2,11}$/, 'Un numéro de permis fictif commence par 0000 : "00004471KX".')
    .optional()
    .describe('Pour un permis : le numéro écrit dessus. Commence par 0000.'),
  etat: z.enum(['present', 'abime', 'perdu', 'vole']).default('present').describe('Perdu ou volé : il ne peut plus être montré.'),
  declareLe: jour.optional().describe('Pour un titre volé : jour de la déclaration à la police. Sans lui : rien n’est déclaré.'),
});

const photo = z.strictObject({
  id: nom,
  faiteLe: jour.describe('Jour de la prise de vue. Une photo vaut six mois.'),
  code: z
    .string()
    .regex(/^EXPHOTO[0-9A-Z]{15}$/, 'Un code de photo fictif a 22 signes et commence par EXPHOTO : "EXPHOTO26A7K2M9Q4T8B5C".')
    .optional()
    .describe('Le code d’une photo numérique, pour le permis. Sans lui : une photo sur papier, pour la mairie.'),
  servie: z.boolean().default(false).describe('true : ce code a déjà servi à une autre demande.'),
  defaut: z
    .enum(['sourire', 'fond-blanc', 'lunettes'])
    .optional()
    .describe('Ce qui ne va pas sur la photo. Sans cette ligne : elle est aux normes.'),
});

const parent = z.strictObject({
  prenom: phrase(60),
  nom: phrase(60).describe('Un nom de naissance visiblement inventé.'),
  naissance: jour,
  commune: phrase(60).describe('Une commune de naissance qui n’existe pas.'),
});

/** The keys that titles add to the file of somebody at the ANTS; all optional. */
export const titresAnts = {
  etatCivil: z
    .strictObject({
      sexe: z.enum(['F', 'M']),
      taille: z.number().int().min(40).max(230).describe('En centimètres.'),
      yeux: z.enum(['marron', 'bleu', 'vert', 'noisette', 'noir', 'gris']),
      nationalite: z
        .enum(['parent', 'naissance', 'declaration', 'decret'])
        .default('parent')
        .describe('Comment la personne est française : par un parent, par sa naissance, par déclaration, par décret.'),
      parents: z.array(parent).min(1).max(2).describe('Les parents, comme sur l’acte de naissance.'),
    })
    .optional()
    .describe('L’acte de naissance de la personne pour qui un titre est demandé. Sans lui : un acte tout fait.'),
  titres: z
    .array(titre)
    .max(6)
    .default([])
    .describe('La carte d’identité, le passeport et le permis que la personne a, ou avait.'),
  photos: z
    .array(photo)
    .max(6)
    .default([])
    .describe('Ses photos. Sans cette ligne : une récente, sur papier, et un code récent.'),
  timbres: z
    .array(
      z.strictObject({
        numero: z
          .string()
          .regex(
            /^0000( \d{4}){3}$/,
            'Un timbre fictif a 16 chiffres, par quatre, et commence par 0000 : "0000 1042 7788 1203".',
          ),
        montant: z.number().int().min(1).max(200).describe('En euros.'),
        acheteLe: jour.describe('Un timbre vaut douze mois.'),
      }),
    )
    .max(4)
    .default([])
    .describe('Les timbres fiscaux déjà achetés.'),
  demandeTitre: z
    .strictObject({
      titre: z.enum(['cni', 'passeport', 'les-deux']),
      motif: z.enum(['premiere', 'renouvellement', 'perte', 'vol', 'deteriore', 'adresse', 'etat-civil']),
      pour: z
        .string()
        .regex(/^enfant-[1-9]$/, 'Écrivez le rang d’un enfant du foyer : enfant-1.')
        .optional()
        .describe('Pour un enfant du foyer : enfant-1. Sans cette ligne : pour la personne.'),
      avant: jour.optional().describe('Le jour où il faut avoir le titre, pour un voyage ou un examen.'),
    })
    .optional()
    .describe('La carte d’identité ou le passeport dont la personne a besoin, et pourquoi.'),
  demandePermis: z
    .strictObject({
      motif: z.enum(['reussite', 'perte', 'vol', 'deterioration', 'fin-de-validite']),
      le: jour.optional().describe('Jour de la perte, du vol ou de la réussite à l’examen.'),
      ou: phrase(80).optional().describe('Où il a été perdu : une ville qui n’existe pas.'),
    })
    .optional()
    .describe('Le permis dont la personne a besoin, et pourquoi.'),
  titreEnMairie: z
    .strictObject({
      titre: z.enum(['cni', 'passeport']),
      mairie: z.enum(['exempleville', 'villedavant', 'bourg-modele', 'port-imaginaire']),
      depuis: jour.describe('Jour du message « disponible ». Trois mois après, le titre est détruit.'),
    })
    .optional()
    .describe('Un titre déjà fabriqué, qui attend en mairie.'),
};
