import { amount, freeText, fromList, oneOf, orNothing, whole } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { type AnswerPlace, type Reader, refuse } from '#engine/answers/reader.ts';
import { daysBetween, firstDayOf, lastDayOf, monthInWords, monthOf } from '#engine/journal/day.ts';
import { ofName } from '#engine/words/say.ts';
import { isDay, type Month } from '#schema/day.ts';
import { HOURS_OF_CACHET } from '../../rules/cachets.ts';
import { monthOfDossier } from '../months.ts';

// How a month is declared: readers whose limits are those of the declared month.
const GROSS_MAXIMUM = 99_999;
const LONGEST_MONTH = 744;

/** Every hour that a month holds: 720 in November. */
export const hoursIn = (mois: Month): number => 24 * (daysBetween(firstDayOf(mois), lastDayOf(mois)) + 1);

const declaredMonth = (place: AnswerPlace | undefined): Month | undefined => place && monthOfDossier(place.dossier);

/** Whole hours of work, from `min` to all those of the month. */
export const hoursFrom =
  (min: number): Reader =>
  (saisie, place) => {
    const mois = declaredMonth(place);
    const max = mois === undefined ? LONGEST_MONTH : hoursIn(mois);
    const when = mois === undefined ? 'un mois' : monthInWords(mois);
    return whole({
      min,
      max,
      unite: 'heures',
      trop: `Il n’y a que ${max} heures dans tout le mois (${when}). Écrivez vos heures de travail du mois, par exemple 40.`,
    })(saisie);
  };
/** The hours of a line: at least one. */
export const hours = hoursFrom(1);

/** Cachets of an artist: the month holds no more of them than its hours allow. */
export const cachets: Reader = (saisie, place) => {
  const mois = declaredMonth(place);
  const max = Math.floor((mois === undefined ? LONGEST_MONTH : hoursIn(mois)) / HOURS_OF_CACHET);
  return whole({
    min: 1,
    max,
    unite: 'cachets',
    trop: `Un cachet compte ${HOURS_OF_CACHET} heures : il n’y a pas de place pour plus de ${max} cachets dans un mois. Écrivez le nombre de votre contrat.`,
  })(saisie);
};

/** A gross amount in euros, with or without cents. */
export const gross: Reader = amount({ max: GROSS_MAXIMUM });
/** The turnover of one's own work: empty when it is told every quarter or every year. */
export const turnover: Reader = orNothing(gross);

/** A day of the declared month. */
export const dayOfMonth: Reader = day({
  min: ({ dossier }) => firstDayOf(monthOfDossier(dossier)),
  max: ({ dossier }) => lastDayOf(monthOfDossier(dossier)),
  nom: 'du mois déclaré',
});

/** The end of a leave or of a training: after the month too. */
export const endDay: Reader = day({ min: ({ dossier }) => firstDayOf(monthOfDossier(dossier)), nom: 'du mois déclaré' });

const inList = fromList({ forme: /^\d{4}-\d{2}-\d{2}$/, quoi: 'un jour' });
/** A day chosen in the list of those of the month. */
export const listedDay: Reader = (saisie, place) => {
  const reading = inList(saisie, place);
  if (!reading.ok) return reading;
  const mois = declaredMonth(place);
  if (!isDay(saisie)) return refuse('Choisissez un jour dans la liste.');
  return mois === undefined || monthOf(saisie) === mois
    ? reading
    : refuse(`Choisissez un jour ${ofName(monthInWords(mois))} dans la liste.`);
};

export const yesNo = oneOf(['oui', 'non']);

/** The name of one employer, or of one's own activity. */
export const employerName = freeText({ max: 80, vide: 'Écrivez le nom : il est en haut du bulletin de paie.' });
