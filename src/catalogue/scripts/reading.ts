import { PREFERENCES } from '#schema/storage-keys.ts';
import { shownTheme } from './shown-theme.ts';

/**
 * Puts the kept choices of reading on <html>, before anything is drawn. Written into the page as text (`earlyReading`), so it uses
 * nothing from outside itself: the name under which they are kept, and which colours to show, are its arguments.
 */
export function applyReading(key: string, shown: (chosen: unknown) => string): void {
  const { dataset } = document.documentElement;
  let theme: unknown;
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as { lecture?: Record<string, unknown> } | null;
    for (const [name, value] of Object.entries(kept?.lecture ?? {})) {
      if (['theme', 'taille', 'interligne', 'mouvement'].includes(name) && typeof value === 'string') {
        if (name === 'theme') theme = value;
        else dataset[name] = value;
      }
    }
  } catch {
    // Storage is closed or holds something else: the usual look is fine.
  }
  dataset.theme = shown(theme);
}

/** The same, as the text of a script that runs before the page is drawn. */
export const earlyReading = `(${applyReading.toString()})(${JSON.stringify(PREFERENCES)},${shownTheme.toString()})`;
