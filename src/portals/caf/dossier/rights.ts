import type { Decided } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Month } from '#schema/day.ts';
import type { MonthlyRights } from '#schema/decisions.ts';
import type { Calculation } from '../rules/calculation.ts';

/** The two benefits that the quarterly declaration decides. */
export const PRESTATIONS = ['rsa', 'prime-activite'] as const;
export type Prestation = (typeof PRESTATIONS)[number];
/** Euros a month for each benefit; 0 when there is none. */
export type Rights = Record<Prestation, number>;
export const PRESTATION_NAMES: Record<Prestation, string> = { rsa: 'RSA', 'prime-activite': 'Prime d’activité' };

/** Only the amounts. */
export function rightsOf(calculations: readonly Calculation[]): Rights {
  const of = (wanted: Prestation) => calculations.find(({ prestation }) => prestation === wanted)?.montant ?? 0;
  return { rsa: of('rsa'), 'prime-activite': of('prime-activite') };
}

const MOTIFS = ['declaration', 'demande-caf', 'modification-traitee', 'rapprochement', 'situation-revue'] as const;
/** A decision that says how much is due each month. */
export type DecisionOnRights = Decided<(typeof MOTIFS)[number]>;

/** The decisions taken on a declaration, oldest first. */
export const decisionsOn = (world: Pick<World, 'events'>, dossier: string): DecisionOnRights[] =>
  eventsOf(world, 'decide').filter(
    (event): event is DecisionOnRights =>
      event.dossier === dossier && event.donnees !== undefined && (MOTIFS as readonly string[]).includes(event.motif),
  );

/** Euros of a benefit in one month. Most often the three months are alike: only those that differ are written apart. */
export const amountIn = (said: Partial<MonthlyRights> | undefined, prestation: Prestation, month?: Month): number =>
  Number((month === undefined ? undefined : said?.[`${prestation}:${month}`]) ?? said?.[prestation] ?? 0);

/** The rights of one month that a decision says; of the first month when none is named. */
export const rightsIn = (decision: DecisionOnRights | undefined, month?: Month): Rights => ({
  rsa: amountIn(decision?.donnees, 'rsa', month),
  'prime-activite': amountIn(decision?.donnees, 'prime-activite', month),
});

/** The benefits of which a decision gives no figure, not even 0: the rules of the simulator do not know. */
export const withoutAmountIn = (said: Partial<MonthlyRights> | undefined): readonly Prestation[] => {
  const list = said?.sansMontant;
  return Array.isArray(list) ? PRESTATIONS.filter((prestation) => list.includes(prestation)) : [];
};

/** Does a benefit gain or lose its figure between two decisions? */
export const silenceChanges = (before: Partial<MonthlyRights> | undefined, after: Partial<MonthlyRights>): boolean =>
  withoutAmountIn(before).join() !== withoutAmountIn(after).join();

/** What a decision says of several months of right, the first of them being that of the review. `sansMontant`: of which it gives no figure. */
export function saidOf(months: readonly (readonly [Month, Rights])[], sansMontant: readonly Prestation[] = []): MonthlyRights {
  // What cannot be told of one month is not told of the others.
  const told = months.map(([month, rights]) => [month, hushed(rights, sansMontant)] as const);
  const [, first] = told[0] ?? [undefined, NOTHING];
  const others = told.flatMap(([month, rights]) =>
    PRESTATIONS.filter((prestation) => rights[prestation] !== first[prestation]).map((prestation) => [
      `${prestation}:${month}`,
      rights[prestation],
    ]),
  );
  return {
    ...Object.fromEntries(others),
    ...(sansMontant.length > 0 ? { sansMontant: [...sansMontant] } : {}),
    rsa: first.rsa,
    'prime-activite': first['prime-activite'],
  };
}

const NOTHING: Rights = { rsa: 0, 'prime-activite': 0 };
const hushed = (rights: Rights, silent: readonly Prestation[]): Rights => ({
  ...rights,
  ...Object.fromEntries(silent.map((prestation) => [prestation, 0])),
});
