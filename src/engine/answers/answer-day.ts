import { type Day, isDay, type Month } from '#schema/day.ts';
import { dayInWords, lastDayOf, monthInWords, monthName } from '../journal/day.ts';
import { asRead } from './number.ts';
import { type AnswerPlace, type Reader, type Reading, refuse } from './reader.ts';

/** The first or last day that can be answered; it may depend on the dossier (« the last day of the declared month »). */
export type Bound = Day | ((place: AnswerPlace) => Day | undefined);

/** `nom` is the period between the two, after « le début… » and « la fin… »: « du mois déclaré ». */
export type DayOptions = { min?: Bound; max?: Bound; nom?: string };

/**
 * Reads a day as people write it: « 3/9/2026 », « 03-09-2026 », « 2026-09-03 », « 3 septembre 2026 », or three boxes. Gives
 * « AAAA-MM-JJ ».
 */
export function day({ min, max, nom }: DayOptions = {}): Reader {
  return (saisie, place) => {
    const parts = partsOf(saisie);
    if (parts === undefined) return refuse('Cette date ne se lit pas. Écrivez le jour, le mois et l’année : 3 9 2026.');
    const reading = readParts(parts);
    if (!reading.ok) return reading;
    const valeur = reading.valeur as Day;
    const first = boundFor(min, place);
    const last = boundFor(max, place);
    if (first !== undefined && valeur < first) return refuse(tooEarly(first, nom));
    if (last !== undefined && valeur > last) return refuse(tooLate(last, nom));
    return reading;
  };
}

const boundFor = (bound: Bound | undefined, place: AnswerPlace | undefined): Day | undefined =>
  typeof bound === 'function' ? place && bound(place) : bound;

const tooEarly = (first: Day, nom: string | undefined): string =>
  nom === undefined
    ? `Cette date est trop ancienne : écrivez le ${dayInWords(first)}, ou après.`
    : `Cette date est avant le début ${nom} (${dayInWords(first)}).`;
const tooLate = (last: Day, nom: string | undefined): string =>
  nom === undefined
    ? `Cette date est trop tard : écrivez le ${dayInWords(last)}, ou avant.`
    : `Cette date est après la fin ${nom} (${dayInWords(last)}).`;

interface Parts {
  jour: string;
  mois: string;
  annee: string;
}

// « jeudi », « le », « 1er »: said with a date, and no part of it.
const AROUND = /^(le\s+)?((lun|mar|mercre|jeu|vendre|same)di\s+|dimanche\s+)?(le\s+)?/;

/** The three parts, as they were typed; undefined when they cannot be told apart. */
function partsOf(saisie: string): Parts | undefined {
  const text = asRead(saisie).replace(AROUND, '');
  if (/^\d{8}$/.test(text)) return { jour: text.slice(0, 2), mois: text.slice(2, 4), annee: text.slice(4) };
  // The three boxes give « 2026-09-03 », with an empty place for what is not typed yet.
  const boxes = /^([^-]*)-([^-]*)-([^-]*)$/.exec(text);
  if (boxes && !/^\d{1,2}-[^-]+-\d{4}$/.test(text)) return parts(boxes[3], boxes[2], boxes[1]);
  const [jour, mois, annee, ...more] = text.split(/[\s./-]+/);
  return more.length > 0 ? undefined : parts(jour, mois, annee);
}

const parts = (jour = '', mois = '', annee = ''): Parts => ({
  jour: jour.trim().replace(/^(\d+)er$/, '$1'),
  mois: mois.trim(),
  annee: annee.trim(),
});

function readParts({ jour, mois, annee }: Parts): Reading {
  const missing = [jour === '' && 'le jour', mois === '' && 'le mois', annee === '' && 'l’année'].filter(
    (part) => part !== false,
  );
  if (missing.length === 3) return refuse('Écrivez une date : le jour, le mois et l’année. Par exemple 3 9 2026.');
  if (missing.length > 0) return refuse(`Il manque ${missing.join(' et ')}. Écrivez par exemple 3 9 2026.`);
  if (!/^\d{1,2}$/.test(jour)) return refuse('Le jour ne se lit pas. Écrivez-le en chiffres, par exemple 3.');
  const rank = monthRank(mois);
  if (rank === undefined) return refuse('Le mois ne se lit pas. Écrivez un nombre de 1 à 12, par exemple 9 pour septembre.');
  if (!/^\d{4}$/.test(annee)) return refuse('Écrivez l’année avec quatre chiffres, par exemple 2026.');
  const month = `${annee}-${String(rank).padStart(2, '0')}` as Month;
  const valeur = `${month}-${jour.padStart(2, '0')}`;
  if (isDay(valeur)) return { ok: true, valeur };
  return refuse(`Ce jour n’existe pas : ${monthInWords(month)} va du 1er au ${Number(lastDayOf(month).slice(8))}.`);
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}|\./gu, '');
const MONTH_NAMES = Array.from({ length: 12 }, (_, rank) =>
  plain(monthName(`2000-${String(rank + 1).padStart(2, '0')}` as Month)),
);

/** 1 to 12, from a number or from the beginning of a name that only one month has (« sept », « aout »). */
function monthRank(mois: string): number | undefined {
  if (/^\d{1,2}$/.test(mois)) return Number(mois) >= 1 && Number(mois) <= 12 ? Number(mois) : undefined;
  const start = plain(mois);
  const found = MONTH_NAMES.filter((name) => start.length >= 3 && name.startsWith(start));
  return found.length === 1 ? MONTH_NAMES.indexOf(found[0] ?? '') + 1 : undefined;
}
