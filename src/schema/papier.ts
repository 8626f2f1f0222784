import * as z from 'zod';
import { jour, nom } from './compte-valeurs.ts';
import { looksLikeRealIban } from './iban.ts';
import { phrase, texte } from './texte.ts';

/** A paper of the person. */
export const papier = z.discriminatedUnion('type', [
  z.strictObject({
    id: nom,
    type: z.literal('rib'),
    titulaire: phrase(),
    iban: z
      .string()
      .refine((iban) => !looksLikeRealIban(iban), 'Cet IBAN pourrait exister : un IBAN fictif a le code banque 00000.'),
    ferme: jour
      .optional()
      .describe('Le compte est fermé depuis ce jour : un virement y revient. Sans cette ligne : il est ouvert.'),
    livret: z.boolean().optional().describe('true pour un livret d’épargne, qui ne sert pas à recevoir une aide ici.'),
  }),
  z.strictObject({
    id: nom,
    type: z.literal('courrier'),
    titre: phrase(),
    de: phrase(),
    le: jour,
    texte: texte.describe('Le texte du courrier ; une ligne vide sépare les paragraphes.'),
  }),
  z.strictObject({
    id: nom,
    type: z.literal('attestation'),
    titre: phrase(),
    de: phrase(),
    le: jour,
    lignes: z.array(z.strictObject({ libelle: phrase(), valeur: phrase() })).min(1),
  }),
]);

export type Papier = z.infer<typeof papier>;
