import { daysBetween, firstDayOf, lastDayOf, monthInWords, monthOf } from '#engine/journal/day.ts';
import { OWN_CHOICE } from '#engine/portal/calculation.ts';
import { euros } from '#engine/words/money.ts';
import type { Day, Month } from '#schema/day.ts';
import type { DeclaredAbsence, DeclaredActivity, DeclaredMonth } from './declared-month.ts';
import { scaleOn } from './scale.ts';

/** Where the rules of `checkMonth` come from: limits read in public code; what is an inconsistency was not found. */
export const CHECKS_SOURCE = `Dossier de faits Pôle emploi, § 2b ; le contenu des incohérences est un ${OWN_CHOICE}`;

/** The most hours that are sent for one month; more is accepted, and cut. */
export const HOURS_CAP = 420;
const GROSS_MAXIMUM = 99_999;

/** Why a declaration is stopped, or questioned. */
export type FindingReason =
  | 'date-hors-du-mois'
  | 'fin-avant-debut'
  | 'heures-non-entieres'
  | 'heures-impossibles'
  | 'heures-plafonnees'
  | 'brut-hors-limites'
  | 'heures-sans-salaire'
  | 'salaire-sous-smic'
  | 'travail-pendant-arret';

/** `blocking`: it cannot be sent. `confirmable`: the person may confirm that it is true. `ou`: the line, absent for the whole month. */
export interface Finding {
  raison: FindingReason;
  severity: 'blocking' | 'confirmable';
  message: string;
  ou?: string;
}

const blocking = (raison: FindingReason, message: string, ou?: string): Finding => ({
  raison,
  severity: 'blocking',
  message,
  ...(ou === undefined ? {} : { ou }),
});
const confirmable = (raison: FindingReason, message: string, ou?: string): Finding => ({
  ...blocking(raison, message, ou),
  severity: 'confirmable',
});

function dateFindings(
  { id, debut, fin }: { id: string; debut: Day; fin?: Day | undefined },
  mois: Month,
  endInside: boolean,
): Finding[] {
  if (fin !== undefined && fin < debut) {
    return [blocking('fin-avant-debut', 'La date de fin est avant la date de début. Vérifiez les deux dates.', id)];
  }
  const inside = monthOf(debut) === mois && (!endInside || fin === undefined || monthOf(fin) === mois);
  const message = `Ces dates ne sont pas en ${monthInWords(mois)}. Vous déclarez seulement ce mois.`;
  return inside ? [] : [blocking('date-hors-du-mois', message, id)];
}

function hoursFindings({ id, heures, debut, fin }: DeclaredActivity): Finding[] {
  if (!Number.isInteger(heures) || heures < 1) {
    return [blocking('heures-non-entieres', 'Écrivez un nombre d’heures entier, au moins 1. Par exemple : 24.', id)];
  }
  const most = 24 * (daysBetween(debut, fin) + 1);
  if (most <= 0 || heures <= most) return [];
  return [
    blocking('heures-impossibles', `Entre ces deux dates, il y a ${most} heures en tout. Vous avez écrit ${heures} heures.`, id),
  ];
}

function grossFindings({ id, nature, heures, cachets, brut, debut }: DeclaredActivity): Finding[] {
  if (nature === 'non-salarie') {
    const wrong = brut !== undefined && (brut < 0 || brut > GROSS_MAXIMUM);
    return wrong ? [blocking('brut-hors-limites', `Écrivez un montant entre 0 et ${euros(GROSS_MAXIMUM)}.`, id)] : [];
  }
  if (brut === 0 && heures > 0) {
    const message = `Vous déclarez ${heures} heures et 0 € de salaire. Si vous ne connaissez pas encore le montant, écrivez une estimation.`;
    return [confirmable('heures-sans-salaire', message, id)];
  }
  if (brut === undefined || brut < 1 || brut > GROSS_MAXIMUM) {
    return [blocking('brut-hors-limites', `Écrivez un salaire brut entre ${euros(1)} et ${euros(GROSS_MAXIMUM)}.`, id)];
  }
  const { hourlySmic } = scaleOn(debut);
  // Salaries are declared to the euro: the least possible one is rounded in the same way.
  // A cachet is paid as a whole: its twelve hours are a way of counting, not of paying.
  if (cachets !== undefined || heures < 1 || brut >= Math.round(heures * hourlySmic.valeur)) return [];
  const message = `${euros(brut / heures)} brut par heure, c’est moins que le Smic (${euros(hourlySmic.valeur)}). Avez-vous écrit le salaire net, ou trop d’heures ?`;
  return [confirmable('salaire-sous-smic', message, id)];
}

const overlaps = (work: DeclaredActivity, leave: DeclaredAbsence): boolean =>
  work.debut <= (leave.fin ?? work.fin) && leave.debut <= work.fin;

function leaveFindings({ activites, absences }: DeclaredMonth): Finding[] {
  const leaves = absences.filter(({ nature }) => nature !== 'formation');
  const message =
    'Vous déclarez du travail pendant un arrêt ou un congé. Vérifiez les dates. Si c’est vrai, vous pouvez confirmer.';
  return activites
    .filter((work) => leaves.some((leave) => overlaps(work, leave)))
    .map(({ id }) => confirmable('travail-pendant-arret', message, id));
}

function totalFindings({ mois, activites }: DeclaredMonth): Finding[] {
  const hours = activites.reduce((total, { heures }) => total + heures, 0);
  const gross = activites.reduce((total, { brut = 0 }) => total + brut, 0);
  const most = 24 * (daysBetween(firstDayOf(mois), lastDayOf(mois)) + 1);
  const findings: Finding[] = [];
  if (hours > most) {
    const message = `Il y a ${most} heures en ${monthInWords(mois)}. Vous avez écrit ${hours} heures en tout.`;
    findings.push(blocking('heures-impossibles', message));
  } else if (hours > HOURS_CAP) {
    const message = `Vous déclarez ${hours} heures. On enverra ${HOURS_CAP} heures, c’est le maximum. Est-ce exact ?`;
    findings.push(confirmable('heures-plafonnees', message));
  }
  if (gross > GROSS_MAXIMUM) {
    findings.push(blocking('brut-hors-limites', `Le total des salaires ne peut pas dépasser ${euros(GROSS_MAXIMUM)}.`));
  }
  return findings;
}

/** The hours that are really sent for the month: never more than 420. */
export const sentHours = ({ activites }: DeclaredMonth): number =>
  Math.min(
    HOURS_CAP,
    activites.reduce((total, { heures }) => total + heures, 0),
  );

/**
 * Everything that stops a declared month or asks for a confirmation, in the order of the screen: line by line, then the whole.
 * Work stays inside the month; a leave or a training begins in the month and may end later (facts § 2b).
 */
export function checkMonth(declared: DeclaredMonth): Finding[] {
  const { mois, activites, absences } = declared;
  return [
    ...activites.flatMap((one) => [...dateFindings(one, mois, true), ...hoursFindings(one), ...grossFindings(one)]),
    ...absences.flatMap((one) => dateFindings(one, mois, false)),
    ...leaveFindings(declared),
    ...totalFindings(declared),
  ];
}
