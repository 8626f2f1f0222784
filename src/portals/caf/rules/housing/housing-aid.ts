import { euros, roundToCents } from '#engine/words/money.ts';
import type { Month } from '#schema/day.ts';
import { type CalculationLine, decimalInWords, lineOf, percentInWords, withRounding } from '../calculation.ts';
import { noRight, outOfScope, type Refusal } from '../conditions/refusal.ts';
import {
  CRDS,
  FLAT_CUT,
  FURNISHED_RENT,
  familyRate,
  freeIncome,
  type Home,
  type HousingScale,
  housingScaleAt,
  LEAST_PAID,
  LEAST_SHARE,
  LOWERED,
  rentCeiling,
  rentRate,
  SHARED_CEILING,
  STUDENT_FLOOR,
  STUDENT_GRANT_CUT,
  STUDENT_UNTIL,
  WEALTH_CEILING,
  type Zone,
} from './scale.ts';

/** A rented home and who lives in it. Amounts in euros: the rent a month without its charges, the income over twelve months. */
export interface HousingCase extends Home {
  /** The month of right. */
  mois: Month;
  zone: Zone;
  /** What this household pays: its own share of a shared home. */
  loyer: number;
  ressources: number;
  /** « vide » is an ordinary letting; the others but « meuble » are outside of these rules. */
  nature?: 'vide' | 'meuble' | 'chambre' | 'foyer' | 'hotel' | 'sous-location' | 'accession';
  colocation?: boolean;
  /** The landlord has an agreement with the State: it is then an APL. */
  conventionne?: boolean;
  /** Only the claimant counts: her age, and whether she has a grant. */
  etudiant?: { age: number; boursier: boolean };
  patrimoine?: number;
  /** The landlord, or her partner, is a parent or a child of somebody who lives there. */
  logementDUnParent?: boolean;
  bailleurHlm?: boolean;
}

/** The aid of one month, in euros: `montant` is what is paid and the sum of the lines, `brut` what is left before the CRDS. */
export interface HousingAid {
  montant: number;
  brut: number;
  regles: Month;
  lignes: CalculationLine[];
  /** Why there is no amount; « hors-du-simulateur »: not even 0 may be shown. */
  refus?: Refusal;
}

const FACTS = 'Dossier de faits Caf, § 4.5';
const LAW = 'CCH, art. D823-16 et suivants (à relire)';
const SOURCE = `${LAW} ; ${FACTS}`;

/** The aid for a rented home (APL, ALF or ALS): the same sum for the three (caf.md §4.5). */
export function housingAid(asked: HousingCase): HousingAid {
  const scale = housingScaleAt(asked.mois);
  const refus = refusalOf(asked, scale);
  if (refus !== undefined || scale === undefined)
    return { montant: 0, brut: 0, regles: asked.mois, lignes: [], ...(refus ? { refus } : {}) };
  const { couple, personnesACharge, mois, conventionne = false } = asked;
  const home: Home = { couple, personnesACharge };
  const kept = keptRent(asked, scale);
  const charges = chargesOf(asked, scale);
  const least = leastShare(kept.montant + charges.montant, scale);
  const income = incomeShare(asked, home, kept.montant, scale);
  const before = kept.montant + charges.montant - least.montant - income.montant;
  const lowered = loweredBy(asked, kept, Math.max(0, before));
  const due = roundToCents(Math.max(0, before) - lowered.montant - FLAT_CUT);
  const floor = conventionne ? 0 : LEAST_PAID;
  const paid = due > 0 && due >= floor;
  const brut = paid ? due : 0;
  const crds = roundToCents(brut * CRDS);
  const montant = roundToCents(brut - crds);
  const steps = [
    kept,
    charges,
    { ...least, montant: -least.montant },
    { ...income, montant: -income.montant },
    ...(lowered.montant > 0 ? [{ ...lowered, montant: -lowered.montant }] : []),
    {
      libelle: 'Baisse de 5 €',
      detail: 'Retirée à toutes les aides au logement.',
      montant: -FLAT_CUT,
      source: `Décret du 28 septembre 2017 ; ${FACTS}`,
    },
  ].map(({ libelle, detail, montant: amount, source }) => lineOf(libelle, detail, amount, source));
  const last = paid
    ? lineOf('CRDS', `${percentInWords(CRDS)} du total.`, -crds, FACTS)
    : nothingPaid(roundToCents(steps.reduce((sum, one) => sum + one.montant, 0)), floor);
  return { montant, brut, regles: mois, lignes: withRounding([...steps, last], montant) };
}

type Step = Omit<CalculationLine, 'montant'> & { montant: number };

