import { create } from 'zustand';
import type { Langue } from '#schema/texte.ts';
import { readEntry, writeEntry } from './storage.ts';

const KEY = 'dab:preferences';

/** Every value that a preference may take, the usual one first. What is saved and is not here is ignored. */
const CHOICES = {
  taille: ['normale', 'grande', 'tres-grande'],
  theme: ['clair', 'sombre', 'contraste'],
  interligne: ['normal', 'large'],
  mouvement: ['normal', 'reduit'],
} as const;
/** The languages of schema/texte.ts, written again: that file would bring the whole of zod into the page. */
export const KNOWN_LANGUAGES = [
  'fr',
  'falc',
  'en',
  'ar',
  'es',
  'pt',
  'uk',
  'fa',
  'ps',
  'so',
  'bn',
  'tr',
  'ru',
  'zh',
] as const satisfies readonly Langue[];

/** How a person likes to read. The same shape as `ReadingPreferences` of ui. */
export type Lecture = { [Key in keyof typeof CHOICES]: (typeof CHOICES)[Key][number] };

/** What one person chose for all exercises. */
export interface Preferences {
  lecture: Lecture;
  langue: Langue;
  /** « Que deviennent mes données ? » stays open while one works. */
  donneesOuvertes: boolean;
  guideOuvert: boolean;
}

const USUAL: Preferences = {
  lecture: { taille: 'normale', theme: 'clair', interligne: 'normal', mouvement: 'normal' },
  langue: 'fr',
  donneesOuvertes: true,
  guideOuvert: true,
};

/** The preferences, for components: `usePreferences((p) => p.langue)`. */
export const usePreferences = create<Preferences>()(() => readPreferences());

/** Changes some preferences and keeps them. */
export function prefer(change: Partial<Preferences>): void {
  usePreferences.setState(change);
  writeEntry(KEY, JSON.stringify(usePreferences.getState()));
}

/** Reads the kept preferences one value at a time: a wrong one falls back on the usual one, the others stay. */
export function readPreferences(text: string | undefined = readEntry(KEY)): Preferences {
  const raw = record(parse(text));
  const lecture = record(raw.lecture);
  const pick = <Value extends string>(values: readonly Value[], value: unknown, usual: Value): Value =>
    values.find((known) => known === value) ?? usual;
  const flag = (value: unknown, usual: boolean): boolean => (typeof value === 'boolean' ? value : usual);
  return {
    lecture: {
      taille: pick(CHOICES.taille, lecture.taille, USUAL.lecture.taille),
      theme: pick(CHOICES.theme, lecture.theme, USUAL.lecture.theme),
      interligne: pick(CHOICES.interligne, lecture.interligne, USUAL.lecture.interligne),
      mouvement: pick(CHOICES.mouvement, lecture.mouvement, USUAL.lecture.mouvement),
    },
    langue: pick(KNOWN_LANGUAGES, raw.langue, USUAL.langue),
    donneesOuvertes: flag(raw.donneesOuvertes, USUAL.donneesOuvertes),
    guideOuvert: flag(raw.guideOuvert, USUAL.guideOuvert),
  };
}

/** Writes the reading comfort on <html>, where the style sheets look for it. */
export function applyReading(lecture: Lecture): void {
  Object.assign(document.documentElement.dataset, lecture);
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
}
function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
