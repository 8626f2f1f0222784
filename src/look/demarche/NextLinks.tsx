import { ownEntry } from '#schema/own-entry.ts';
import { openEntryOf } from '../menu/entries.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import type { PageProps } from '../page-props.ts';

/** The ways on after a sending: the démarches that say they come next, while there is something to do in them. */
export function NextLinks({ world, portal, demarche, go }: Pick<PageProps, 'world' | 'portal' | 'go'> & { demarche: string }) {
  return Object.entries(portal.pages).map(([id, { apres = {} }]) => {
    const [mots, lieu] = [ownEntry(apres, demarche), openEntryOf(id, portal, world)];
    return mots === undefined || lieu === undefined ? null : (
      <PlaceLink key={id} lieu={lieu} go={go}>
        {mots}
      </PlaceLink>
    );
  });
}
