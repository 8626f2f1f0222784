import type { Day, Month } from '#schema/day.ts';
import type { Instalment } from './schedule.ts';

/** Where a debt stands. « a-repondre »: the letter waits; « executoire »: the « contrainte » is worth a judgment. */
export type DebtState =
  | 'a-repondre'
  | 'mise-en-demeure'
  | 'contrainte'
  | 'executoire'
  | 'echeancier'
  | 'paiement-annonce'
  | 'retenues'
  | 'remise-demandee'
  | 'contestee'
  | 'opposition'
  | 'soldee';

/** A sum to give back (« trop-perçu »). Amounts in euros. */
export interface Debt {
  id: string;
  /** The dossier under which it is answered now. */
  dossier: string;
  /** The declared month for which too much was paid. */
  mois: Month | undefined;
  montant: number;
  raison: string;
  /** The day of the letter. */
  le: Day;
  etat: DebtState;
  /** Since when it stands so: a month without reaction is counted from there. */
  depuis: Day;
  rembourse: number;
  efface: number;
  reste: number;
  /** The monthly payments that were chosen, with those already made. */
  echeances: readonly Instalment[];
  /** The last day to contest, and to oppose the « contrainte ». */
  contesterAvant: Day;
  opposerAvant: Day | undefined;
  miseEnDemeureLe: Day | undefined;
  /** Ways that were tried and refused: they are not offered twice. */
  refusees: ReadonlySet<'remise' | 'contestation'>;
}
