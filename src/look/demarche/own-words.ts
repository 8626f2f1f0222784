import type { ComponentType } from 'react';
import type { World } from '#engine/journal/world.ts';
import type { PageProps } from '../page-props.ts';

/** What the page of a démarche says or shows in a portal's own way. */
export interface OwnWords {
  /** The administration to which one sends, as the presentation worn names it. */
  nom(world: World): string;
  /** What to do when the site is down. */
  panne: string;
  /** What to do about a mistake in what was sent. */
  erreur: string;
  /** The page of an address that leads nowhere. */
  NotBuilt: ComponentType<PageProps>;
}
