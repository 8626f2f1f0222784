import { livedTruth } from '#engine/household/truth.ts';
import { monthOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Adulte, Changement, Compte } from '#schema/compte.ts';
import type { Day, Month } from '#schema/day.ts';
import type { Quarter } from '../quarters.ts';
import { changeIn, type Told, toldChanges } from './told.ts';

/*
 * What the Caf knows of a household is what it knew before the story, then what it was told. An account says the truth: the changes
 * that it writes count for nothing until somebody tells them.
 */
const known = new WeakMap<Compte, Map<string, Compte>>();

/** The account as the Caf knows it on a day: with the changes that were told by then, and no other. */
export const knownAccount = (world: Pick<World, 'compte' | 'events'>, le?: Day, compte: Compte = world.compte): Compte =>
  withChanges(compte, toldChanges(world, le));

function withChanges(compte: Compte, told: readonly Told[]): Compte {
  if (told.length === 0 && compte.foyer.changements === undefined) return compte;
  const results = known.get(compte) ?? new Map<string, Compte>();
  known.set(compte, results);
  const name = JSON.stringify(told);
  const result = results.get(name) ?? changed(compte, told);
  results.set(name, result);
  return result;
}

function changed(compte: Compte, told: readonly Told[]): Compte {
  const changements = told.flatMap((one) => changeIn(one, compte) ?? []);
  const births = changements.filter((one) => one.nature === 'naissance');
  const { changements: _true, ...foyer } = compte.foyer;
  const arretsTus = silentStops(compte, told);
  return {
    ...compte,
    verite: { ...compte.verite, revenus: [...compte.verite.revenus, ...told.flatMap((one) => toldIncome(one, compte))] },
    foyer: {
      ...foyer,
      enfants: [...foyer.enfants, ...births.map(({ prenom, le }) => ({ prenom, naissance: le }))],
      ...(changements.length > 0 ? { changements } : {}),
      ...(arretsTus.length > 0 ? { arretsTus } : {}),
    } as MonthFoyer,
  };
}

/** Those whose work stopped without anybody telling: the Caf cannot leave out a pay of which it does not know that it has ended. */
const silentStops = ({ foyer }: Compte, told: readonly Told[]): string[] =>
  (foyer.changements ?? []).flatMap((one) =>
    one.nature === 'fin-de-travail' &&
    !told.some(({ donnees }) => donnees?.sorte === 'fin-de-travail' && donnees.personne === one.personne)
      ? [one.personne]
      : [],
  );

/** The account of before the story: nothing of what changed is told. */
export const accountBefore = (compte: Compte): Compte => withChanges(compte, []);

/** What a spouse whom no organisation knows is said to earn, euros a month: nobody else gives a figure. */
function toldIncome(told: Told, compte: Compte): Compte['verite']['revenus'] {
  const change = changeIn(told, compte);
  const amount = Number(told.donnees?.ressources ?? 0);
  if (change?.nature !== 'couple' || amount <= 0) return [];
  const { id } = change.avec;
  const isKnown = [...compte.verite.emplois, ...compte.verite.revenus].some(({ personne }) => personne === id);
  return isKnown
    ? []
    : [{ id: 'ressources-du-conjoint', nature: 'autre', organisme: 'déclaré par vous', personne: id, habituel: amount }];
}

/** The household of one month. `enfantsAsf`: for how many children the « allocation de soutien familial » is due that month. */
export type MonthFoyer = Compte['foyer'] & {
  enfantsAsf?: number;
  remisEnCouple?: boolean;
  /** First names of the children who live with both parents in turn. */
  alternes?: readonly string[];
  /** The ids of those whose work has ended and who have not told it. */
  arretsTus?: readonly string[];
};

/** Who is in the household in a month: each change counts from the month in which it happened. */
export const foyerIn = ({ foyer }: Pick<Compte, 'foyer'>, mois: Month): MonthFoyer =>
  (foyer.changements ?? [])
    .filter(({ le }) => monthOf(le) <= mois)
    .sort((one, other) => one.le.localeCompare(other.le))
    .reduce<MonthFoyer>((before, change) => after(before, change, mois), foyer);

function after(foyer: MonthFoyer, change: Changement, mois: Month): MonthFoyer {
  switch (change.nature) {
    case 'couple': {
      const { isoleDepuis: _alone, enfantsAsf: _support, ...rest } = foyer;
      return { ...rest, adultes: [...foyer.adultes.slice(0, 1), change.avec], remisEnCouple: true };
    }
    case 'separation': {
      const { remisEnCouple: _couple, ...rest } = foyer;
      const adultes = foyer.adultes.filter(({ id }) => id !== change.part);
      // The support is due from the month after the separation (CSS, art. R552-2).
      const due = change.enfants === 'restent' && change.pension !== 'fixee' && monthOf(change.le) < mois;
      return {
        ...rest,
        adultes,
        enfants: change.enfants === 'partent' ? [] : foyer.enfants,
        isoleDepuis: change.le,
        ...(due ? { enfantsAsf: foyer.enfants.length } : {}),
        ...(change.enfants === 'alternent' ? { alternes: foyer.enfants.map(({ prenom }) => prenom) } : {}),
      };
    }
    case 'depart-enfant':
      return { ...foyer, enfants: foyer.enfants.filter(({ prenom }) => prenom !== change.prenom) };
    case 'garde-alternee':
      return { ...foyer, alternes: [...(foyer.alternes ?? []), change.prenom] };
    // A birth is in the list of children; what an adult does is read from her money, and from the conditions of each right.
    default:
      return foyer;
  }
}

/** The account with the household of one month, as a calculation of that month reads it. */
export const accountIn = (compte: Compte, mois: Month): Compte =>
  compte.foyer.changements === undefined ? compte : { ...compte, foyer: foyerIn(compte, mois) };

/** What is true of the persons of a quarter, as the Caf knew them on `le`: when it was declared, or today. */
export function truthOf(
  world: Pick<World, 'compte' | 'events' | 'today'>,
  quarter: Pick<Quarter, 'mois' | 'envoi'>,
  le: Day = quarter.envoi?.le ?? world.today,
): Compte {
  const compte = knownAccount(world, le, livedTruth(world));
  return accountIn(compte, quarter.mois);
}

/** Every adult of whom the Caf was ever told. */
export const everyAdult = (world: Pick<World, 'compte' | 'events'>): Adulte[] => {
  const { foyer } = knownAccount(world);
  return [...foyer.adultes, ...(foyer.changements ?? []).flatMap((one) => (one.nature === 'couple' ? [one.avec] : []))];
};
