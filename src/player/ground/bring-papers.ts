import type { PaperText } from '#engine/household/truth.ts';
import type { World } from '#engine/journal/world.ts';
import { areWhole } from '#engine/portal/front.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { onDemand } from '#form/on-demand.ts';
import type { Langue } from '#schema/texte.ts';

/** How papers are written: 1.5 KB that nobody needs in the street. They come with the whole portals. */
export const PAPERS = onDemand(() => import('#engine/household/papers.ts'));

/** The papers of the story: none before the portals have come whole, since some are given by them. */
export const papersNow = (world: World, portals: readonly Portal[], langue: Langue): readonly PaperText[] =>
  areWhole(portals) ? (PAPERS.here()?.allPapers(world, portals, langue) ?? []) : [];
