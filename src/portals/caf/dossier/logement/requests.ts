import { addDays, addMonths, monthOf } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import { addWorkingDays } from '#engine/journal/holidays.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { dayIn, numberIn, textIn } from '#engine/portal/letter-data.ts';
import type { Bail, Compte } from '#schema/compte.ts';
import type { Day, Month } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { piecesOf } from '../pieces/asked.ts';

/** The démarche by which a housing benefit is asked for. */
export const AIDE = 'aide-logement';
/** Days before the landlord fills the attestation, when the account does not say: a choice of the simulator. */
const LANDLORD_DAYS = 6;
/** Working days between a whole file and the decision: one to two months in all are announced by the press; a choice of the simulator. */
const DECISION_DAYS = 10;

/** The lease of the account, when it has one. */
export const leaseOf = ({ logement }: Pick<Compte, 'logement'>): Bail | undefined => logement.bail;

/** A request for the benefit, and where it stands. Amounts in euros a month. */
export interface HousingRequest {
  dossier: string;
  sent: EvenementDe<'envoye'>;
  le: Day;
  entree: Day;
  /** The rent that was answered: the share of the person. */
  loyer: number;
  direct: boolean;
  /** The landlord sends the attestation himself, by his own space. */
  parLeBailleur: boolean;
  decision: ReturnType<typeof decisionsOf<'aide-logement'>>[number] | undefined;
}

/** Every request, oldest first. */
export const housingRequests = (world: Pick<World, 'events'>): HousingRequest[] =>
  eventsOf(world, 'envoye')
    .filter(({ demarche }) => demarche === AIDE)
    .map((sent) => ({
      dossier: sent.dossier,
      sent,
      le: sent.le,
      entree: dayIn(sent.donnees, 'alEntree'),
      loyer: numberIn(sent.donnees, 'alLoyer'),
      direct: textIn(sent.donnees, 'alVersement') === 'bailleur',
      parLeBailleur: textIn(sent.donnees, 'alAttestation') === 'bailleur',
      decision: decisionsOf(world, 'aide-logement').find(({ dossier }) => dossier === sent.dossier),
    }));

/** The day when the landlord has filled the attestation that a request waits for. */
export const attestationDay = (world: Pick<World, 'compte'>, { le }: Pick<HousingRequest, 'le'>): Day => {
  const written = leaseOf(world.compte)?.attestationLe;
  return written === undefined || written < le ? addDays(le, LANDLORD_DAYS) : written;
};

/** The first month of right: the month after the entry, never before that of the request (caf.md §2.b). */
export const firstMonth = ({ entree, le }: Pick<HousingRequest, 'entree' | 'le'>): Month => {
  const after = addMonths(monthOf(entree), 1);
  return monthOf(le) > after ? monthOf(le) : after;
};

/** The day of the decision, once nothing is missing; undefined while a paper or the landlord is waited for. */
export function decisionDay(world: Pick<World, 'compte' | 'events'>, request: HousingRequest): Day | undefined {
  const asked = piecesOf(world, request.dossier);
  const told = decisionsOf(world, 'attestation-bailleur').find(({ dossier }) => dossier === request.dossier);
  if (asked !== undefined && asked.completLe === undefined) return undefined;
  if (request.parLeBailleur && told === undefined) return undefined;
  const days = [request.le, asked?.completLe, told?.le].filter((day) => day !== undefined).sort();
  return addWorkingDays(days.at(-1) ?? request.le, DECISION_DAYS);
}
