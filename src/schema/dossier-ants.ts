import * as z from 'zod';
import { chiffres, courriel, jour, nom, telephone } from './compte-valeurs.ts';
import { phrase } from './texte.ts';
import { titresAnts } from './titres-ants.ts';

/** The regions of France, whose prices are in the portal's own rules. */
const REGIONS = [
  'auvergne-rhone-alpes',
  'bourgogne-franche-comte',
  'bretagne',
  'centre-val-de-loire',
  'corse',
  'grand-est',
  'guadeloupe',
  'guyane',
  'hauts-de-france',
  'ile-de-france',
  'la-reunion',
  'martinique',
  'mayotte',
  'normandie',
  'nouvelle-aquitaine',
  'occitanie',
  'pays-de-la-loire',
  'provence-alpes-cote-d-azur',
] as const;

const plaque = z
  .string()
  .regex(
    /^(?=.*[IOU])[A-Z]{2}-\d{3}-[A-Z]{2}$|^\d{2,4} [A-Z]{2,3} 00$/,
    'Une plaque fictive a une lettre I, O ou U : "UI-204-OU". Avant 2009, elle finit par 00 : "204 ABC 00".',
  );

const sexe = z.enum(['F', 'M']).optional();

/** Somebody else of a sale: who sells to the person, or who buys from her. */
const autrePersonne = z.strictObject({
  prenom: phrase(60),
  nom: phrase(60).describe('Un nom de naissance visiblement inventé.'),
  sexe: sexe.describe('Comme sur sa pièce d’identité. Sans cette ligne : la déclaration de vente ne le demande pas.'),
  naissance: jour,
  commune: phrase(60).describe('Une commune de naissance qui n’existe pas : « Exempleville ».'),
  adresse: phrase().describe('Une adresse qui n’existe pas : « 3 place du Pinceau, 00000 Exempleville ».'),
});

/** Somebody who buys with the person. What is not written here is not on her papers. */
const futurCotitulaire = z.strictObject({
  prenom: phrase(60),
  nom: phrase(60),
  naissance: jour,
  sexe: sexe.describe('Comme sur sa pièce d’identité. Sans cette ligne : la demande ne le demande pas.'),
  telephone: telephone
    .optional()
    .describe('Numéro réservé à la fiction, que cette personne a envoyé : "06 39 98 01 02". Sans lui : la case reste vide.'),
  courriel: courriel
    .optional()
    .describe('Adresse de courriel fictive, que cette personne a envoyée. Sans elle : la case reste vide.'),
});

