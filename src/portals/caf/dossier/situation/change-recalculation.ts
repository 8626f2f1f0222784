import { addDays, addMonths, monthOf } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { roundToCents } from '#engine/words/money.ts';
import type { Day, Month } from '#schema/day.ts';
import type { Fait } from '#schema/evenement.ts';
import { FIRST_COVERED_MONTH } from '../../covered.ts';
import { isWithoutAmount } from '../../rules/calculation.ts';
import { monthsOfRight } from '../changes.ts';
import { isPaid } from '../payments.ts';
import { basisInForce, calculationsBefore, decided, reviewOf } from '../quarter-rights.ts';
import { dossierOf, firstReview, isStruckOff, type Quarter, quarters } from '../quarters.ts';
import { type Gap, gapOf, letterFor } from '../recalculation.ts';
import { TOLERANCE } from '../resources.ts';
import { decisionsOn, PRESTATIONS, type Rights, rightsOf, silenceChanges, withoutAmountIn } from '../rights.ts';
import { primeOpened } from './back-to-work.ts';
import { effectMonth } from './effect.ts';
import { CHANGEMENT, type Told, TREATMENT_DAYS, toldChanges, treatedMessage } from './told.ts';

/** What a change makes of three months of right: the new decision, where there is one, and what differs for each benefit. */
interface Recounted {
  dossier: string;
  decision?: Fait;
  gaps: readonly Gap[];
}

/** The new calculations that changes bring, each ten days after it was told: every month since it happened is worked out again. */
export const changeHappenings = (world: World): Happening[] =>
  toldChanges(world).flatMap((told): Happening[] => {
    const le = addDays(told.le, TREATMENT_DAYS);
    const message = treatedMessage(told);
    if (isStruckOff(world) || eventsOf(world, 'recu').some((one) => one.message === message)) return [];
    const recounted = recount(world, told, le);
    const letters = recounted.flatMap(({ dossier, gaps }) => gaps.flatMap((gap) => lettersOf(dossier, gap, le)));
    const treated: Fait = {
      type: 'recu',
      message,
      canal: 'espace',
      de: 'caf',
      modele: 'changement-traite',
      donnees: {
        dossier: told.dossier,
        sorte: String(told.donnees?.sorte ?? ''),
        depuis: told.donnees?.depuis ?? told.le,
        effet: effectMonth(world, told),
        change: letters.length > 0,
      },
    };
    return [
      {
        id: message,
        le,
        faits: [...recounted.flatMap(({ decision }) => decision ?? []), ...primeOpened(world, told, le), treated, ...letters],
      },
    ];
  });

/** What was decided, worked out again with what is known on `le`, oldest first. Nothing where nothing changes. */
export function recount(world: World, { donnees }: Pick<Told, 'donnees'>, le: Day): Recounted[] {
  const since = monthOf(donnees?.depuis ?? le);
  const declared = quarters(world, le).filter(({ mois, envoi }) => envoi && addMonths(mois, 2) >= since);
  return [...beforeStory(world, since, le), ...declared.flatMap((quarter) => recountQuarter(world, quarter, le))];
}

function recountQuarter(world: World, quarter: Quarter, le: Day): Recounted[] {
  const after = decided(basisInForce(world, quarter, le));
  const before = decisionsOn(world, quarter.dossier).at(-1)?.donnees;
  const silent = [...withoutAmountIn(after), ...withoutAmountIn(before)];
  const gaps = PRESTATIONS.filter((prestation) => !silent.includes(prestation))
    .map((prestation) => gapOf(world, quarter, prestation, after))
    .filter(({ monthly }) => monthly >= TOLERANCE);
  if (gaps.length === 0 && !silenceChanges(before, after)) return [];
  return [{ dossier: quarter.dossier, decision: decide(quarter.dossier, 'acceptee', 'situation-revue', after), gaps }];
}

/** The months paid before the first declaration of the story: no decision is written of them, only what they came to. */
function beforeStory(world: World, since: Month, le: Day): Recounted[] {
  const first = firstReview(world);
  const list: Recounted[] = [];
  const from = since < FIRST_COVERED_MONTH ? FIRST_COVERED_MONTH : since;
  for (let review = reviewOf(from, first); review < first; review = addMonths(review, 3)) {
    const months = monthsOfRight(review).filter((month) => month >= from && month <= monthOf(le));
    const gaps = PRESTATIONS.map((prestation) => gapBefore(world, prestation, months, le)).filter(
      ({ monthly }) => monthly >= TOLERANCE,
    );
    if (gaps.length > 0) list.push({ dossier: dossierOf(review), gaps });
  }
  return list;
}

function gapBefore(world: World, prestation: keyof Rights, months: readonly Month[], le: Day): Gap {
  const read = months.map((month) => {
    const [before, after] = [calculationsBefore(world, month, addDays(le, -1)), calculationsBefore(world, month, le)];
    const silent = [...before, ...after].some((one) => one.prestation === prestation && isWithoutAmount(one));
    const [avant, apres] = silent ? [0, 0] : [rightsOf(before)[prestation], rightsOf(after)[prestation]];
    return { month, avant, apres };
  });
  const changed = read.filter(({ avant, apres }) => Math.abs(avant - apres) >= 0.01);
  const paid = changed.filter(({ month }) => isPaid(world, month, prestation));
  const shown = paid[0] ?? changed[0];
  return {
    prestation,
    monthly: Math.max(0, ...changed.map(({ avant, apres }) => Math.abs(avant - apres))),
    paid: paid.map(({ month }) => month),
    total: roundToCents(paid.reduce((sum, { avant, apres }) => sum + avant - apres, 0)),
    avant: shown?.avant ?? 0,
    apres: shown?.apres ?? 0,
    des: changed[0]?.month ?? months[0] ?? monthOf(le),
  };
}

/** One letter for what was paid, and one for what will be: they are not the same months. */
function lettersOf(dossier: string, gap: Gap, le: Day): Fait[] {
  const { prestation, avant, apres, des } = gap;
  if (gap.paid.length > 0) return letterFor({ dossier }, gap, le, CHANGEMENT);
  const donnees = { dossier, prestation, du: des, avant, apres };
  return [
    {
      type: 'recu',
      message: `caf:droit-revu:${dossier}:${prestation}:${le}`,
      canal: 'espace',
      de: 'caf',
      modele: 'droit-revu',
      donnees,
    },
  ];
}
