import * as z from 'zod';
import { chiffres, jour, recu } from '../compte-valeurs.ts';
import { phrase } from '../texte.ts';

/** The lease of a rented home, for the housing benefit: what is true of it, whatever the person answers. */
export const bail = z.strictObject({
  zone: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .describe('La zone du loyer : 1 (Paris et autour), 2 (grandes villes), 3 (ailleurs). Le plafond de loyer en dépend.'),
  nature: z
    .enum(['vide', 'meuble', 'chambre', 'foyer', 'hotel', 'sous-location'])
    .default('vide')
    .describe('La sorte de location. L’aide n’est calculée que pour « vide » et « meuble ».'),
  entree: jour.describe('Le jour d’entrée dans le logement. Le droit s’ouvre le mois d’après.'),
  charges: recu.default(0).describe('Les charges de chaque mois, en plus du loyer. Elles ne comptent pas dans l’aide.'),
  colocataires: z
    .number()
    .int()
    .min(2)
    .max(9)
    .optional()
    .describe('En colocation : combien de personnes partagent le logement. « loyer » est alors la part de la personne.'),
  loyerEntier: recu.optional().describe('En colocation : le loyer de tout le logement, sans les charges.'),
  conventionne: z
    .boolean()
    .default(false)
    .describe('true si le propriétaire a signé un accord avec l’État : l’aide est alors une APL.'),
  bailleur: z
    .strictObject({
      nom: phrase().describe('Le nom inventé du propriétaire.'),
      sorte: z
        .enum(['particulier', 'societe', 'hlm'])
        .default('particulier')
        .describe('Qui loue : une personne, une société, un bailleur HLM.'),
      siret: chiffres(14, 'le SIRET du bailleur')
        .regex(/^000/, 'Ce SIRET pourrait exister : un SIRET fictif commence par 000.')
        .optional()
        .describe('Pour une société : 14 chiffres, qui commencent par 000.'),
      parent: z.boolean().default(false).describe('true si le logement est à un parent ou à un enfant : il n’y a pas de droit.'),
    })
    .describe('Le propriétaire, ou qui loue pour lui.'),
  attestationLe: jour
    .optional()
    .describe('Le jour où le propriétaire remplit l’attestation de loyer. Sans lui : six jours après la demande.'),
  boursier: z.boolean().default(false).describe('true pour une étudiante ou un étudiant qui a une bourse.'),
  patrimoine: recu.default(0).describe('Ce que le foyer possède, en euros. Au-dessus de 30 000, l’aide n’est pas calculée.'),
  parents: z
    .strictObject({
      enfants: z
        .array(jour)
        .min(1)
        .max(12)
        .describe('Les jours de naissance de tous leurs enfants à charge, l’étudiant compris.'),
      revenuFiscalN2: recu.default(0).describe('Leurs revenus d’il y a deux ans, par an.'),
      deuxRevenus: z
        .boolean()
        .default(false)
        .describe('true si les deux parents travaillent, ou si un parent vit seul : le plafond du complément familial monte.'),
    })
    .optional()
    .describe('Pour un étudiant que ses parents ont encore à charge à la CAF : ce qu’ils perdraient est calculé.'),
});
export type Bail = z.infer<typeof bail>;