function refusalOf(asked: HousingCase, scale: HousingScale | undefined): Refusal | undefined {
  const { nature = 'vide', patrimoine = 0, logementDUnParent, bailleurHlm, loyer } = asked;
  if (logementDUnParent)
    return noRight(
      'Le logement est à un parent, un grand-parent, un enfant, ou à la personne avec qui il vit en couple : il n’y a pas d’aide au logement.',
      'CCH, art. L822-3 (à relire) ; dossier de faits Caf, § 2.b',
    );
  if (nature !== 'vide' && nature !== 'meuble') return outOfScope(OUTSIDE[nature], FACTS);
  if (bailleurHlm)
    return outOfScope('Chez un bailleur HLM, le loyer et l’aide baissent ensemble (réduction de loyer de solidarité).', FACTS);
  if (patrimoine > WEALTH_CEILING)
    return outOfScope(`Au-delà de ${euros(WEALTH_CEILING)}, ce que l’on possède compte comme un revenu.`, FACTS);
  if (scale === undefined) return outOfScope('Le barème de ce mois n’est pas connu.', FACTS);
  return loyer > 0 ? undefined : noRight('Sans loyer à payer, il n’y a pas d’aide au logement.', SOURCE);
}

const OUTSIDE: Readonly<Record<Exclude<NonNullable<HousingCase['nature']>, 'vide' | 'meuble'>, string>> = {
  chambre: 'Une chambre chez quelqu’un a son propre plafond de loyer.',
  foyer: 'En foyer ou en résidence, le calcul est différent.',
  hotel: 'À l’hôtel, le calcul est différent.',
  'sous-location': 'Une sous-location a ses propres conditions.',
  accession: 'Pour un prêt, le calcul est différent de celui d’un loyer.',
};

/** The rent before its ceiling: two thirds of it when the furniture comes with it. Euros a month. */
const countedRent = ({ loyer, nature, conventionne = false }: HousingCase): number =>
  nature === 'meuble' && !conventionne ? loyer * FURNISHED_RENT : loyer;
const ceilingOf = (asked: HousingCase, scale: HousingScale): number =>
  rentCeiling(scale, asked.zone, asked) * (asked.colocation ? SHARED_CEILING : 1);

function keptRent(asked: HousingCase, scale: HousingScale): Step & { plafond: number; compte: number } {
  const [compte, plafond] = [countedRent(asked), ceilingOf(asked, scale)];
  const furnished = compte === asked.loyer ? '' : ` Meublé : deux tiers de ${euros(asked.loyer)}.`;
  const shared = asked.colocation ? ', réduit d’un quart en colocation' : '';
  return {
    libelle: 'Loyer pris en compte',
    detail: `Sans les charges.${furnished} Plafond de la zone ${asked.zone} : ${euros(plafond)}${shared}.`,
    montant: Math.min(compte, plafond),
    source: scale.source,
    ...{ plafond, compte },
  };
}

function chargesOf({ couple, personnesACharge, colocation }: HousingCase, scale: HousingScale): Step {
  const { foyer, parPersonne, colocataireSeul } = scale.charges;
  const base = colocation && !couple ? colocataireSeul : foyer;
  return {
    libelle: 'Charges, au forfait',
    detail: 'Le même pour tous : les vraies charges ne comptent pas.',
    montant: base + personnesACharge * parPersonne,
    source: scale.source,
  };
}

function leastShare(whole: number, { participationMinimale, source }: HousingScale): Step {
  return {
    libelle: 'Part minimale à payer',
    detail: `${percentInWords(LEAST_SHARE)} du loyer et des charges, et au moins ${euros(participationMinimale)}.`,
    montant: Math.max(LEAST_SHARE * whole, participationMinimale),
    source,
  };
}

/** The income that counts, euros over twelve months: never less than the floor of students. */
export const countedIncome = ({ ressources, etudiant }: Pick<HousingCase, 'ressources' | 'etudiant'>): number => {
  if (etudiant === undefined || etudiant.age >= STUDENT_UNTIL) return ressources;
  return Math.max(ressources, STUDENT_FLOOR - (etudiant.boursier ? STUDENT_GRANT_CUT : 0));
};

function incomeShare(asked: HousingCase, home: Home, kept: number, scale: HousingScale): Step {
  const counted = countedIncome(asked);
  const [free, rate] = [freeIncome(home), familyRate(home)];
  const above = Math.max(0, counted - free.valeur);
  const whole = rate.valeur + rentRate(kept / rentCeiling(scale, 2, home));
  const floor = counted > asked.ressources ? ' (le plancher des étudiants)' : '';
  return {
    libelle: 'Part selon les revenus',
    detail: `Revenus de douze mois : ${euros(counted)}${floor}. Au-dessus de ${euros(free.valeur)}, ${decimalInWords(whole * 100)} % par mois.`,
    montant: whole * above,
    source: `${rate.source} ; ${free.source}`,
  };
}

function loweredBy({ zone }: HousingCase, { compte, plafond }: { compte: number; plafond: number }, before: number): Step {
  const [from, until] = LOWERED[zone];
  const part = Math.min(1, Math.max(0, (compte - from * plafond) / ((until - from) * plafond)));
  return {
    libelle: 'Loyer très élevé',
    detail: `L’aide baisse à partir de ${euros(from * plafond)} de loyer, et s’arrête à ${euros(until * plafond)}.`,
    montant: part * before,
    source: SOURCE,
  };
}

const nothingPaid = (left: number, floor: number): CalculationLine =>
  lineOf(
    'Rien n’est versé',
    floor > 0 ? `L’aide n’est pas versée sous ${euros(floor)} par mois.` : 'Il ne reste rien à verser.',
    -left,
    FACTS,
  );
