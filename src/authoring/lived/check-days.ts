import { addMonthsToDay } from '#engine/journal/day.ts';
import { isDay } from '#schema/day.ts';
import type { Scenario } from '#schema/scenario.ts';
import type { Path, Report } from '../problem.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;
const REAL_MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
// Past two years without payment the right is struck off and nothing more happens.
const LONGEST_STORY_MONTHS = 36;

/** Looks at every day and month of a file, wherever they stand: do they exist in the calendar? Sentences are not read. */
export function checkCalendar(value: unknown, path: Path, report: Report): void {
  if (typeof value === 'string') checkText(value, path, report);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    checkText(key, here, report);
    checkCalendar(inner, here, report);
  }
}

function checkText(text: string, path: Path, report: Report): void {
  if (!DAY.test(text) && !MONTH.test(text)) return;
  const year = Number(text.slice(0, 4));
  if (DAY.test(text) && !isDay(text)) report.erreur(path, `Le ${text} n’existe pas dans le calendrier.`);
  else if (MONTH.test(text) && !REAL_MONTH.test(text))
    report.erreur(path, `Le mois ${text} n’existe pas : après l’année, écrivez 01 à 12.`);
  else if (year < FIRST_YEAR || year > LAST_YEAR)
    report.erreur(path, `L’année ${text.slice(0, 4)} est trop loin : de ${FIRST_YEAR} à ${LAST_YEAR}.`);
}

/** A story goes forward, and ends before its learner is tired. To be called once every day is known to exist. */
export function checkSpan({ debut, solution }: Scenario, report: Report): void {
  const last = addMonthsToDay(debut, LONGEST_STORY_MONTHS);
  for (const [rank, { attendre }] of solution.entries()) {
    const jusqua = attendre?.jusqua;
    const path = ['solution', rank, 'attendre', 'jusqua'];
    if (jusqua === undefined) continue;
    if (jusqua < debut) report.erreur(path, `Le ${jusqua} est avant le début de l’histoire (${debut}).`);
    if (jusqua > last) report.erreur(path, `Une histoire dure trois ans au plus : jusqu’au ${last}.`);
  }
}
