import type { Month } from '#schema/day.ts';

/** A figure of the slip that somebody asks for, so that a page can point at it. */
export type PayFigure = 'montantNetSocial' | 'netAPayer' | 'netImposable' | 'payeLe' | 'brut' | 'heures';

/** What a line is: the same on every model, whatever its words and its place. */
export type SlipLineId =
  | 'base'
  | 'absence'
  | 'heures-supplementaires'
  | 'prime'
  | 'fin-de-contrat'
  | 'avantage-en-nature'
  | 'conges'
  | 'brut'
  | 'maladie'
  | 'mutuelle'
  | 'accidents'
  | 'plafonnee'
  | 'deplafonnee'
  | 'tranche1'
  | 'tranche2'
  | 'famille'
  | 'chomage'
  | 'autres'
  | 'csg-deductible'
  | 'csg-non-deductible'
  | 'csg-heures'
  | 'allegement'
  | 'total'
  | 'montant-net-social'
  | 'remboursement'
  | 'titres-restaurant'
  | 'acompte'
  | 'retenue'
  | 'retrait-avantage'
  | 'net-avant-impot'
  | 'net-imposable'
  | 'net-heures'
  | 'impot'
  | 'net-a-payer'
  | 'allegement-employeur'
  | 'total-employeur';

/**
 * One printed line: its four columns, each empty when undefined. `base` in euros, or in `unite`; `taux` in percent, or in euros for one
 * `unite`. `salarie` and `employeur` in euros, as printed: what is withheld has no sign among the contributions, and a minus elsewhere.
 */
export interface SlipLine {
  id: SlipLineId;
  libelle: string;
  base?: number | undefined;
  unite?: 'h' | 'titre' | undefined;
  taux?: number | undefined;
  salarie?: number | undefined;
  employeur?: number | undefined;
  /** What the line does to the money of the worker: it adds, it takes off, or it only tells (a total, a base). */
  effet: 'ajoute' | 'retire' | 'dit';
  /** A total is printed stronger; « cle » is the boxed line of the net social. */
  rang: 'ligne' | 'total' | 'cle';
  fait?: PayFigure | undefined;
}

/** A block of lines under its title, when it has one. `seul`: its one line is printed as a title is. */
export interface SlipSection {
  id: string;
  titre?: string | undefined;
  seul?: boolean | undefined;
  lignes: SlipLine[];
}

/** Who asks for which figure, where it is, and what is easily taken for it. */
export interface WhereToLook {
  fait: PayFigure;
  ligne: SlipLineId;
  /** Who asks for it, in plain words. */
  pour: string;
  /** What the eye takes instead, and how not to. */
  piege: string;
}

/** One mention of the head or of the foot: « Période », « octobre 2026 ». */
export interface SlipMention {
  libelle: string;
  valeur: string;
  fait?: PayFigure | undefined;
}

/** What was paid since January, this month included. Euros, hours. */
export interface SlipTotals {
  depuis: Month;
  brut: number;
  montantNetSocial: number;
  netImposable: number;
  impot: number;
  heures: number;
}

/** Paid leave, in working days (« jours ouvrables »), counted since `depuis`. */
export interface SlipLeave {
  depuis: Month;
  acquis: number;
  pris: number;
  solde: number;
}

/** A whole pay slip, as data. `modele`: « adapte » until 2026, « renove » from January 2027 (arrêté du 25 février 2016, modified). */
export interface PaySlip {
  mois: Month;
  modele: 'adapte' | 'renove';
  /** The head, by block: the employer, the worker, the job, the period. */
  entete: { titre: string; mentions: SlipMention[] }[];
  sections: SlipSection[];
  /** Undefined on a slip whose author wrote the net lines: nothing else is known of it. */
  cumuls: SlipTotals | undefined;
  /** Undefined where it is not known, or where leave is paid with each mission. */
  conges: SlipLeave | undefined;
  /** Sentences at the foot. */
  mentions: string[];
  ouRegarder: WhereToLook[];
  source: string;
}
