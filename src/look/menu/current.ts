import type { IconName } from '#ui/index.ts';

/** One line of the menu: a page, or the first screen of a démarche. */
export interface Entry {
  /** The page or the démarche: the name of its places, without the portal. */
  id: string;
  titre: string;
  lieu: string;
  /** Others whose pages belong to this line. */
  aussi?: readonly string[];
}

/** One heading of the menu, with its lines. */
export interface Rubric {
  id: string;
  titre: string;
  icon: IconName;
  entries: readonly Entry[];
}

/** Is this line the one of the place shown? A letter belongs to the letters, a screen to its démarche. */
export function isCurrent({ lieu, id, aussi = [] }: Entry, shown: string): boolean {
  const place = shown.slice(shown.indexOf(':') + 1);
  return shown === lieu || [id, ...aussi].some((one) => place.startsWith(`${one}/`));
}

/** The heading and the line of the place shown; undefined when the menu does not lead there. */
export function currentIn(menu: readonly Rubric[], shown: string): { rubric: Rubric; entry: Entry } | undefined {
  for (const rubric of menu) {
    const entry = rubric.entries.find((one) => isCurrent(one, shown));
    if (entry) return { rubric, entry };
  }
  return undefined;
}
