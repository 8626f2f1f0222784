import { addDays, addMonthsToDay, dayInWords } from '#engine/journal/day.ts';
import { OWN_CHOICE } from '#engine/portal/calculation.ts';
import type { Day } from '#schema/day.ts';
import { scaleOn } from './scale.ts';
import {
  daysUnderContract,
  endOfWork,
  type ReferencePeriod,
  referencePeriod,
  shareInside,
  type WorkContract,
  workedDays,
} from './work-days.ts';

/** Where the rules of `checkOpening` come from. Counting five days a week is the reading of the simulator. */
export const OPENING_SOURCE = `Dossier de faits Pôle emploi, § 2a et 4.1 ; cinq jours par semaine au plus, ${OWN_CHOICE}`;

/** How the last contract ended. */
export type EndReason =
  | 'licenciement'
  | 'licenciement-economique'
  | 'fin-de-cdd'
  | 'fin-de-mission'
  | 'rupture-conventionnelle'
  | 'demission-legitime'
  | 'demission';

const CHOSEN_BY_THE_PERSON: ReadonlySet<EndReason> = new Set(['demission']);

/** What opens a right, or not. `age`: years at the end of the contract. `saisonnier`: the work was seasonal. */
export interface OpeningRequest {
  contrats: readonly WorkContract[];
  age: number;
  motif: EndReason;
  inscription: Day;
  saisonnier?: boolean | undefined;
}

/** What was worked in the period, and what is asked: days, or hours. */
export interface Affiliation {
  periode: ReferencePeriod;
  jours: number;
  heures: number;
  joursDemandes: number;
  heuresDemandees: number;
  suffit: boolean;
}

/** Why the right does not open: a value with its sentence. */
export interface OpeningRefusal {
  raison: 'depart-volontaire' | 'pas-assez-travaille' | 'inscription-trop-tot' | 'inscription-trop-tard';
  message: string;
}

/** The answer: opened, or every reason why not. */
export interface Opening {
  ouvert: boolean;
  affiliation: Affiliation;
  refus: OpeningRefusal[];
}

/** Days and hours worked in the period, against those that open a right (130 days or 910 hours; less for seasonal work). */
export function affiliationOf({
  contrats,
  age,
  saisonnier,
}: Pick<OpeningRequest, 'contrats' | 'age' | 'saisonnier'>): Affiliation {
  const periode = referencePeriod(contrats, age);
  const scale = scaleOn(periode.au);
  const jours = workedDays(daysUnderContract(contrats, periode));
  const heures = Math.round(contrats.reduce((total, one) => total + (one.heures ?? 0) * shareInside(one, periode), 0));
  const joursDemandes = (saisonnier ? scale.seasonalDays : scale.entryDays).valeur;
  const heuresDemandees = (saisonnier ? scale.seasonalHours : scale.entryHours).valeur;
  return { periode, jours, heures, joursDemandes, heuresDemandees, suffit: jours >= joursDemandes || heures >= heuresDemandees };
}

/** Does a right to the allowance open (facts § 2a and 4.1)? Registration is possible without any right: this is about money only. */
export function checkOpening(request: OpeningRequest): Opening {
  const { contrats, motif, inscription } = request;
  const affiliation = affiliationOf(request);
  const end = endOfWork(contrats);
  const lastDay = addMonthsToDay(end, 12);
  const refus: OpeningRefusal[] = [];
  if (CHOSEN_BY_THE_PERSON.has(motif)) {
    const message =
      'Vous avez quitté cet emploi par une démission. L’allocation est pour les personnes qui n’ont pas choisi de partir. Certaines démissions sont acceptées : parlez-en à un conseiller.';
    refus.push({ raison: 'depart-volontaire', message });
  }
  if (!affiliation.suffit) {
    const { jours, heures, joursDemandes, heuresDemandees, periode } = affiliation;
    const message = `Il faut ${joursDemandes} jours ou ${heuresDemandees} heures de travail en ${periode.mois} mois. Nous trouvons ${jours} jours et ${heures} heures.`;
    refus.push({ raison: 'pas-assez-travaille', message });
  }
  if (inscription <= end) {
    const message = `Votre contrat finit le ${dayInWords(end)}. L’inscription est possible à partir du ${dayInWords(addDays(end, 1))}.`;
    refus.push({ raison: 'inscription-trop-tot', message });
  }
  if (inscription > lastDay) {
    const message = `Il fallait s’inscrire au plus tard le ${dayInWords(lastDay)}, un an après la fin du contrat.`;
    refus.push({ raison: 'inscription-trop-tard', message });
  }
  return { ouvert: refus.length === 0, affiliation, refus };
}
