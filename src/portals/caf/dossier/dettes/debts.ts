import { addDays, addMonthsToDay } from '#engine/journal/day.ts';
import { type Decided, decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { roundToCents } from '#engine/words/money.ts';
import type { Day } from '#schema/day.ts';
import { paidByCaf } from '../paid.ts';
import type { Prestation } from '../rights.ts';

/** Days to ask for a correction, pay or settle a schedule before deductions begin (CSS R133-9-2). */
export const CONTRADICTORY_DAYS = 20;
/** Days between a refused correction and the first deduction (CSS R133-9-2). */
const DAYS_AFTER_REFUSAL = 7;
/** Months between a correction refused by silence and the first deduction (CSS R133-9-2), and to go to the authority that reviews. */
const MONTHS_TO_APPEAL = 2;

/** The démarche by which a person answers. */
export const INDU = 'indu';

/** What may be answered to a debt. */
export const WAYS = ['rectifier', 'payer', 'echeancier', 'remise', 'recours'] as const;
export type Way = (typeof WAYS)[number];
/** Whom one may write to when one disagrees. */
export const DOORS = ['president-departement', 'cra', 'tribunal-administratif', 'tribunal-judiciaire'] as const;
export type Door = (typeof DOORS)[number];

/** One answer of the person, and what came of it. Amounts in euros. */
export interface Answer {
  voie: Way;
  le: Day;
  /** What was owed that day. */
  montant: number;
  fois: number;
  porte: Door | undefined;
  preuve: boolean;
  /** The day when it was answered; `silence`: nobody wrote, and the law says no. */
  reponduLe: Day | undefined;
  silence: boolean;
  /** The letter went to somebody who cannot decide. */
  mauvaisePorte: boolean;
}

/** A sum to give back, and what is left of it after payments, remission and deductions. Amounts in euros. */
export interface Debt {
  id: string;
  /** `indu:1` for the oldest. */
  dossier: string;
  /** The declaration whose comparison brought it; undefined for a debt of before the story. */
  declaration: string | undefined;
  prestation: Prestation;
  montant: number;
  reste: number;
  remis: number;
  le: Day;
  /** From this day on, deductions are made on payments, unless somebody answered. */
  retenuesDes: Day;
  reponses: readonly Answer[];
  /** The formal notice, then the order to pay: only when nothing can be withheld (caf.md §2.h, step 6). */
  miseEnDemeureLe: Day | undefined;
  contrainteLe: Day | undefined;
}

/** Days to oppose an order to pay (CSS R133-3, à relire). */
export const OPPOSITION_DAYS = 15;
/** Is the judge open against an order to pay, on that day? */
export const mayOppose = ({ contrainteLe }: Pick<Debt, 'contrainteLe'>, on: Day): boolean =>
  contrainteLe !== undefined && contrainteLe <= on && on <= addDays(contrainteLe, OPPOSITION_DAYS);

/** The debts of the account, oldest first; deductions pay the oldest one back first. */
export function debtsOf(world: Pick<World, 'events'>): Debt[] {
  let withheld = paidByCaf(world).reduce((sum, { retenu }) => sum + retenu, 0);
  return eventsOf(world, 'recu')
    .filter(({ modele, canal }) => modele === 'trop-percu' && canal === 'espace')
    .map(({ message, donnees, le }, rank) => {
      const dossier = `${INDU}:${rank + 1}`;
      const montant = Number(donnees?.montant ?? 0);
      const remis = sum(decisionsOf(world, 'indu-remise'), dossier);
      const owed = Math.max(0, roundToCents(montant - remis - sum(decisionsOf(world, 'indu-verse'), dossier)));
      const taken = Math.min(owed, withheld);
      withheld = roundToCents(withheld - taken);
      return {
        id: message,
        dossier,
        declaration: typeof donnees?.dossier === 'string' ? donnees.dossier : undefined,
        prestation: (donnees?.prestation ?? 'rsa') as Prestation,
        montant,
        reste: roundToCents(owed - taken),
        remis,
        le,
        retenuesDes: addDays(le, CONTRADICTORY_DAYS + 1),
        reponses: answersOn(world, dossier),
        miseEnDemeureLe: decisionsOf(world, 'indu-mise-en-demeure').find((one) => one.dossier === dossier)?.le,
        contrainteLe: decisionsOf(world, 'indu-contrainte').find((one) => one.dossier === dossier)?.le,
      };
    });
}

const sum = (decisions: readonly Decided<'indu-verse' | 'indu-remise'>[], dossier: string): number =>
  decisions.filter((one) => one.dossier === dossier).reduce((total, { donnees }) => total + Number(donnees?.montant ?? 0), 0);

function answersOn(world: Pick<World, 'events'>, dossier: string): Answer[] {
  const of = <Event extends { dossier: string }>(events: readonly Event[]) => events.filter((one) => one.dossier === dossier);
  const kept = of(decisionsOf(world, 'indu-maintenu'));
  const remissions = of(decisionsOf(world, 'indu-remise'));
  const wrong = of(decisionsOf(world, 'indu-mauvaise-porte'));
  return of(decisionsOf(world, 'indu-repondu')).map(({ le, donnees }) => {
    const voie = donnees?.voie as Way;
    const porte = donnees?.porte as Door | undefined;
    const after = <Event extends { le: Day }>(events: readonly Event[]) => events.find((one) => one.le >= le);
    const refusal = after(kept.filter((one) => one.donnees?.voie === voie));
    const astray = porte === undefined ? undefined : after(wrong.filter((one) => one.donnees?.porte === porte));
    const outcome = voie === 'remise' ? after(remissions) : (refusal ?? astray);
    return {
      voie,
      le,
      montant: Number(donnees?.montant ?? 0),
      fois: Number(donnees?.fois ?? 1),
      porte,
      preuve: donnees?.preuve === true,
      reponduLe: outcome?.le,
      silence: refusal?.donnees?.silence === true,
      mauvaisePorte: astray !== undefined && refusal === undefined,
    };
  });
}

/** The authority that must be asked first: the president of the département for the RSA (CASF L262-47), the commission of the Caf for the prime (CSS L845-2). */
export const rightDoor = ({ prestation }: Pick<Debt, 'prestation'>): Door =>
  prestation === 'rsa' ? 'president-departement' : 'cra';

/** The last day to contest: two months after the letter, or after the answer to a request for correction, which stops the delay (CSS R142-1). */
export function appealBefore({ le, reponses }: Pick<Debt, 'le' | 'reponses'>): Day {
  const corrected = reponses.find(({ voie, reponduLe }) => voie === 'rectifier' && reponduLe !== undefined);
  return addMonthsToDay(corrected?.reponduLe ?? le, MONTHS_TO_APPEAL);
}

/** Until when an answer stops the deductions, the day not included: never for a door that cannot decide, « toujours » while nobody has answered. */
function stopsUntil(answer: Answer, debt: Debt): Day | 'toujours' | undefined {
  const { voie, reponduLe, silence, porte } = answer;
  if (voie === 'payer' || voie === 'echeancier') return 'toujours';
  if (voie === 'recours' && porte === 'tribunal-administratif' && mayOppose(debt, answer.le)) return 'toujours';
  if (voie === 'recours' && porte !== rightDoor(debt)) return undefined;
  if (reponduLe === undefined) return 'toujours';
  // Contesting and asking for a remission stop the recovery until they are answered (CASF L262-46 and L262-47, CSS L845-3).
  if (voie === 'recours') return addDays(reponduLe, 1);
  return silence ? addMonthsToDay(reponduLe, MONTHS_TO_APPEAL) : addDays(reponduLe, DAYS_AFTER_REFUSAL);
}

/** Is a deduction made on the payment of that day to pay this debt back? */
export const isWithheld = (debt: Debt, on: Day): boolean =>
  debt.reste > 0 &&
  debt.retenuesDes <= on &&
  !debt.reponses.some((answer) => {
    const until = stopsUntil(answer, debt);
    return answer.le <= on && until !== undefined && (until === 'toujours' || on < until);
  });

/** The answer that still waits for its own; while there is one, nothing else is asked. */
export const pending = (debt: Debt): Answer | undefined =>
  debt.reste === 0
    ? undefined
    : debt.reponses.find(
        ({ voie, reponduLe, porte }) =>
          reponduLe === undefined && (voie !== 'recours' || porte === rightDoor(debt) || porte === 'tribunal-administratif'),
      );
