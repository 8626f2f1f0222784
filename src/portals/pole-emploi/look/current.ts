import type { IconName } from '#ui/index.ts';
import { PORTAL } from '../dossier/file.ts';

/** One line of the menu: a page, or the first screen of a démarche. */
export interface Entry {
  id: string;
  titre: string;
  lieu: string;
}

/** One heading of the menu, with its lines. */
export interface Rubric {
  id: string;
  titre: string;
  icon: IconName;
  entries: readonly Entry[];
}

/** Is this line the one of the place shown? A letter belongs to the letters, a screen to its démarche. */
export function isCurrent({ lieu, id }: Entry, shown: string): boolean {
  // The confirmation of a document is the second half of one gesture.
  const at = shown.startsWith(`${PORTAL}:document/`) ? `${PORTAL}:document-depot/` : shown;
  return at === lieu || at.startsWith(`${PORTAL}:${id}/`);
}

/** The heading and the line of the place shown; undefined when the menu does not lead there. */
export function currentIn(menu: readonly Rubric[], shown: string): { rubric: Rubric; entry: Entry } | undefined {
  for (const rubric of menu) {
    const entry = rubric.entries.find((one) => isCurrent(one, shown));
    if (entry) return { rubric, entry };
  }
  return undefined;
}
