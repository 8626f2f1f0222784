import * as z from 'zod';
import { jour, mois, montant } from './compte-valeurs.ts';
import { phrase } from './texte.ts';

const heures = z.number().min(0).max(400);
const positif = z.number({ error: 'Écrivez un montant en euros avec un point, sans guillemets : 912.40' }).min(0).max(100_000);

/** What happens in one month of pay: each adds or takes away its own line of the slip. */
const evenementDePaie = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('absence'),
      heures: heures.describe('Les heures qui ne sont pas payées.'),
      motif: phrase(60)
        .optional()
        .describe('« maladie », « convenance personnelle ». Jamais « grève » : un bulletin ne le dit pas.'),
      mois: mois.optional().describe('Le mois de l’absence, si elle est reprise plus tard : une régularisation.'),
    })
    .describe('Des heures non payées. La somme se calcule sur les heures réelles du mois.'),
  z
    .strictObject({
      type: z.literal('heures-supplementaires'),
      heures,
      majoration: z.number().min(0).max(100).optional().describe('En %. Sans elle : 25, ou 10 à temps partiel.'),
    })
    .describe('Des heures en plus, sans impôt. À temps partiel, elles s’appellent « heures complémentaires ».'),
  z
    .strictObject({ type: z.literal('prime'), libelle: phrase(60), montant })
    .describe('Une prime, un treizième mois, un rappel ; un nombre négatif reprend ce qui a été payé en trop.'),
  z
    .strictObject({ type: z.literal('fin-de-contrat'), montant: positif })
    .describe('La prime de précarité d’un CDD qui finit, brute.'),
  z
    .strictObject({ type: z.literal('avantage-en-nature'), libelle: phrase(60), montant: positif })
    .describe('Un repas, un logement : compté dans le brut, et retiré de ce qui est payé.'),
  z
    .strictObject({
      type: z.literal('titres-restaurant'),
      nombre: z.number().int().min(1).max(31),
      part: positif.describe('Ce que la personne paie pour un titre, en euros.'),
    })
    .describe('Des titres-restaurant : leur part est retirée de ce qui est payé.'),
  z
    .strictObject({ type: z.literal('acompte'), montant: positif, le: jour.optional().describe('Le jour où il a été versé.') })
    .describe('Une partie de la paie déjà versée.'),
  z
    .strictObject({ type: z.literal('retenue'), libelle: phrase(60), montant: positif })
    .describe('Une saisie, une pension, un prêt.'),
  z
    .strictObject({ type: z.literal('remboursement'), libelle: phrase(60), montant: positif })
    .describe('Un abonnement de transport, des frais : payés en plus du salaire.'),
]);

/** What life gives of one month's pay; the slip is worked out from it. Amounts in euros. */
export const paie = z.strictObject({
  payeLe: jour.optional().describe('Date de paiement inscrite sur le bulletin. Sans elle : le dernier jour du mois.'),
  arriveeSurCompte: jour.optional().describe('Jour où l’argent arrive sur le compte. Sans lui : le même jour que payeLe.'),
  brut: montant
    .optional()
    .describe('Le salaire brut du mois, en euros, avant ses « evenements ». Tout le bulletin se calcule à partir de lui.'),
  heures: heures.optional().describe('Les heures payées d’un mois ordinaire : 151.67 à temps plein.'),
  mutuelle: positif
    .optional()
    .describe('Ce que la mutuelle de l’entreprise retient chaque mois. Sans cette ligne : pas de mutuelle.'),
  mutuelleEmployeur: positif.optional().describe('La part de mutuelle payée par l’employeur. Sans cette ligne : la même somme.'),
  impot: z.number().min(0).max(60).optional().describe('Le taux d’impôt à la source, en % : 3.9. Sans lui : 0.'),
  evenements: z
    .array(evenementDePaie)
    .max(20)
    .optional()
    .describe('Ce qui change ce mois-là : absence, heures en plus, acompte…'),
  montantNetSocial: montant
    .optional()
    .describe(
      'La ligne « Montant net social », si vous écrivez le bulletin vous-même. Avec les deux suivantes, rien n’est calculé.',
    ),
  netAPayer: montant
    .optional()
    .describe('La ligne « Net à payer » (après impôt, acompte et retenues), si vous l’écrivez vous-même.'),
  netImposable: montant.optional().describe('La ligne « Net imposable », si vous l’écrivez vous-même.'),
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

export type Paie = z.infer<typeof paie>;
export type EvenementDePaie = z.infer<typeof evenementDePaie>;

const WRITTEN = ['montantNetSocial', 'netAPayer', 'netImposable'] as const;
type Written = Paie & Record<(typeof WRITTEN)[number], number>;

/** Are the three net lines written by the author? Then nothing is worked out. */
export const isWritten = (pay: Paie): pay is Written => WRITTEN.every((line) => pay[line] !== undefined);

/** The pay of a month: what is written for it, completed by the usual one. A slip written by hand is completed by nothing. */
export function completedPay(usual: Paie | undefined, special: Paie | undefined): Paie | undefined {
  if (!special || !usual) return special ?? usual;
  if (isWritten(special)) return special;
  if (special.brut === undefined) return { ...usual, ...special };
  // A gross pay of its own is worked out: the net lines of the other months are not those of this one.
  const { montantNetSocial, netAPayer, netImposable, ...terms } = usual;
  return { ...terms, ...special };
}

const LINES = WRITTEN.map((line) => `« ${line} »`).join(', ');
const WORKED_OUT = ['evenements', 'mutuelle', 'mutuelleEmployeur', 'impot'] as const;

/** What is wrong in a pay, as its author reads it; undefined when it can be worked out. `usual`: what completes it. */
export function wrongInPay(pay: Paie, usual?: Paie): string | undefined {
  const lines = WRITTEN.filter((line) => pay[line] !== undefined).length;
  if (lines > 0 && lines < WRITTEN.length)
    return `Écrivez les trois lignes ${LINES}, ou aucune : avec « brut », elles se calculent.`;
  const whole = completedPay(usual, pay) ?? pay;
  const unused = WORKED_OUT.find((line) => pay[line] !== undefined);
  if (isWritten(whole))
    return (
      unused &&
      `Ce bulletin est écrit à la main (${LINES}) : « ${unused} » n’y changerait rien. Enlevez ces trois lignes : avec « brut », elles se calculent.`
    );
  return whole.brut === undefined
    ? 'Écrivez « brut », le salaire brut du mois : le bulletin se calcule à partir de lui.'
    : undefined;
}
