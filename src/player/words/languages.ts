import { noBreak } from '#engine/words/no-break.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Langue, Texte } from '#schema/texte.ts';

/** The sheets of words of the room, by name; what each one holds is in translations/sheets.ts. */
export type SheetName =
  | 'salle'
  | 'messagerie'
  | 'calendrier'
  | 'gestes'
  | 'parcours'
  | 'libre'
  | 'reglages'
  | 'ouverture'
  | 'donnees'
  | 'circuit'
  | 'arrets'
  | 'papiers'
  | 'moments'
  | 'bilan'
  | 'lecons'
  | 'garder'
  | 'refus';
type Brought = Partial<Record<SheetName, Readonly<Partial<Record<string, string>>>>>;

/*
 * What the room says. Its French comes with each part; another language comes whole, when it is chosen. `{name}` is replaced by a value.
 * What a scenario or a portal says is not here.
 */
const OTHERS: Partial<Record<Langue, () => Promise<{ words: Brought }>>> = {
  falc: () => import('./translations/falc.ts'),
  en: () => import('./translations/en.ts'),
};
const loaded: Partial<Record<Langue, Brought>> = {};

/** Brings the room's words of a language, to be waited for before it is shown. When they cannot come, the room speaks French. */
export async function loadWords(langue: Langue): Promise<void> {
  if (loaded[langue]) return;
  const brought = await OTHERS[langue]?.().catch(() => undefined);
  if (brought) loaded[langue] = brought.words;
}

/** The language that the room itself speaks: French wherever it has no variant. */
export const roomLanguage = (langue: Langue): Langue => (Object.hasOwn(OTHERS, langue) ? langue : 'fr');

const inLanguage = (langue: Langue, sheet: SheetName, key: string): string | undefined => ownEntry(loaded[langue]?.[sheet], key);

/** How one sheet is said: its key, the reader's language, and what its `{name}`s stand for. */
export type Say<Key extends string> = (key: Key, langue: Langue, values?: Readonly<Record<string, string | number>>) => string;

/** Makes the way to say a sheet from its French: in the reader's language when it has come and has a variant, in French otherwise. */
export const wordsOf =
  <Key extends string>(sheet: SheetName, french: Readonly<Record<Key, string>>): Say<Key> =>
  (key, langue, values = {}) =>
    noBreak(
      (inLanguage(langue, sheet, key) ?? french[key]).replace(/\{(\w+)\}/g, (all, name: string) =>
        String(ownEntry(values, name) ?? all),
      ),
    );

/** The same sheet as texts with their variants, for what shows in which language it speaks. */
export function textsOf<Key extends string>(
  sheet: SheetName,
  french: Readonly<Record<Key, string>>,
): Readonly<Record<Key, Texte & object>> {
  const texts = {} as Record<Key, Texte & object>;
  for (const key of Object.keys(french) as Key[]) {
    // Read when it is shown: a language may come later.
    const get = () => ({ fr: french[key], ...variants(sheet, key) });
    Object.defineProperty(texts, key, { get, enumerable: true });
  }
  return texts;
}

const variants = (sheet: SheetName, key: string): { [langue in Langue]?: string } =>
  Object.fromEntries(
    (Object.keys(loaded) as Langue[]).flatMap((langue) => {
      const words = inLanguage(langue, sheet, key);
      return words === undefined ? [] : [[langue, words]];
    }),
  );
