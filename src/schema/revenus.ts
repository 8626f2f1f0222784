import * as z from 'zod';
import { jour, mois, montant, nom } from './compte-valeurs.ts';
import { paie, wrongInPay } from './paie.ts';
import { phrase } from './texte.ts';

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
export const emploi = z
  .strictObject({
    id: nom.describe('Nom court de cet emploi dans les scénarios.'),
    employeur: phrase().describe('Nom de l’employeur fictif, tel qu’il paraît sur le bulletin.'),
    poste: phrase(60).optional().describe('L’emploi écrit sur le bulletin : « Vendeuse ».'),
    personne: nom.describe('Qui travaille : l’id d’un adulte du foyer.'),
    du: mois.optional().describe('Premier mois payé. Sans lui : depuis toujours.'),
    au: mois.optional().describe('Dernier mois payé. Sans lui : toujours en cours.'),
    habituel: paie
      .omit({ payeLe: true, arriveeSurCompte: true, corrigeLe: true })
      .optional()
      .describe('La paie des mois ordinaires. Sans elle, seuls les mois de « paies » sont payés.'),
    jourDePaie: z.number().int().min(1).max(31).optional().describe('Jour de paie habituel dans le mois (31 : le dernier jour).'),
    paies: z
      .record(mois, paie)
      .optional()
      .describe('Les mois qui ne sont pas comme d’habitude. Ce que vous n’y écrivez pas vient de « habituel ».'),
    contrat: contrat.optional().describe('Le contrat, quand sa nature ou sa fin comptent : pour l’assurance chômage.'),
  })
  .superRefine(({ habituel, paies = {} }, check) => {
    const say = (message: string | undefined, path: string[]) => {
      if (message !== undefined) check.addIssue({ code: 'custom', path, message });
    };
    if (habituel) say(wrongInPay(habituel), ['habituel']);
    for (const [month, pay] of Object.entries(paies)) say(wrongInPay(pay, habituel), ['paies', month]);
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
  au: mois.optional().describe('Dernier mois reçu : ensuite cet argent s’arrête, c’est certain. Sans lui : toujours en cours.'),
});

export type Contrat = z.infer<typeof contrat>;
export type Emploi = z.infer<typeof emploi>;
export type { EvenementDePaie, Paie } from './paie.ts';
export type Revenu = z.infer<typeof revenu>;
