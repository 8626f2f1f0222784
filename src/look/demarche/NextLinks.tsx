import { ownEntry } from '#schema/own-entry.ts';
import { openEntryOf } from '../menu/entries.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import type { PageProps } from '../page-props.ts';

/** The ways on after a sending: the démarches that say they come next, while there is something to do in them and their door is open. */
export function NextLinks({ world, portal, demarche, go }: Pick<PageProps, 'world' | 'portal' | 'go'> & { demarche: string }) {
  return Object.entries(portal.pages).map(([id, { apres = {} }]) => {
    const [mots, lieu] = [ownEntry(apres, demarche), openEntryOf(id, portal, world)];
    if (mots === undefined || lieu === undefined) return null;
    // From the street, what is done inside comes after the log-in, whose link is already there.
    return portal.connected(world) || portal.publicPlaces?.includes(lieu) ? (
      <PlaceLink key={id} lieu={lieu} go={go}>
        {mots}
      </PlaceLink>
    ) : null;
  });
}
