import type { EvenementDePaie } from '#schema/compte.ts';
import type { Month } from '#schema/day.ts';
import { addDays, firstDayOf, lastDayOf, weekday } from '../../journal/day.ts';
import { roundToCents } from '../../words/money.ts';
import { FULL_TIME } from './rates.ts';

/** What one month of work gives to its slip. Euros, hours; `impot` in percent. `congesPayes`: the leave that is paid because the contract ends. */
export interface PayTerms {
  mois: Month;
  /** Gross pay before what happens in the month. */
  base: number;
  heures: number | undefined;
  mutuelle: number;
  mutuelleEmployeur: number;
  impot: number;
  congesPayes: number;
  evenements: readonly EvenementDePaie[];
}

/** One part of the gross pay, euros, signed. `heures` and `taux` (euros an hour) when it is counted in hours. */
export interface GrossPart {
  nature:
    | 'base'
    | 'conges'
    | Extract<EvenementDePaie['type'], 'absence' | 'heures-supplementaires' | 'prime' | 'fin-de-contrat' | 'avantage-en-nature'>;
  montant: number;
  heures?: number | undefined;
  taux?: number | undefined;
  evenement?: EvenementDePaie;
}

/** The hours that a month really had, Monday to Friday: an absence is taken off in that proportion. */
function realHours(month: Month, heures: number): number {
  let days = 0;
  for (let day = firstDayOf(month); day <= lastDayOf(month); day = addDays(day, 1)) if (weekday(day) % 6 !== 0) days += 1;
  return (days * 7 * heures) / FULL_TIME;
}

const toTenThousandth = (value: number): number => Math.round(value * 10_000 + 1e-7) / 10_000;

/** How much more an hour beyond the contract is paid, in percent: 25, or 10 for a part-time contract (code du travail, L3121-36 and L3123-29). */
const overtimeRate = (heures: number, written: number | undefined): number => written ?? (heures < FULL_TIME ? 10 : 25);

function partOf(terms: PayTerms, evenement: EvenementDePaie): GrossPart[] {
  const heures = terms.heures ?? FULL_TIME;
  switch (evenement.type) {
    case 'absence': {
      const hours = realHours(evenement.mois ?? terms.mois, heures);
      return [
        {
          nature: 'absence',
          heures: evenement.heures,
          taux: toTenThousandth(terms.base / hours),
          montant: -roundToCents((terms.base * evenement.heures) / hours),
          evenement,
        },
      ];
    }
    case 'heures-supplementaires': {
      const taux = toTenThousandth(toTenThousandth(terms.base / heures) * (1 + overtimeRate(heures, evenement.majoration) / 100));
      return [
        {
          nature: 'heures-supplementaires',
          heures: evenement.heures,
          taux,
          montant: roundToCents(taux * evenement.heures),
          evenement,
        },
      ];
    }
    case 'prime':
    case 'fin-de-contrat':
    case 'avantage-en-nature':
      return [{ nature: evenement.type, montant: evenement.montant, evenement }];
    default:
      return [];
  }
}

/** The parts of the gross pay, in the order of the slip: what is owed for the month, then what happened in it. */
export function grossParts(terms: PayTerms): GrossPart[] {
  const { base, heures, congesPayes, evenements } = terms;
  const taux = heures ? toTenThousandth(base / heures) : undefined;
  return [
    { nature: 'base', montant: base, heures, taux },
    ...evenements.flatMap((evenement) => partOf(terms, evenement)),
    ...(congesPayes === 0 ? [] : [{ nature: 'conges' as const, montant: congesPayes }]),
  ];
}

/** The sum of some parts, euros. */
export const sumOfParts = (parts: readonly GrossPart[], ...natures: GrossPart['nature'][]): number =>
  roundToCents(
    parts.reduce((sum, { nature, montant }) => (natures.length === 0 || natures.includes(nature) ? sum + montant : sum), 0),
  );
