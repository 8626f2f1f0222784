import * as z from 'zod';
import { jour, mois, montant, nom } from './compte-valeurs.ts';
import { phrase } from './texte.ts';

const paie = z.strictObject({
  payeLe: jour.optional().describe('Date de paiement inscrite sur le bulletin. Sans elle : le dernier jour du mois.'),
  arriveeSurCompte: jour.optional().describe('Jour où l’argent arrive sur le compte. Sans lui : le même jour que payeLe.'),
  montantNetSocial: montant.describe('La ligne « Montant net social » du bulletin, en euros.'),
  netAPayer: montant.describe('La ligne « Net à payer » du bulletin (après impôt, mutuelle, acompte), en euros.'),
  netImposable: montant.describe('La ligne « Net imposable » du bulletin, en euros.'),
  brut: montant.optional().describe('La ligne « Salaire brut » du bulletin, en euros : celle que demande France Travail.'),
  heures: z.number().min(0).max(400).optional().describe('Les heures payées, écrites sur le bulletin.'),
  transmis: montant
    .nullable()
    .optional()
    .describe('Ce que l’employeur a transmis, si ce n’est pas le montant net social. null : rien n’a été transmis.'),
  corrigeLe: jour
    .optional()
    .describe(
      'Jour où l’employeur corrige de lui-même ce qu’il avait transmis. Sans lui : il ne corrige que si on le lui demande.',
    ),
});

const contrat = z.strictObject({
  nature: z.enum(['cdi', 'cdd', 'interim', 'saisonnier']).describe('La nature du contrat.'),
  debut: jour.describe('Premier jour du contrat.'),
  fin: jour.optional().describe('Dernier jour du contrat. Sans lui : il dure encore.'),
  motif: z
    .enum(['licenciement-economique', 'licenciement', 'fin-de-contrat', 'fin-de-mission', 'rupture-conventionnelle', 'demission'])
    .optional()
    .describe('La vraie raison de la fin du contrat.'),
  motifEcrit: phrase()
    .optional()
    .describe('La raison écrite par erreur sur l’attestation de l’employeur. Sans elle : la vraie raison.'),
  congesPayes: montant.default(0).describe('Indemnité de congés payés versée à la fin, en euros bruts.'),
  supraLegale: montant.default(0).describe('Part de l’indemnité de départ qui dépasse la loi, en euros.'),
  attestationLe: jour.optional().describe('Jour où l’attestation employeur arrive. Sans lui : cinq jours ouvrés après la fin.'),
});

/** A job of the person or of her spouse, with its pay. */
export const emploi = z.strictObject({
  id: nom.describe('Nom court de cet emploi dans les scénarios.'),
  employeur: phrase().describe('Nom de l’employeur fictif, tel qu’il paraît sur le bulletin.'),
  personne: nom.describe('Qui travaille : l’id d’un adulte du foyer.'),
  du: mois.optional().describe('Premier mois payé. Sans lui : depuis toujours.'),
  au: mois.optional().describe('Dernier mois payé. Sans lui : toujours en cours.'),
  habituel: paie
    .omit({ payeLe: true, arriveeSurCompte: true, corrigeLe: true })
    .optional()
    .describe('La paie des mois ordinaires. Sans elle, seuls les mois de « paies » sont payés.'),
  jourDePaie: z.number().int().min(1).max(31).optional().describe('Jour de paie habituel dans le mois (31 : le dernier jour).'),
  paies: z.record(mois, paie).optional().describe('Les mois qui ne sont pas comme d’habitude.'),
  contrat: contrat.optional().describe('Le contrat, quand sa nature ou sa fin comptent : pour l’assurance chômage.'),
});

/** Money that is no wage. */
export const revenu = z.strictObject({
  id: nom,
  nature: z
    .enum([
      'chomage',
      'indemnites-journalieres',
      'retraite',
      'invalidite',
      'pension-alimentaire',
      'independant',
      'etranger',
      'biens',
      'autre',
      'don',
    ])
    .describe('De quelle sorte d’argent il s’agit.'),
  organisme: phrase().describe('Qui verse cet argent.'),
  personne: nom.describe('Qui le reçoit : l’id d’un adulte du foyer.'),
  transmis: z
    .boolean()
    .optional()
    .describe(
      'true si l’organisme transmet ce montant lui-même (pré-rempli) ; false s’il faut le déclarer. Sans lui : selon la nature.',
    ),
  habituel: montant.optional().describe('Le montant de chaque mois, en euros.'),
  mois: z.record(mois, montant).optional().describe('Les mois qui ne sont pas comme d’habitude.'),
});

export type Contrat = z.infer<typeof contrat>;
export type Emploi = z.infer<typeof emploi>;
export type Paie = z.infer<typeof paie>;
export type Revenu = z.infer<typeof revenu>;
