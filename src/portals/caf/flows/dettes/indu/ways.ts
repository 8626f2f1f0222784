import { addDays, addMonthsToDay, dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import {
  appealBefore,
  CONTRADICTORY_DAYS,
  type Debt,
  type Door,
  mayOppose,
  rightDoor,
  type Way,
} from '#portals/caf/dossier/dettes/debts.ts';
import type { Day } from '#schema/day.ts';

/** A schedule is settled within a month, over a year at most (CSS R133-9-2). */
export const MOST_INSTALMENTS = 12;
const MONTHS_TO_SETTLE = 1;

export const WAY_NAMES: Readonly<Record<Way, string>> = {
  rectifier: 'Demander une rectification',
  payer: 'Tout rembourser',
  echeancier: 'Payer en plusieurs fois',
  remise: 'Demander une remise de dette',
  recours: 'Contester',
};

export const DOOR_NAMES: Readonly<Record<Door, string>> = {
  'president-departement': 'Le président du conseil départemental',
  cra: 'La commission de recours amiable de la Caf (CRA)',
  'tribunal-administratif': 'Le tribunal administratif',
  'tribunal-judiciaire': 'Le tribunal judiciaire',
};

/** Until when each way is open. Undefined: as long as something is owed. */
const lastDayFor = (debt: Debt): Readonly<Partial<Record<Way, Day>>> => ({
  rectifier: addDays(debt.le, CONTRADICTORY_DAYS),
  echeancier: addMonthsToDay(debt.le, MONTHS_TO_SETTLE),
  recours: appealBefore(debt),
});

const ONCE: ReadonlySet<Way> = new Set(['rectifier', 'remise']);

/** The ways that are open today, in the order of the letter. */
export function offeredWays({ today }: Pick<World, 'today'>, debt: Debt): Way[] {
  const last = lastDayFor(debt);
  const asked = new Set(debt.reponses.map(({ voie }) => voie));
  return (Object.keys(WAY_NAMES) as Way[]).filter((way) => {
    if (ONCE.has(way) && asked.has(way)) return false;
    const until = last[way];
    // A formal notice opens the schedule again, an order to pay opens the judge.
    if (way === 'echeancier' && debt.miseEnDemeureLe !== undefined && asked.size === 0) return true;
    if (way === 'recours' && mayOppose(debt, today)) return true;
    // Once refused by the right authority, the judge is open for two more months.
    return until === undefined || today <= until || (way === 'recours' && nextDoor(debt) === 'tribunal-administratif');
  });
}

/** Who can decide now: the authority of the benefit, then the judge (caf.md §2.h). */
export const nextDoor = (debt: Debt): Door =>
  debt.reponses.some(({ voie, porte, reponduLe }) => voie === 'recours' && porte === rightDoor(debt) && reponduLe !== undefined)
    ? 'tribunal-administratif'
    : rightDoor(debt);

/** What each way does, for this debt. */
export function hintsOf(debt: Debt): Readonly<Record<Way, string>> {
  const last = lastDayFor(debt);
  const until = (way: Way): string => (last[way] === undefined ? '' : ` Jusqu’au ${dayInWords(last[way])}.`);
  return {
    rectifier: `La Caf refait le calcul. Rien n’est retenu pendant ce temps.${until('rectifier')}`,
    payer: 'Toute la somme, en une fois.',
    echeancier: `Jusqu’à ${MOST_INSTALMENTS} paiements, un par mois.${until('echeancier')}`,
    remise: 'Effacer la somme, ou une partie. Attention : demander une remise, c’est reconnaître la dette.',
    recours: `Dire que la somme n’est pas due, à qui peut décider.${until('recours')}`,
  };
}
