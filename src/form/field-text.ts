import type { Field } from '#engine/flow/flow.ts';
import type { PaperText } from '#engine/household/truth.ts';
import { dayInWords } from '#engine/journal/day.ts';
import { euros } from '#engine/words/money.ts';
import { type Day, isDay } from '#schema/day.ts';
import type { Valeur } from '#schema/evenement.ts';

/** What stands in the box of a field: an amount as a French person writes it (« 912,40 »), the rest as it was answered. */
export function typedText(as: Field['as'], valeur: Valeur | undefined): string {
  // What is kept of a secret is not what was typed: its box is empty again.
  if (valeur === undefined || as === 'secret') return '';
  if (typeof valeur === 'number') {
    const text = as === 'euros' && !Number.isInteger(valeur) ? valeur.toFixed(2) : String(valeur);
    return text.replace('.', ',');
  }
  return Array.isArray(valeur) ? valeur.join(',') : String(valeur);
}

/** An answer in words, to be read again before sending: « 912,40 € », « 12 heures », « C’est exact », « Bulletin de paie, août 2026 ». */
export function answerInWords(field: Field, valeur: Valeur, papers: readonly PaperText[]): string {
  const named = (one: string) =>
    field.options?.find((option) => option.valeur === one)?.label ?? papers.find(({ id }) => id === one)?.titre ?? one;
  if (field.as === 'secret') return '••••••••';
  if (field.as === 'entier') return counted(valeur, field.unite);
  if (field.as === 'euros') return typeof valeur === 'number' ? euros(valeur) : String(valeur);
  if (field.as === 'jour') return isDay(String(valeur)) ? dayInWords(valeur as Day) : String(valeur);
  if (field.as === 'case') return valeur === true ? 'Oui' : 'Non';
  return Array.isArray(valeur) ? valeur.map(named).join(', ') : named(String(valeur));
}

// « 0 personne », « 1 personne », « 148 300 kilomètres »; « fois » is no plural.
function counted(valeur: Valeur, unite: string | undefined): string {
  if (typeof valeur !== 'number') return [typedText('entier', valeur), unite].filter(Boolean).join('\u00a0');
  const number = typedText('entier', valeur).replace(/\B(?=(\d{3})+$)/g, '\u202f');
  const one = Math.abs(valeur) < 2 && unite !== 'fois';
  return [number, one ? unite?.replace(/s$/, '') : unite].filter(Boolean).join('\u00a0');
}

/** A minute of the day as it is said: 642 → « 10 h 42 ». */
export const hourInWords = (minute: number): string =>
  `${Math.floor(minute / 60)}\u00a0h\u00a0${String(minute % 60).padStart(2, '0')}`;
