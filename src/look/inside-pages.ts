import type { ComponentType } from 'react';
import type { World } from '#engine/journal/world.ts';
import { type OnDemand, onDemand } from '#form/on-demand.ts';
import type { PageProps } from './page-props.ts';

export type Page = OnDemand<ComponentType<PageProps>>;
/** The page of a place for somebody who is inside; `world` when the page is about to be shown. */
export type PageInside = (lieu: string, world?: World) => Page;

/** The pages of an account, in a table that comes with the first of them: nobody needs their names in the street. */
export function insidePages(load: () => Promise<PageInside>): { at: PageInside; ask(): Promise<PageInside> } {
  const table = onDemand(load);
  // The same one from one drawing to the next, until the table is here.
  const coming = new Map<string, Page>();
  function at(lieu: string, world?: World): Page {
    const pageOf = table.here();
    if (pageOf) return pageOf(lieu, world);
    const page = coming.get(lieu) ?? onDemand(async () => (await table.ask())(lieu, world).ask());
    coming.set(lieu, page);
    return page;
  }
  return { at, ask: table.ask };
}
