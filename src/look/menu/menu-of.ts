import { inLook } from '#engine/flow/flow-pages.ts';
import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Entry, Rubric } from './current.ts';
import { entryOf, openEntryOf } from './entries.ts';

/** A heading of one presentation, with the pages that are nobody's démarche: [id, title, rank]. The démarches add their own lines. */
export interface Heading extends Omit<Rubric, 'entries'> {
  pages: readonly (readonly [id: string, titre: string, rang: number])[];
}

/** The menu as this person has it today: what she has no use for is not there, and a heading without lines neither. */
export function menuOf(
  headings: readonly Heading[],
  edition: string,
  world: World,
  portal: Portal,
  hides: (id: string) => boolean = () => false,
): Rubric[] {
  return headings
    .map(({ pages, ...heading }) => ({
      ...heading,
      entries: [
        ...pages.map(([id, titre, rang]) => ({ rang, entry: { id, titre, lieu: `${portal.id}:${id}` } })),
        ...demarchesUnder(heading.id, edition, world, portal),
      ]
        .sort((a, b) => a.rang - b.rang)
        .map(({ entry }) => entry)
        .filter(({ id }) => !hides(id)),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function demarchesUnder(rubrique: string, edition: string, world: World, portal: Portal): { rang: number; entry: Entry }[] {
  return Object.entries(portal.pages).flatMap(([id, { menu }]) => {
    const titre = menu?.rubrique === rubrique ? inLook(menu.titre, edition) : undefined;
    if (!menu || titre === undefined) return [];
    const lieu = menu.ouverte ? openEntryOf(id, portal, world) : entryOf(id, portal, world);
    if (lieu === undefined) return [];
    return [{ rang: inLook(menu.rang, edition) ?? 0, entry: { id, titre, lieu, ...(menu.aussi ? { aussi: menu.aussi } : {}) } }];
  });
}