const vehicule = z
  .strictObject({
    id: nom,
    plaque: plaque.describe('Rubrique A de la carte grise : "UI-204-OU".'),
    formule: z
      .string()
      .regex(/^0000[A-Z]{2}\d{5}$/, 'Un numéro de formule fictif commence par 0000 : "0000BZ80335".')
      .describe('Numéro imprimé sur la carte grise, sous le titre.'),
    marque: phrase(40).describe('Une marque inventée.'),
    modele: phrase(40),
    genre: z.enum(['VP', 'CTTE', 'MTL', 'CL']).default('VP').describe('Rubrique J.1. VP : voiture particulière.'),
    chevaux: z.number().int().min(1).max(40).describe('Rubrique P.6 : chevaux fiscaux.'),
    premiereImmatriculation: jour.describe('Rubrique B : première immatriculation.'),
    certificatDu: jour.describe('Rubrique I : date de cette carte grise.'),
    cotitulaires: z
      .array(z.strictObject({ prenom: phrase(60), nom: phrase(60) }))
      .max(5)
      .default([])
      .describe('Les autres titulaires. Seul le premier est écrit sur le papier (rubrique C.4.1).'),
    adresse: phrase().optional().describe('L’adresse écrite sur la carte grise, si ce n’est plus celle du logement.'),
    changementsAdresse: z.number().int().min(0).max(10).default(0).describe('Combien de changements d’adresse déjà faits.'),
    controleTechnique: jour.optional().describe('Jour du dernier contrôle technique.'),
    contreVisite: z
      .boolean()
      .default(false)
      .describe('true : ce contrôle a trouvé un gros défaut. Il vaut alors deux mois, et une contre-visite est due.'),
    papier: z
      .strictObject({
        etat: z.enum(['perdu', 'vole', 'abime']).describe('Ce qui est arrivé à la carte grise.'),
        le: jour.describe('Quel jour.'),
        police: jour.optional().describe('Pour un vol : le jour où la police donne le récépissé. Avant, il n’y en a pas.'),
      })
      .optional()
      .describe('La carte grise n’est plus là, ou ne se lit plus. Sans cette ligne : elle est dans les papiers.'),
    codeConfidentiel: chiffres(5, 'le code confidentiel')
      .optional()
      .describe('Code reçu avec la carte grise (avant 2025). Sans lui : il faut en demander un.'),
    location: z.boolean().default(false).describe('true pour une voiture louée avec option d’achat : elle est au loueur.'),
    achete: z
      .strictObject({
        a: autrePersonne,
        le: jour.describe('Jour de la vente.'),
        declareLe: jour
          .optional()
          .describe(
            'Jour où le vendeur a déclaré la vente. Sans lui : il ne l’a pas encore fait, ou il le fait sur un autre ordinateur.',
          ),
        code: chiffres(5, 'le code de cession')
          .optional()
          .describe('Code de cession que le vendeur a donné. Sans lui : celui que sa déclaration donne ce jour-là.'),
        avec: z
          .array(futurCotitulaire)
          .max(4)
          .default([])
          .describe('Les personnes qui achètent avec elle, et signent : les futurs cotitulaires.'),
      })
      .optional()
      .describe('La voiture vient d’être achetée : elle est encore au nom du vendeur.'),
    vendu: z
      .strictObject({
        a: autrePersonne,
        le: jour.describe('Jour convenu pour la vente.'),
        heure: z.string().regex(/^\d{2}:\d{2}$/, 'Écrivez l’heure entre guillemets : "10:30".'),
        kilometrage: z.number().int().min(0).max(2_000_000),
      })
      .optional()
      .describe('La voiture est à vendre : à qui, quand.'),
  })
  .refine(({ achete, vendu }) => achete === undefined || vendu === undefined, {
    path: ['vendu'],
    message: 'Une voiture qui vient d’être achetée ne se vend pas dans la même histoire : gardez « achete » ou « vendu ».',
  });

/** What the ANTS (France Titres) knows of the person before the story, and what she owns. */
export const ants = z.strictObject({
  personne: nom.optional().describe('Quel adulte du foyer. Sans cette ligne : le premier.'),
  identifiant: z
    .string()
    .regex(/^0{3}[A-Z]{2}\d{5}$/, 'Un identifiant fictif commence par 000 : "000PE00412".')
    .optional()
    .describe('L’identifiant donné par courriel à la création du compte. Sans lui : pas de compte ANTS.'),
  motDePasse: phrase(40).optional().describe('Mot de passe fictif, noté dans les papiers du personnage.'),
  region: z.enum(REGIONS).describe('La région du logement : le prix d’un cheval fiscal en dépend.'),
  nomDeNaissance: phrase(60).optional().describe('S’il n’est pas le nom de tous les jours.'),
  communeDeNaissance: phrase(60).default('Exempleville').describe('Une commune qui n’existe pas.'),
  demenageLe: jour.optional().describe('Jour du dernier déménagement, pour un changement d’adresse.'),
  fournisseur: z
    .enum(['energie-exemple', 'gaz-invente', 'eau-du-bourg'])
    .optional()
    .describe('Chez quel fournisseur inventé l’adresse est connue au nom de la personne. Sans lui : chez aucun.'),
  vehicules: z.array(vehicule).max(6).default([]).describe('Les voitures de l’histoire.'),
  ...titresAnts,
});

/** The file of somebody at the ANTS, once checked. */
export type DossierAnts = z.infer<typeof ants>;
/** One vehicle of the story. */
export type Vehicule = DossierAnts['vehicules'][number];
