import { livedTruth } from '#engine/household/truth.ts';
import { addMonths, lastDayOf } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { roundToCents } from '#engine/words/money.ts';
import type { Day, Month } from '#schema/day.ts';
import { paymentDay } from '../rules/calendar.ts';
import { monthsOfRight } from './changes.ts';
import { basisWith, rightsOn, withoutAmount } from './quarter-rights.ts';
import type { Quarter } from './quarters.ts';
import { comparisonDays, modificationHappenings } from './recalculation.ts';
import { comparedAmounts, sentAmounts, TOLERANCE } from './resources.ts';
import { decisionsOn, PRESTATIONS, type Rights, rightsIn } from './rights.ts';
import { truthOf } from './situation/known-account.ts';
import { CHANGEMENT } from './situation/told.ts';

/** When a declaration that was not right is found out, and what that comes to. Euros: above zero was paid too much, below too little. */
export interface Discovery {
  le: Day;
  /** It has come, with its letter; otherwise it will, if nothing changes. */
  came: boolean;
  gaps: Rights;
}

/** The day when what was sent was found, or will be; undefined when nobody will see it. */
export function discoveryOf(world: World, quarter: Quarter): Discovery | undefined {
  const letters = eventsOf(world, 'recu').filter(
    ({ modele, canal, donnees }) =>
      (modele === 'trop-percu' || modele === 'rappel-de-droits') &&
      canal === 'espace' &&
      donnees?.dossier === quarter.dossier &&
      donnees.motif !== CHANGEMENT,
  );
  const [first] = letters;
  if (!first) return expected(world, quarter);
  const gaps: Rights = { rsa: 0, 'prime-activite': 0 };
  for (const { modele, donnees } of letters)
    gaps[(donnees?.prestation ?? 'rsa') as keyof Rights] += (modele === 'trop-percu' ? 1 : -1) * Number(donnees?.montant ?? 0);
  return { le: first.le, came: true, gaps };
}

function expected(world: World, quarter: Quarter): Discovery | undefined {
  const { envoi } = quarter;
  const decision = decisionsOn(world, quarter.dossier).at(-1);
  if (!envoi || !decision) return undefined;
  const answered = modificationHappenings(world, quarter).flatMap(({ id, le }) =>
    id.startsWith('caf:modif-calcul') ? [le] : [],
  );
  const days = [...answered, ...comparisonDays(quarter)].filter((day) => day > world.today);
  const sent = sentAmounts(envoi.donnees, livedTruth(world));
  for (const le of days) {
    const truth = truthOf(world, quarter, le);
    const basis = basisWith(world, quarter, comparedAmounts(sent, truth, quarter, le), le);
    const silent = withoutAmount(basis);
    const gaps = { rsa: 0, 'prime-activite': 0 };
    for (const prestation of PRESTATIONS) {
      if (silent.includes(prestation)) continue;
      const months = paidBy(quarter, le).map(
        (month) => rightsIn(decision, month)[prestation] - rightsOn(basis, month)[prestation],
      );
      if (months.some((change) => Math.abs(change) >= TOLERANCE))
        gaps[prestation] = roundToCents(months.reduce((sum, change) => sum + change, 0));
    }
    if (PRESTATIONS.some((prestation) => Math.abs(gaps[prestation]) >= TOLERANCE)) return { le, came: false, gaps };
  }
  return undefined;
}

/** The months of right for which a declaration came too late: they are paid with the next payment of the same quarter. */
export const monthsMissed = ({ mois, envoi }: Quarter): Month[] =>
  envoi ? monthsOfRight(mois).filter((month) => envoi.le > lastDayOf(month)) : [];

/** The day on which a month of right is paid, the declaration being sent. */
export function paidOn(quarter: Quarter, month: Month): Day {
  const missed = monthsMissed(quarter);
  const next = monthsOfRight(quarter.mois).find((one) => !missed.includes(one)) ?? month;
  return paymentDay(addMonths(missed.includes(month) ? next : month, 1));
}

const paidBy = (quarter: Quarter, le: Day): Month[] =>
  monthsOfRight(quarter.mois).filter((month) => paidOn(quarter, month) <= le);
