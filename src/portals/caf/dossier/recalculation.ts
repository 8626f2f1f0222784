import { livedTruth } from '#engine/household/truth.ts';
import { addDays, addMonths, firstDayOf } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { roundToCents } from '#engine/words/money.ts';
import type { Day, Month } from '#schema/day.ts';
import type { MonthlyRights } from '#schema/decisions.ts';
import type { Fait } from '#schema/evenement.ts';
import { monthsOfRight } from './changes.ts';
import { isPaid } from './payments.ts';
import { basisWith, decided } from './quarter-rights.ts';
import { isStruckOff, type Quarter, quarters } from './quarters.ts';
import { comparedAmounts, sentAmounts, TOLERANCE, trueAmounts } from './resources.ts';
import { revisionHappenings } from './revision.ts';
import { amountIn, decisionsOn, PRESTATIONS, type Prestation, rightsIn, silenceChanges, withoutAmountIn } from './rights.ts';
import { truthOf } from './situation/known-account.ts';
import { isWaiting } from './situation/told.ts';

/*
 * What comes months later. The delays of this file are choices of the simulator: the employer's own is unknown (caf.md §3.2, §7),
 * and the comparison with what organisations hold is shown on the 15th, from the third month on.
 */
export const MODIFICATION_DELAYS = { cnav: 1, employeur: 10, reponse: 40, calcul: 42 } as const;
const COMPARISON_DAY = 15;
const FIRST_COMPARISON = 3;
const LAST_COMPARISON = 9;

/** A line that the person asked to change: the request travels on its own. */
interface Request {
  source: string;
  mois: string;
  demande: number;
  /** What the employer answers: the true figure, which may be the one already transmitted. */
  vrai: number;
  transmis: number;
}

/** The changes asked for in a declaration that was sent. Amounts in euros. */
export function requestsIn(world: World, quarter: Quarter): Request[] {
  if (!quarter.envoi) return [];
  const { donnees } = quarter.envoi;
  const truth = trueAmounts(truthOf(world, quarter), quarter);
  return Object.entries(donnees).flatMap(([key, value]) => {
    if (!key.startsWith('ligne@') || value !== 'modifier') return [];
    const pour = key.slice('ligne@'.length);
    const [mois = '', , source = ''] = pour.split('/');
    const vrai = truth.find((amount) => amount.mois === mois && amount.source === source)?.montant ?? 0;
    return [
      {
        source,
        mois,
        vrai,
        transmis: Number(donnees[`montantNetSocial@${pour}`] ?? 0),
        demande: Number(donnees[`montantCorrect@${pour}`] ?? 0),
      },
    ];
  });
}

/** A line that was right, and that the person asked to change. To write 0 for a negative slip is what the Caf says to do. */
export const isNeedless = ({ vrai, transmis, demande }: Request): boolean =>
  Math.abs(vrai - transmis) < TOLERANCE && !(vrai < 0 && demande === 0);

const hasMissingEmployer = (quarter: Quarter): boolean =>
  Object.entries(quarter.envoi?.donnees ?? {}).some(([key, value]) => key.startsWith('manque@') && value === 'oui');

/** The road of a request for modification: CAF → CNAV → employer → CNAV → CAF, then a new calculation. */
export function modificationHappenings(world: World, quarter: Quarter): Happening[] {
  const requests = requestsIn(world, quarter);
  if (!quarter.envoi || (requests.length === 0 && !hasMissingEmployer(quarter))) return [];
  const sent = quarter.envoi.le;
  const at = (step: keyof typeof MODIFICATION_DELAYS) => addDays(sent, MODIFICATION_DELAYS[step]);
  const corrected = requests.filter(({ vrai, transmis }) => Math.abs(vrai - transmis) >= TOLERANCE);
  const found = corrected.length > 0 || hasMissingEmployer(quarter);
  const { dossier } = quarter;
  const lignes = (found ? corrected : requests).map(({ source, mois }) => `${source}/${mois}`);
  const step = (name: string, de: string, vers: string, quoi: string): Fait => ({
    type: 'transmis',
    dossier,
    de,
    vers,
    quoi,
    donnees: { lignes, etape: name },
  });
  return [
    { id: `caf:modif-cnav:${dossier}`, le: at('cnav'), faits: [step('cnav', 'caf', 'cnav', 'demande-de-modification')] },
    {
      id: `caf:modif-employeur:${dossier}`,
      le: at('employeur'),
      faits: [step('employeur', 'cnav', 'employeur', 'demande-de-verification')],
    },
    {
      id: `caf:modif-reponse:${dossier}`,
      le: at('reponse'),
      faits: [step('reponse', 'employeur', 'cnav', found ? 'declaration-corrigee' : 'pas-d-anomalie')],
    },
    {
      id: `caf:modif-calcul:${dossier}`,
      le: at('calcul'),
      faits: [
        step('calcul', 'cnav', 'caf', found ? 'ressource-a-jour' : 'ressource-confirmee'),
        {
          type: 'recu',
          message: `caf:modif:${dossier}`,
          canal: 'espace',
          de: 'caf',
          modele: found ? 'modification-traitee' : 'modification-sans-suite',
          donnees: { dossier, lignes },
        },
        ...recalculate(world, quarter, at('calcul'), 'modification-traitee'),
      ],
    },
  ];
}

