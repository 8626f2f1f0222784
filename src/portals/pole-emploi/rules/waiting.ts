import { addDays, addMonthsToDay } from '#engine/journal/day.ts';
import { decimalInWords, restsOnChoice } from '#engine/portal/calculation.ts';
import { euros } from '#engine/words/money.ts';
import type { Day } from '#schema/day.ts';
import { daysInWords } from './day-line.ts';
import { type Scale, scaleOn } from './scale.ts';

/** What delays the first payment. Amounts in euros, gross; `dernierDelai`: first day of the last « délai d’attente » already lived. */
export interface WaitingRequest {
  finDeContrat: Day;
  inscription: Day;
  sjr: number;
  indemniteCongesPayes: number;
  indemniteSupraLegale: number;
  economique?: boolean | undefined;
  dernierDelai?: Day | undefined;
}

/** The three kinds of unpaid days before the first payment, in their order. */
export type WaitingNature = 'differe-specifique' | 'differe-conges-payes' | 'delai-attente';

/** One unpaid stretch, from `du` to `au` included, and why. */
export interface WaitingPeriod {
  nature: WaitingNature;
  libelle: string;
  detail: string;
  jours: number;
  du: Day;
  au: Day;
  source: string;
}

/** The unpaid stretches in order, and the first day that can be paid. They push the right back, they do not shorten it. */
export interface Waiting {
  periodes: WaitingPeriod[];
  premierJour: Day;
  choix: boolean;
}

// « Le nombre entier obtenu en divisant » (règlement, art. 21): the rest of the division is dropped. The tiny addition undoes
// the error of a division in binary.
const wholeDays = (amount: number, divisor: number): number => (amount > 0 ? Math.floor(amount / divisor + 1e-9) : 0);

type Delay = Omit<WaitingPeriod, 'du' | 'au'>;

/** The days that the extra leaving indemnity stands for (« différé spécifique »): facts § 4.2. */
function specificDelay({ indemniteSupraLegale, economique }: WaitingRequest, scale: Scale): Delay {
  const { specificDivisor } = scale;
  const maximum = economique ? scale.specificMaximumEconomic : scale.specificMaximum;
  const found = wholeDays(indemniteSupraLegale, specificDivisor.valeur);
  const limit = found > maximum.valeur ? ` On s’arrête à ${daysInWords(maximum.valeur)}.` : '';
  return {
    nature: 'differe-specifique',
    libelle: 'Différé spécifique',
    detail: `L’employeur a versé ${euros(indemniteSupraLegale)} de plus que le minimum légal. ${euros(indemniteSupraLegale)} ÷ ${decimalInWords(specificDivisor.valeur)} = ${daysInWords(found)}.${limit}`,
    jours: Math.min(found, maximum.valeur),
    source: specificDivisor.source,
  };
}

/** The days that the unused holidays stand for (« différé congés payés »): facts § 4.2. */
function holidayDelay({ indemniteCongesPayes, sjr }: WaitingRequest, scale: Scale): Delay {
  const { holidayMaximum } = scale;
  const found = wholeDays(indemniteCongesPayes, sjr);
  const limit = found > holidayMaximum.valeur ? ` On s’arrête à ${daysInWords(holidayMaximum.valeur)}.` : '';
  return {
    nature: 'differe-conges-payes',
    libelle: 'Différé congés payés',
    detail: `L’employeur a payé des congés non pris : ${euros(indemniteCongesPayes)}. ${euros(indemniteCongesPayes)} ÷ ${euros(sjr)} (salaire par jour) = ${daysInWords(found)}.${limit}`,
    jours: Math.min(found, holidayMaximum.valeur),
    source: holidayMaximum.source,
  };
}

/** The seven days of everyone (« délai d’attente »), none when they were already lived within twelve months. */
function commonDelay(start: Day, { dernierDelai }: WaitingRequest, scale: Scale): Delay {
  const { waitingDays, waitingOnceInMonths } = scale;
  const spared = dernierDelai !== undefined && start < addMonthsToDay(dernierDelai, waitingOnceInMonths.valeur);
  return {
    nature: 'delai-attente',
    libelle: 'Délai d’attente',
    detail: `${daysInWords(waitingDays.valeur)} pour tout le monde, une seule fois en ${waitingOnceInMonths.valeur} mois.`,
    jours: spared ? 0 : waitingDays.valeur,
    source: waitingDays.source,
  };
}

const placed = (delay: Delay, du: Day): WaitingPeriod => ({ ...delay, du, au: addDays(du, delay.jours - 1) });

/**
 * Every unpaid day before the first payment (facts § 4.2): the différé spécifique from the day after the contract, then the différé
 * congés payés, both counted without a break; then seven days that never begin before the registration.
 */
export function waitingPeriods(request: WaitingRequest): Waiting {
  const scale = scaleOn(request.finDeContrat);
  const periodes: WaitingPeriod[] = [];
  let next = addDays(request.finDeContrat, 1);
  for (const delay of [specificDelay(request, scale), holidayDelay(request, scale)]) {
    if (delay.jours > 0) periodes.push(placed(delay, next));
    next = addDays(next, delay.jours);
  }
  const start = next > request.inscription ? next : request.inscription;
  const common = commonDelay(start, request, scale);
  if (common.jours > 0) periodes.push(placed(common, start));
  return { periodes, premierJour: addDays(start, common.jours), choix: restsOnChoice(periodes) };
}
