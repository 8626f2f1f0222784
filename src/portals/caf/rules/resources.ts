import { monthsBetween } from '#engine/journal/day.ts';
import { euros } from '#engine/words/money.ts';
import type { Month } from '#schema/day.ts';
import {
  averageInWords,
  averageOf,
  type CalculationLine,
  forEachMonth,
  lineOf,
  OWN_CHOICE,
  type Rank,
  type Triple,
} from './calculation.ts';
import type { Laws } from './laws.ts';

/** Where money comes from. « don » and « aide-caf » never count: they are here so that we can say so. */
export type ResourceNature =
  | 'salaire'
  | 'chomage'
  | 'indemnites-journalieres'
  | 'retraite'
  | 'invalidite'
  | 'pension-alimentaire'
  | 'independant'
  | 'etranger'
  | 'biens'
  | 'autre'
  | 'aah'
  | 'don'
  | 'aide-caf';

/** Money of one person in one month: euros (« montant net social » for a wage), negative when a pay slip takes some back. */
export interface ResourceLine {
  personne: string;
  /** How the person is called, when `personne` is only her id. */
  prenom?: string | undefined;
  nature: ResourceNature;
  montant: number;
  /** For sick pay: the first month of the leave. Leave it out for a recent leave, a maternity or a paternity. */
  debutArret?: Month;
  /**
   * Money that stopped for certain, with nothing in its place (CASF, art. R262-13). The RSA leaves out pay and unemployment benefit
   * altogether, and the rest up to the amount of one person; the prime d'activité leaves out nothing.
   */
  interrompu?: boolean;
}

/** What was received in one month. */
export interface MonthResources {
  mois: Month;
  lignes: readonly ResourceLine[];
}

/** The three declared months, oldest first. */
export type MonthlyResources = Triple<MonthResources>;

/** The money of one person and of one nature over the three months: `recus` as declared, `comptes` after the rules (euros). */
export interface CountedResource {
  personne: string;
  prenom: string;
  nature: ResourceNature;
  recus: Triple<number>;
  comptes: Triple<number>;
  travail: Triple<boolean>;
  /** Said when the law leaves it out because it stopped. */
  interrompu?: boolean;
}

const NEVER_COUNTED: ReadonlySet<ResourceNature> = new Set(['don', 'aide-caf']);
// « etranger » is taken as work done abroad: the declaration asks for « revenus perçus à l'étranger » and does not say which.
const WORK: ReadonlySet<ResourceNature> = new Set(['salaire', 'independant', 'etranger']);
/** Sick pay counts as income from work during that many months of leave (facts § 4.2). */
export const SICK_MONTHS_AS_WORK = 3;

function isWork(line: ResourceLine, month: Month): boolean {
  if (line.nature !== 'indemnites-journalieres') return WORK.has(line.nature);
  return line.debutArret === undefined || monthsBetween(line.debutArret, month) < SICK_MONTHS_AS_WORK;
}

const keyOf = ({ personne, nature, debutArret, interrompu }: ResourceLine) =>
  JSON.stringify([personne, nature, debutArret ?? '', interrompu ?? false]);

/** What stays of a month of money that stopped: nothing of a pay or of an unemployment benefit, the part above `limit` of the rest. */
const afterStop = (amount: number, wholly: boolean, limit: number): number => (wholly ? 0 : Math.max(0, amount - limit));

/**
 * Puts together the lines of a same person and nature. A month below zero counts for zero (CSS R843-1 IV). `stopLimit`: for the RSA
 * alone, the amount of one person (euros), up to which money that stopped is left out.
 */
export function countedResources(resources: MonthlyResources, stopLimit?: number): CountedResource[] {
  const samples = new Map(resources.flatMap(({ lignes }) => lignes.map((line) => [keyOf(line), line] as const)));
  return [...samples].map(([key, sample]) => {
    const recus = forEachMonth((rank) =>
      resources[rank].lignes.filter((line) => keyOf(line) === key).reduce((total, { montant }) => total + montant, 0),
    );
    const travail = forEachMonth((rank) => isWork(sample, resources[rank].mois));
    const stopped = stopLimit !== undefined && sample.interrompu === true;
    const counted = (rank: Rank): number => {
      const amount = NEVER_COUNTED.has(sample.nature) ? 0 : Math.max(0, recus[rank]);
      return stopped ? afterStop(amount, travail[rank] || sample.nature === 'chomage', stopLimit) : amount;
    };
    return {
      personne: sample.personne,
      prenom: sample.prenom ?? sample.personne,
      nature: sample.nature,
      recus,
      comptes: forEachMonth(counted),
      travail,
      ...(stopped ? { interrompu: true } : {}),
    };
  });
}

const NAMES: Record<ResourceNature, string> = {
  salaire: 'salaire',
  chomage: 'allocation chômage',
  'indemnites-journalieres': 'indemnités journalières',
  retraite: 'retraite',
  invalidite: 'pension d’invalidité',
  'pension-alimentaire': 'pension alimentaire reçue',
  independant: 'revenu de travail indépendant',
  etranger: 'revenu de travail à l’étranger',
  biens: 'revenu de biens ou de placements',
  autre: 'autre revenu',
  aah: 'allocation aux adultes handicapés (AAH)',
  don: 'argent donné par un proche',
  'aide-caf': 'argent versé par la Caf',
};

const SOURCES: Partial<Record<ResourceNature, string>> = {
  don: 'caf.fr (Var, Val-de-Marne, 2025) : les dons de proches ne se déclarent plus depuis mars 2025',
  'aide-caf': 'caf.fr : ce que la Caf verse ne se déclare pas',
  etranger: OWN_CHOICE,
};

const STOPPED_SOURCE = 'CASF, art. R262-13 (1er novembre 2019) et R262-4-1';

/** One line for each person and nature, with the text of the benefit: minus the mean of the three months, or zero (and why) when the money does not count. */
export const resourceLines = (resources: MonthlyResources, laws: Laws, stopLimit?: number): CalculationLine[] =>
  countedResources(resources, stopLimit)
    .filter(({ recus }) => recus.some((amount) => amount !== 0))
    .map(({ prenom, nature, recus, comptes, interrompu }) => {
      const months = forEachMonth((rank) => resources[rank].mois);
      const never = NEVER_COUNTED.has(nature);
      const left = averageOf(comptes);
      const why = never
        ? ' Cet argent ne compte pas : ne le déclarez pas.'
        : interrompu
          ? ` Cet argent s’est arrêté et rien ne le remplace : ${left === 0 ? 'il ne compte plus' : `seuls ${euros(left)} par mois comptent encore`}.`
          : recus.some((amount) => amount < 0)
            ? ' Un mois en dessous de zéro compte pour 0 €.'
            : '';
      const detail = `${averageInWords(months, never || interrompu ? recus : comptes)}${why}`;
      const own = nature === 'indemnites-journalieres' ? laws.sickness : laws.resources;
      const source = interrompu ? STOPPED_SOURCE : (SOURCES[nature] ?? own);
      const label = never || (interrompu && left === 0) ? 'Ressource qui ne compte pas' : 'Ressource retirée';
      return lineOf(`${label} : ${NAMES[nature]}, ${prenom}`, detail, -left, source);
    });