/** The days on which a declaration is compared with what organisations hold. */
export const comparisonDays = ({ mois }: Pick<Quarter, 'mois'>): Day[] =>
  Array.from({ length: LAST_COMPARISON - FIRST_COMPARISON + 1 }, (_, rank) =>
    addDays(firstDayOf(addMonths(mois, FIRST_COMPARISON + rank)), COMPARISON_DAY - 1),
  );

/** The later comparisons of a declaration with what employers and organisations hold. */
function comparisonHappenings(world: World, quarter: Quarter, until: Day): Happening[] {
  if (!quarter.envoi) return [];
  const list: Happening[] = [];
  for (const [rank, le] of comparisonDays(quarter).entries()) {
    if (le > until) break;
    if (le <= quarter.envoi.le || le < world.today || isPending(world, quarter, le) || isWaiting(world, le)) continue;
    const faits = recalculate(world, quarter, le, 'rapprochement');
    if (faits.length > 0) list.push({ id: `caf:rapprochement:${quarter.dossier}:${FIRST_COMPARISON + rank}`, le, faits });
  }
  return list;
}

// While the employer has not answered, what the person declared stands.
const isPending = (world: World, quarter: Quarter, on: Day): boolean =>
  modificationHappenings(world, quarter).some(({ id, le }) => id.startsWith('caf:modif-calcul') && le >= on) &&
  !eventsOf(world, 'recu').some(({ message }) => message === `caf:modif:${quarter.dossier}`);

/** Everything that happens later to the declarations already sent. */
export function laterHappenings(world: World, until: Day): Happening[] {
  if (isStruckOff(world)) return [];
  return quarters(world).flatMap((quarter) => [
    ...modificationHappenings(world, quarter),
    ...comparisonHappenings(world, quarter, until),
    ...revisionHappenings(world, quarter, until),
  ]);
}

/** A new decision when the amounts change by a euro or more, with its letter: money to give back, or money owed. */
function recalculate(world: World, quarter: Quarter, on: Day, motif: 'modification-traitee' | 'rapprochement'): Fait[] {
  if (!quarter.envoi) return [];
  const sent = sentAmounts(quarter.envoi.donnees, livedTruth(world));
  const compared = comparedAmounts(sent, truthOf(world, quarter, on), quarter, on);
  const after = decided(basisWith(world, quarter, compared, on));
  // Between a figure and none, there is no gap to tell.
  const before = decisionsOn(world, quarter.dossier).at(-1)?.donnees;
  const silent = [...withoutAmountIn(after), ...withoutAmountIn(before)];
  const gaps = PRESTATIONS.filter((prestation) => !silent.includes(prestation))
    .map((prestation) => gapOf(world, quarter, prestation, after))
    .filter(({ monthly }) => monthly >= TOLERANCE);
  if (gaps.length === 0 && !silenceChanges(before, after)) return [];
  return [decide(quarter.dossier, 'acceptee', motif, after), ...gaps.flatMap((gap) => letterFor(quarter, gap, on, motif))];
}

/** What changes for one benefit: month by month, and over the months already paid. Amounts in euros. */
export interface Gap {
  prestation: Prestation;
  /** The largest change of a month. */
  monthly: number;
  /** Months already paid, and what they come to: above zero was paid too much. */
  paid: readonly Month[];
  total: number;
  avant: number;
  apres: number;
  /** The first month that changes. */
  des: Month;
}

export function gapOf(world: World, quarter: Quarter, prestation: Prestation, after: MonthlyRights): Gap {
  const before = decisionsOn(world, quarter.dossier).at(-1);
  const months = monthsOfRight(quarter.mois);
  const change = (month: Month) => rightsIn(before, month)[prestation] - amountIn(after, prestation, month);
  const paid = months.filter((month) => isPaid(world, month, prestation) && Math.abs(change(month)) >= 0.01);
  const des = months.find((month) => Math.abs(change(month)) >= 0.01) ?? quarter.mois;
  const [shown = des] = paid;
  return {
    prestation,
    monthly: Math.max(...months.map((month) => Math.abs(change(month)))),
    paid,
    total: roundToCents(paid.reduce((sum, month) => sum + change(month), 0)),
    avant: rightsIn(before, shown)[prestation],
    apres: amountIn(after, prestation, shown),
    des,
  };
}

export function letterFor(
  { dossier }: Pick<Quarter, 'dossier'>,
  { prestation, paid, total, avant, apres }: Gap,
  on: Day,
  motif: string,
): Fait[] {
  const [du] = paid;
  const au = paid.at(-1);
  const montant = Math.abs(total);
  if (!du || !au || montant < TOLERANCE) return [];
  const modele = total > 0 ? 'trop-percu' : 'rappel-de-droits';
  const donnees = { dossier, prestation, montant, du, au, avant, apres, motif };
  const id = `caf:${modele}:${dossier}:${prestation}:${on}`;
  const espace: Fait = { type: 'recu', message: id, canal: 'espace', de: 'caf', modele, donnees };
  // A debt is notified by a letter whose date is certain (CSS R133-9-2).
  return modele === 'trop-percu'
    ? [espace, { type: 'recu', message: `${id}:courrier`, canal: 'courrier', de: 'caf', modele, donnees }]
    : [espace];
}
