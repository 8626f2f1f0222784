import { addMonthsToDay, dayInWords } from '#engine/journal/day.ts';
import { type CalculationLine, decimalInWords, lineOf, sumOf } from '#engine/portal/calculation.ts';
import type { Day } from '#schema/day.ts';
import { FIRST_COVERED_MONTH, LAST_COVERED_MONTH } from './covered.ts';
import { type Region, regionalPrice, regionName } from './regions.ts';

/** What is asked for: the car changes hands, its paper is made again, or its address changes for the nth time. */
export type Request =
  | { sorte: 'changement' }
  | { sorte: 'duplicata'; ancienNumero: boolean }
  | { sorte: 'adresse'; rang: number; ancienNumero: boolean };

/** What the tax depends on, as the paper of the car says it. */
export interface Taxed {
  /** P.6: fiscal horsepower. */
  chevaux: number;
  /** B: first registration. */
  premiereImmatriculation: Day;
  /** J.1: « VP » is a passenger car, the only kind whose tax is worked out. */
  genre: string;
}

/** A tax line by line, in euros; or why there is no figure. */
export type Tax = { lignes: readonly CalculationLine[]; total: number } | { raison: string };

/** CIBS, art. L421-37 to L421-40. */
export const FIXED_TAX = 11;
/** Arrêté of 21 September 2015, as changed. */
export const DELIVERY = 2.76;
/** Changes of address that cost nothing, for a plate of today. */
export const FREE_ADDRESSES = 3;
const HALF_AFTER_YEARS = 10;
const SOURCE = 'Dossier de faits ANTS, § 4.1 (novembre 2026)';
const OLD_HALF = `${SOURCE} (règle de la fiche de 2020, non relue en 2026)`;

const fixed = lineOf(
  'Taxe fixe',
  'La même pour toutes les cartes grises.',
  FIXED_TAX,
  `CIBS, art. L421-37 à L421-40 ; ${SOURCE}`,
);
const delivery = lineOf(
  'Envoi du titre',
  'La lettre suivie qui apporte la carte grise.',
  DELIVERY,
  `Arrêté du 21 septembre 2015 ; ${SOURCE}`,
);

/**
 * What a request costs on that day, in euros to the cent: Y1 (region) + Y4 (fixed) + Y5 (delivery). Y2 is for transport vehicles and Y3
 * (malus) for new cars: neither is due for a used passenger car. Whether taxes are rounded to the euro today is not verified: cents are
 * kept.
 */
export function taxOf(request: Request, car: Taxed, region: Region, le: Day): Tax {
  if (request.sorte === 'adresse') return addressTax(request);
  if (car.genre !== 'VP') return { raison: 'La taxe n’est calculée ici que pour une voiture particulière (rubrique J.1 : VP).' };
  if (request.sorte === 'duplicata' && request.ancienNumero) return totalOf([fixed, delivery]);
  const price = regionalPrice(region, le);
  if (!price || le.slice(0, 7) < FIRST_COVERED_MONTH || le.slice(0, 7) > LAST_COVERED_MONTH)
    return {
      raison: `Le prix d’un cheval fiscal en ${regionName(region)} n’est pas connu pour ce jour : aucun montant n’est donné.`,
    };
  if (request.sorte === 'duplicata') return totalOf([duplicateLine(price, region), fixed, delivery]);
  return totalOf([...regionalLines(price, car, region, le), fixed, delivery]);
}

function regionalLines(
  { parCheval, forfait, depuis }: { parCheval: number; forfait: number; depuis: Day },
  { chevaux, premiereImmatriculation }: Taxed,
  region: Region,
  le: Day,
): CalculationLine[] {
  const old = addMonthsToDay(premiereImmatriculation, 12 * HALF_AFTER_YEARS) < le;
  const words = `${chevaux} chevaux × ${decimalInWords(parCheval)}\u00a0€, prix de la région ${regionName(region)} depuis le ${dayInWords(depuis)}`;
  const horses = lineOf(
    'Taxe de la région',
    old ? `${words}, la moitié : la voiture a plus de ${HALF_AFTER_YEARS} ans.` : `${words}.`,
    chevaux * parCheval * (old ? 0.5 : 1),
    old ? OLD_HALF : `CIBS, art. L421-41 à L421-54 ; ${SOURCE}`,
  );
  return forfait === 0
    ? [horses]
    : [horses, lineOf('Part fixe de la région', 'Pour les transports, depuis le 1er mars 2026.', forfait, SOURCE)];
}

const duplicateLine = ({ parCheval, depuis }: { parCheval: number; depuis: Day }, region: Region): CalculationLine =>
  lineOf(
    'Taxe de la région',
    `Pour refaire une carte grise : un seul cheval, ${decimalInWords(parCheval)}\u00a0€, prix de la région ${regionName(region)} depuis le ${dayInWords(depuis)}.`,
    parCheval,
    `${SOURCE} et § 2.f (règle de 2020, non relue en 2026)`,
  );

// A plate of today keeps its number: three stickers are free, then the paper is made again. An old plate changes at the first move.
const addressTax = ({ rang, ancienNumero }: { rang: number; ancienNumero: boolean }): Tax =>
  totalOf(rang > FREE_ADDRESSES || ancienNumero ? [delivery] : []);

const totalOf = (lignes: readonly CalculationLine[]): Tax => ({ lignes, total: sumOf(lignes) });
