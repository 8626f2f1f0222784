import { PREFERENCES } from '#schema/storage-keys.ts';

/**
 * Puts the kept choices of reading on <html>, before anything is drawn. Written into the page as text (`earlyReading`), so it uses
 * nothing from outside itself: the name under which they are kept is its argument.
 */
export function applyReading(key: string): void {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as { lecture?: Record<string, unknown> } | null;
    for (const [name, value] of Object.entries(kept?.lecture ?? {})) {
      if (['theme', 'taille', 'interligne', 'mouvement'].includes(name) && typeof value === 'string') {
        document.documentElement.dataset[name] = value;
      }
    }
  } catch {
    // Storage is closed or holds something else: the usual look is fine.
  }
}

/** The same, as the text of a script that runs before the page is drawn. */
export const earlyReading = `(${applyReading.toString()})(${JSON.stringify(PREFERENCES)})`;
