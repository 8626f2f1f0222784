import { ageOn } from '#engine/household/truth.ts';
import { addDays, firstDayOf, monthOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { OWN_CHOICE } from '#engine/portal/calculation.ts';
import type { Day, Month } from '#schema/day.ts';
import { checkOpening, type Opening } from '../../rules/affiliation.ts';
import { paidFrom } from '../../rules/calendar.ts';
import { type DailyAllowance, dailyAllowance } from '../../rules/daily-allowance.ts';
import { type NetAllowance, netAllowance, netOfDays } from '../../rules/net-allowance.ts';
import { type PayableDays, payableDays } from '../../rules/payable-days.ts';
import { type Duration, durationOf, type ReferenceSalary, referenceSalary } from '../../rules/reference-salary.ts';
import { FIRST_COVERED_DAY } from '../../rules/scale.ts';
import { socialRate } from '../../rules/social-rate.ts';
import { type Waiting, waitingPeriods } from '../../rules/waiting.ts';
import { type EndedContract, endedContracts, endReason } from '../emplois/ended-contracts.ts';
import { partTimeOf } from '../emplois/part-time.ts';
import { personOf, startDay } from '../file.ts';
import { type Ruled, rulesDay } from '../rules-day.ts';
import { taxHouseholdOf } from './tax-household.ts';

/** A right that opens, with every step of its calculation. Amounts in euros. */
export interface OpenedRight {
  reference: ReferenceSalary;
  jour: DailyAllowance;
  net: NetAllowance;
  duree: Duration;
  attente: Waiting;
  /** Where the part-time comes from, when the last contract was part-time. */
  sourceTempsPartiel: string | undefined;
  /** The first month with a paid day, what it comes to, and from when it is paid once it was declared. */
  premierMois: { mois: Month; jours: PayableDays; montant: number; paye: Day };
}

/** What the study of a request for the allowance finds: the contracts, the conditions, and the right when there is one. */
export interface Study {
  contrats: readonly EndedContract[];
  /** Undefined when there is no contract that can be counted. */
  conditions: Opening | undefined;
  droit: OpenedRight | undefined;
}

// Taking the hours of the last contract, when there were several, is a choice.
const PART_TIME_SOURCE = `Temps partiel du dernier contrat : ${OWN_CHOICE}`;

// The scale begins in 2024, and a contract without any gross pay divides by nothing: an account may be written so.
const canCount = ({ debut, fin, brut }: EndedContract): boolean => brut > 0 && debut <= fin && fin >= FIRST_COVERED_DAY;

/** Studies the right of a person registered on `inscription`, from what employers declared (pole-emploi.md §4.1 and 4.2). */
export function study(world: Pick<World, 'compte'> & Ruled, inscription: Day): Study {
  const studies = known.get(world.compte) ?? new Map<string, Study>();
  known.set(world.compte, studies);
  const { rules, events, today } = world;
  const start = events && today && startDay({ events, today });
  const name = `${inscription} ${rules} ${start}`;
  const done = studies.get(name) ?? studyAgain(world, inscription);
  studies.set(name, done);
  return done;
}

// It only depends on the account, the day of registration and the amounts of the story: each look at the calendar asks it again.
const known = new WeakMap<World['compte'], Map<string, Study>>();

function studyAgain(world: Pick<World, 'compte'> & Ruled, inscription: Day): Study {
  const contrats = endedContracts(world, inscription).filter(canCount);
  const last = contrats.at(-1);
  if (!last) return { contrats, conditions: undefined, droit: undefined };
  const age = ageOn(personOf(world.compte).naissance, last.fin);
  const saisonnier = last.contrat.nature === 'saisonnier';
  const conditions = checkOpening({ contrats, age, motif: endReason(last.contrat), inscription, saisonnier });
  return {
    contrats,
    conditions,
    droit: conditions.ouvert ? rightFrom(world, contrats, last, age, inscription) : undefined,
  };
}

function rightFrom(
  world: Pick<World, 'compte'> & Ruled,
  contrats: readonly EndedContract[],
  last: EndedContract,
  age: number,
  inscription: Day,
): OpenedRight {
  const reference = referenceSalary(contrats, age);
  const { sjr } = reference;
  const bareme = rulesDay(world, last.fin);
  const tempsPartiel = partTimeOf(last.emploi);
  const jour = dailyAllowance({ sjr, tempsPartiel }, bareme);
  const net = netAllowance(jour.montant, jour.sjr, bareme, { taux: socialRate(taxHouseholdOf(world.compte), bareme) });
  const duree = durationOf(reference.diviseur, age, last.fin);
  const attente = waitingPeriods({
    finDeContrat: last.fin,
    inscription,
    sjr,
    indemniteCongesPayes: last.contrat.congesPayes,
    indemniteSupraLegale: last.contrat.supraLegale,
    economique: last.contrat.motif === 'licenciement-economique',
  });
  const sourceTempsPartiel = tempsPartiel && PART_TIME_SOURCE;
  return { reference, jour, net, duree, attente, sourceTempsPartiel, premierMois: firstMonth(attente, net) };
}

// Everything before the first paid day is unpaid, whatever its name: the letter gives each name apart.
function firstMonth({ premierJour }: Waiting, net: NetAllowance): OpenedRight['premierMois'] {
  const mois = monthOf(premierJour);
  const first = firstDayOf(mois);
  const before = premierJour > first ? [{ nature: 'differe' as const, du: first, au: addDays(premierJour, -1) }] : [];
  const jours = payableDays(mois, before);
  return { mois, jours, montant: netOfDays(net, jours.payables), paye: paidFrom(mois) };
}
