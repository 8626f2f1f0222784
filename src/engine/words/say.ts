import type { Langue, Texte } from '#schema/texte.ts';

// A reader of « facile à lire » reads French; everyone else falls back on French too, said by `lang` on the element.
/** The words of a text in the wanted language, and the language they are really in (French when there is no variant). */
export function say(text: Texte, langue: Langue): { mots: string; langue: Langue } {
  if (typeof text === 'string') return { mots: text, langue: 'fr' };
  const wanted = text[langue];
  return wanted === undefined ? { mots: text.fr, langue: 'fr' } : { mots: wanted, langue };
}

const RIGHT_TO_LEFT: ReadonlySet<Langue> = new Set(['ar', 'fa', 'ps']);
/** The writing direction, for the `dir` attribute. */
export const direction = (langue: Langue): 'rtl' | 'ltr' => (RIGHT_TO_LEFT.has(langue) ? 'rtl' : 'ltr');
/** The value of the `lang` attribute: « facile à lire » is French. */
export const langTag = (langue: Langue): string => (langue === 'falc' ? 'fr' : langue);

// « d’Awa », « de Nadia », « d’Hélène »: the h of first names is taken as mute, as in most of them.
/** « de » before a name, with its elision. */
export const ofName = (name: string): string =>
  /^(?:[aeiouhàâäéèêëîïôöùûü]|y(?![aeiouéè]))/i.test(name) ? `d’${name}` : `de ${name}`;

/** What stands between quotation marks, whose own ones become the second ones: « l’étage ou le “chez” ». */
export const inQuotes = (text: string): string => text.replace(/«[\u00a0 ]/g, '“').replace(/[\u00a0 ]»/g, '”');
/** « oui » */
export const quoted = (text: string): string => `«\u00a0${inQuotes(text)}\u00a0»`;

/** What is said of something, after its name: « Une formation : vous avez répondu… », « Avez-vous travaillé ? Vous avez répondu… ». */
export const saidOf = (name: string, said: string): string =>
  /[?!.]$/.test(name) ? `${capital(name)} ${capital(said)}` : `${capital(name)}\u00a0: ${said}`;

/** « la situation » → « La situation » */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
