import { answersOf, answerValue } from '#engine/answers/answers.ts';
import { addMonths } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { roundToCents } from '#engine/words/money.ts';
import { aidFor } from '#portals/caf/dossier/logement/estimate.ts';
import { AIDE, firstMonth, leaseOf } from '#portals/caf/dossier/logement/requests.ts';
import { type FamilyLine, familyLines } from '#portals/caf/rules/family-allowances.ts';
import { type Day, isDay, type Month } from '#schema/day.ts';
import { saidHome } from './said.ts';

type Truth = Pick<World, 'compte' | 'rules'>;

/** What the parents of a student are paid in a month, euros after the CRDS, line by line: with her among their children, and without. */
export interface ParentsMonth {
  avec: readonly FamilyLine[];
  sans: readonly FamilyLine[];
  /** What they would lose, euros a month. */
  perdu: number;
}

const paid = (lines: readonly FamilyLine[]): number => lines.reduce((sum, { net }) => sum + net, 0);

/** The family benefits of the parents in a month; undefined when the account tells of no parents who have her to support. */
export function parentsMonth({ compte, rules }: Truth, month: Month): ParentsMonth | undefined {
  const parents = leaseOf(compte)?.parents;
  const own = parents?.enfants.indexOf(compte.naissance) ?? -1;
  if (parents === undefined || own < 0) return undefined;
  const mois = month < rules ? month : rules;
  const of = (births: readonly Day[]) =>
    familyLines(
      {
        enfants: births.map((naissance) => ({ naissance })),
        alternes: 0,
        means: { revenusAnnuels: parents.revenuFiscalN2, deuxRevenus: parents.deuxRevenus },
        enfantsAsf: 0,
      },
      month,
      mois,
    );
  const [avec, sans] = [of(parents.enfants), of(parents.enfants.filter((_, rank) => rank !== own))];
  return { avec, sans, perdu: roundToCents(Math.max(0, paid(avec) - paid(sans))) };
}

/** What the parents of a student lose each month, euros; undefined when they do not have her to support. */
export const parentsLose = (world: Truth, month: Month): number | undefined => parentsMonth(world, month)?.perdu;

const AHEAD = 24;

/** The first month, after this one, in which the benefit would be more than what the parents lose: an age that is reached. */
export function betterMonth(world: Truth, gained: number, month: Month): { mois: Month; perdu: number } | undefined {
  for (let rank = 1; rank <= AHEAD; rank += 1) {
    const mois = addMonths(month, rank);
    const perdu = parentsLose(world, mois);
    if (perdu !== undefined && perdu < gained) return { mois, perdu };
  }
  return undefined;
}

/** An estimate that was read with what the parents would lose beside it. Euros a month. */
export interface Compared {
  le: Day;
  gagne: number;
  perd: number;
}

/** Each time the page of the estimate was opened with both sums on it, or stayed open while days went by, oldest first. */
export function comparisons(world: World): Compared[] {
  const lieu = `caf:${AIDE}/estimation`;
  let shown = '';
  return world.events.flatMap((event, rank): Compared[] => {
    if (event.type === 'ouvert' && event.lieu.startsWith('caf:')) shown = event.lieu;
    const seen = event.type === 'ouvert' ? event.lieu === lieu : event.type === 'attendu' && shown === lieu;
    if (!seen) return [];
    const events = world.events.slice(0, rank);
    const asked = eventsOf({ events }, 'envoye').filter(({ demarche }) => demarche === AIDE).length;
    const answers = answersOf({ events }, `${AIDE}:${asked + 1}`);
    if (answerValue(answers, 'alEtudiant') !== 'oui' || answerValue(answers, 'alParentsCaf') !== 'oui') return [];
    const entree = String(answerValue(answers, 'alEntree') ?? '');
    const month = firstMonth({ entree: isDay(entree) ? entree : event.le, le: event.le });
    const perd = parentsLose(world, month);
    const aid = aidFor(
      world,
      saidHome((fact) => answerValue(answers, fact)),
      month,
    );
    return perd === undefined || aid.refus !== undefined ? [] : [{ le: event.le, gagne: aid.montant, perd }];
  });
}

/** The family gains or loses, the two sums taken together, euros a month. */
export const together = (gained: number, lost: number): number => roundToCents(gained - lost);

/** The months between two, the last one left out. */
export const monthsFrom = (first: Month, last: Month): Month[] => {
  const months: Month[] = [];
  for (let mois = first; mois < last; mois = addMonths(mois, 1)) months.push(mois);
  return months;
};
