import { addDays, addMonthsToDay } from '#engine/journal/day.ts';
import { OWN_CHOICE } from '#engine/portal/calculation.ts';
import { roundToCents } from '#engine/words/money.ts';
import type { Day } from '#schema/day.ts';

/** The first day of the « suspension-remobilisation »; before, a missed obligation led to a « radiation ». */
export const NEW_RULE_SINCE: Day = '2025-06-01';
const NEW_SOURCE = 'Décret 2025-478, code du travail R5412-1 et R5412-2 ; dossier de faits Pôle emploi, § 2h';
const FORMER_SOURCE = 'Code du travail, art. R5412-5, abrogé le 1er juin 2025 ; dossier de faits Pôle emploi, § 2h';
const REPEATED_WITHIN_MONTHS = 24;

/** An obligation that was missed on `le` without a good reason. `avant`: the days of the earlier ones that were sanctioned. */
export interface MissedObligation {
  le: Day;
  avant: readonly Day[];
  /** The person receives an allowance. */
  allocataire: boolean;
}

/**
 * What may be decided, never by itself: a person reads the answer first. `mois` and `taux` go from the least to the most;
 * `taux` is the share of the allowance that is not paid. `reprise`: the sanction stops early when the person takes up the steps again.
 */
export interface Sanction {
  regle: 'avant-juin-2025' | 'suspension-remobilisation';
  nature: 'radiation' | 'suspension' | 'suspension-ou-suppression' | 'avertissement' | 'radiation-possible';
  rang: number;
  mois: readonly [number, number];
  taux: readonly [number, number];
  reprise: boolean;
  message: string;
  source: string;
}

const monthsInWords = (count: number) => `${count} mois`;

/** 1, 2 then 4 months of « radiation » (until 31 May 2025). */
function formerSanction(rang: number): Sanction {
  const months = rang === 1 ? 1 : rang === 2 ? 2 : 4;
  return {
    regle: 'avant-juin-2025',
    nature: 'radiation',
    rang,
    mois: [months, months],
    taux: [1, 1],
    reprise: false,
    message: `Radiation de ${monthsInWords(months)} : pas d’inscription et pas d’allocation pendant ce temps.`,
    source: FORMER_SOURCE,
  };
}

function newSanction(rang: number, allocataire: boolean): Sanction {
  const common = { regle: 'suspension-remobilisation', rang, source: NEW_SOURCE } as const;
  if (!allocataire && rang === 1) {
    const message = 'Un avertissement écrit. Il n’y a pas d’allocation à suspendre.';
    return { ...common, nature: 'avertissement', mois: [0, 0], taux: [0, 0], reprise: true, message };
  }
  if (!allocataire) {
    const message = 'Une radiation est possible à partir du deuxième manquement.';
    return { ...common, nature: 'radiation-possible', mois: [1, 4], taux: [0, 0], reprise: false, message };
  }
  if (rang === 1) {
    const message = 'L’allocation est réduite d’au moins 30 % pendant 1 à 2 mois. Cela s’arrête si vous reprenez vos démarches.';
    return { ...common, nature: 'suspension', mois: [1, 2], taux: [0.3, 1], reprise: true, message };
  }
  const message =
    'L’allocation peut être suspendue ou supprimée, en partie ou en entier, pendant 1 à 4 mois. Supprimée en entier pendant 4 mois : c’est aussi une radiation.';
  return { ...common, nature: 'suspension-ou-suppression', mois: [1, 4], taux: [0.3, 1], reprise: true, message };
}

/** What may follow a missed obligation, by the rule of that day. Only the earlier ones of the last 24 months count. */
export function sanctionFor({ le, avant, allocataire }: MissedObligation): Sanction {
  const counted = avant.filter((day) => day <= le && le <= addMonthsToDay(day, REPEATED_WITHIN_MONTHS));
  const rang = counted.length + 1;
  return le < NEW_RULE_SINCE ? formerSanction(rang) : newSanction(rang, allocataire);
}

/** True when the sanction is also a « radiation »: everything removed for four months (facts § 2h). */
export const isRadiation = (share: number, months: number): boolean => share >= 1 && months >= 4;

/** A sanction as the simulator applies it: one step of the ladder each time. */
export interface AppliedSanction {
  mois: number;
  taux: number;
  du: Day;
  au: Day;
  source: string;
  choix: true;
}

type Range = Sanction['mois'];
/** One step of the ladder: what it takes out of the ranges of the text. */
interface Step {
  mots: string;
  mois(range: Range): number;
  taux(range: Range): number;
}
const least = ([least]: Range) => least;
const most = ([, most]: Range) => most;
const within =
  (wanted: number) =>
  ([least, most]: Range) =>
    Math.min(most, Math.max(least, wanted));

const FIRST: Step = { mots: 'La sanction la plus légère du texte', mois: least, taux: least };
const AGAIN: Step = { mots: 'Entre le moins et le plus du texte, la deuxième fois', mois: within(2), taux: within(0.5) };
const LAST: Step = { mots: 'Le plus que permet le texte, la troisième fois', mois: most, taux: most };

/**
 * The sanction of that time, from `from`: the mildest of the text, then a harder one, then the hardest, which is the end of the
 * ladder. Nothing when it is only a warning. The real one depends on each situation.
 */
export function appliedSanction({ rang, mois, taux }: Sanction, from: Day): AppliedSanction | undefined {
  if (most(mois) === 0) return undefined;
  const step = rang === 1 ? FIRST : rang === 2 ? AGAIN : LAST;
  const months = step.mois(mois);
  const au = addDays(addMonthsToDay(from, months), -1);
  return { mois: months, taux: step.taux(taux), du: from, au, source: `${step.mots}, ${OWN_CHOICE}`, choix: true };
}

/** What is left of a month of allowance (euros) under a sanction that takes `share` of it. */
export const leftAfter = (amount: number, share: number): number => roundToCents(amount - roundToCents(amount * share));

/** The dates of a sanction procedure: until when one may answer, and by when it is decided. `choix`: that delay is ours. */
export interface SanctionProcedure {
  reponseJusquau: Day;
  decisionAuPlusTard: Day;
  source: string;
  choix?: true;
}

/** Ten days to answer, in writing or aloud, with a helper if wanted; then fifteen to decide (said for the former rule only). */
export function procedureFrom(letter: Day): SanctionProcedure {
  const reponseJusquau = addDays(letter, 10);
  const dates = { reponseJusquau, decisionAuPlusTard: addDays(reponseJusquau, 15) };
  if (letter < NEW_RULE_SINCE) return { ...dates, source: FORMER_SOURCE };
  return { ...dates, source: `${NEW_SOURCE} ; délai de décision de l’ancienne règle, ${OWN_CHOICE}`, choix: true };
}
