import { create } from 'zustand';
import { PREFERENCES } from '#schema/storage-keys.ts';
import { CHOICES, KNOWN_LANGUAGES, type Lecture, type Preferences, USUAL } from './preference-values.ts';
import { readEntry, writeEntry } from './storage.ts';

/** The preferences, for components: `usePreferences((p) => p.langue)`. */
export const usePreferences = create<Preferences>()(() => readPreferences());

/** Changes some preferences and keeps them. */
export function prefer(change: Partial<Preferences>): void {
  usePreferences.setState(change);
  writeEntry(PREFERENCES, JSON.stringify(usePreferences.getState()));
}

/** Reads the kept preferences one value at a time: a wrong one falls back on the usual one, the others stay. */
export function readPreferences(text: string | undefined = readEntry(PREFERENCES)): Preferences {
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
    guideOuvert: flag(raw.guideOuvert, USUAL.guideOuvert),
  };
}

/** Writes the reading comfort on <html>, where the style sheets look for it; not the colours, when they are the device's. */
export function applyReading({ theme, ...lecture }: Lecture): void {
  Object.assign(document.documentElement.dataset, lecture, theme === 'systeme' ? {} : { theme });
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
