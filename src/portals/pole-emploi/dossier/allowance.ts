import { ageOn } from '#engine/household/truth.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Day } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { dailyAllowance, type WeeklyHours } from '../rules/daily-allowance.ts';
import { loweredAllowance } from '../rules/degressivity.ts';
import { netAllowance } from '../rules/net-allowance.ts';
import { type SocialRate, socialRate } from '../rules/social-rate.ts';
import { taxHouseholdOf } from './allocation/tax-household.ts';
import { lastEndedJob, partTimeOf, partTimeWeek } from './emplois/part-time.ts';
import { fileOf, jobsOf, personOf } from './file.ts';
import { type Ruled, rulesDay } from './rules-day.ts';

/** An open right to the allowance (ARE). Amounts in euros a day, the length in days. */
export interface Right {
  sjr: number;
  brutJour: number;
  netJour: number;
  /** The day whose legal amounts made it. */
  bareme: Day;
  /** The rate of CSG that goes with the tax income of the household. */
  taux: SocialRate;
  /** Hours a week of the part-time contract, for a right that the account brings. */
  tempsPartiel?: WeeklyHours;
  /** The gross allowance of one day after six months; only for a right that goes down. */
  brutJourReduit?: number;
  /** The whole length of the right. */
  jours: number;
  /** Days already paid. */
  payes: number;
  /** Days left to pay. */
  restants: number;
  /** The first day that can be paid: the waiting days come before. */
  premierJour: Day;
  /** Days of the « délai d’attente » just before `premierJour`. */
  attente: number;
  /** When it was decided; undefined for a right older than the story. */
  decideLe: Day | undefined;
}

type Known = Pick<World, 'compte' | 'events'> & Ruled;

/** The monthly computations, the last one of each declared month, in the order of the journal. `since`: only those that follow it. */
export function computationsOf(world: Pick<World, 'events'>, since?: EvenementDe<'decide'>): EvenementDe<'decide'>[] {
  const decided = eventsOf(world, 'decide');
  const later = since === undefined ? decided : decided.slice(decided.indexOf(since) + 1);
  return [...new Map(later.filter(({ motif }) => motif === 'calcul').map((event) => [event.dossier, event])).values()];
}

/** The days that a monthly computation pays. */
export const daysPaidBy = (computation: EvenementDe<'decide'>): number => Number(computation.donnees?.jours ?? 0);

/** The right of the person: the last one that was opened, or else the one that the account brings. Undefined without any. */
export function rightOf(world: Known): Right | undefined {
  const opened = eventsOf(world, 'decide').findLast(
    ({ motif, issue }) => motif === 'ouverture-de-droits' && issue === 'acceptee',
  );
  const start = opened ? openedRight(opened) : accountRight(world);
  if (!start) return undefined;
  const paid = computationsOf(world, opened).reduce((sum, computation) => sum + daysPaidBy(computation), start.payes);
  const bareme = rulesDay(world, start.premierJour);
  const taux = socialRate(taxHouseholdOf(world.compte), bareme);
  return { ...start, ...loweredPart(world, start), taux, bareme, payes: paid, restants: Math.max(0, start.jours - paid) };
}

type Start = Omit<Right, 'restants' | 'brutJourReduit' | 'taux' | 'bareme'>;

function openedRight({ donnees = {}, le }: EvenementDe<'decide'>): Start {
  const number = (key: string) => Number(ownEntry(donnees, key) ?? 0);
  return {
    sjr: number('sjr'),
    brutJour: number('brutJour'),
    netJour: number('netJour'),
    jours: number('jours'),
    payes: 0,
    premierJour: String(donnees.premierJour ?? le) as Day,
    attente: number('attente'),
    decideLe: le,
  };
}

function accountRight(world: Known): Start | undefined {
  const { compte } = world;
  const { allocation } = fileOf(compte);
  if (!allocation) return undefined;
  const { jours, consommes, heuresParSemaine } = allocation;
  const premierJour = allocation.depuis;
  const bareme = rulesDay(world, premierJour);
  const last = lastEndedJob(jobsOf(compte), premierJour);
  const tempsPartiel = heuresParSemaine === undefined ? last && partTimeOf(last) : partTimeWeek(heuresParSemaine);
  // A wage written in an account has the same ceiling as one that is worked out.
  const { sjr, montant: brutJour } = dailyAllowance({ sjr: allocation.sjr, tempsPartiel }, bareme);
  const taux = socialRate(taxHouseholdOf(compte), bareme);
  const netJour = netAllowance(brutJour, sjr, bareme, { taux }).net;
  const right = { sjr, brutJour, netJour, jours, payes: consommes, premierJour, attente: 0, decideLe: undefined };
  return tempsPartiel ? { ...right, tempsPartiel } : right;
}

/** What one day is worth after six months, when the former wage was high. */
function loweredPart(world: Known, { sjr, brutJour, premierJour }: Start): Pick<Right, 'brutJourReduit'> {
  const { compte } = world;
  const finDeContrat = lastEndedJob(jobsOf(compte), premierJour)?.contrat?.fin ?? premierJour;
  const age = ageOn(personOf(compte).naissance, finDeContrat);
  const { baisse, montant } = loweredAllowance({ allocation: brutJour, sjr, age, finDeContrat }, rulesDay(world, premierJour));
  return baisse ? { brutJourReduit: montant } : {};
}
