import type { Langue, Texte } from '../schema/texte.ts';
import type { Sheets, SomeWords } from './languages/sheets.ts';

/*
 * What the room says. Its French comes with each part; another language comes whole, when it is chosen. `{name}` is replaced by a value.
 * What a scenario or a portal says is not here.
 */
const OTHERS: Partial<Record<Langue, () => Promise<{ words: SomeWords }>>> = {
  falc: () => import('./languages/falc.ts'),
  en: () => import('./languages/en.ts'),
};
const loaded: Partial<Record<Langue, SomeWords>> = {};

/** Brings the room's words of a language, to be waited for before it is shown. When they cannot come, the room speaks French. */
export async function loadWords(langue: Langue): Promise<void> {
  if (loaded[langue]) return;
  const brought = await OTHERS[langue]?.().catch(() => undefined);
  if (brought) loaded[langue] = brought.words;
}

/** The language that the room itself speaks: French wherever it has no variant. */
export const roomLanguage = (langue: Langue): Langue => (langue in OTHERS ? langue : 'fr');

const inLanguage = <Sheet extends keyof Sheets>(langue: Langue, sheet: Sheet, key: Sheets[Sheet]): string | undefined =>
  (loaded[langue]?.[sheet] as Partial<Record<Sheets[Sheet], string>> | undefined)?.[key];

/** How one sheet is said: its key, the reader's language, and what its `{name}`s stand for. */
export type Say<Key extends string> = (key: Key, langue: Langue, values?: Readonly<Record<string, string | number>>) => string;

/** Makes the way to say a sheet from its French: in the reader's language when it has come and has a variant, in French otherwise. */
export const wordsOf =
  <Sheet extends keyof Sheets>(sheet: Sheet, french: Readonly<Record<Sheets[Sheet], string>>): Say<Sheets[Sheet]> =>
  (key, langue, values = {}) =>
    (inLanguage(langue, sheet, key) ?? french[key]).replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));

/** The same sheet as texts with their variants, for what shows in which language it speaks. */
export function textsOf<Sheet extends keyof Sheets>(
  sheet: Sheet,
  french: Readonly<Record<Sheets[Sheet], string>>,
): Readonly<Record<Sheets[Sheet], Texte & object>> {
  const texts = {} as Record<Sheets[Sheet], Texte & object>;
  for (const key of Object.keys(french) as Sheets[Sheet][]) {
    // Read when it is shown: a language may come later.
    const get = () => ({ fr: french[key], ...variants(sheet, key) });
    Object.defineProperty(texts, key, { get, enumerable: true });
  }
  return texts;
}

const variants = <Sheet extends keyof Sheets>(sheet: Sheet, key: Sheets[Sheet]): { [langue in Langue]?: string } =>
  Object.fromEntries(
    (Object.keys(loaded) as Langue[]).flatMap((langue) => {
      const words = inLanguage(langue, sheet, key);
      return words === undefined ? [] : [[langue, words]];
    }),
  );
