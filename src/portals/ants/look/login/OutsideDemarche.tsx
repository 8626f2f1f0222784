import { lastOf } from '#engine/journal/world.ts';
import { RECEIPT } from '#engine/portal/part.ts';
import type { PageProps } from '#look/page-props.ts';
import { ACTIVATION } from '../../dossier/acces/account.ts';
import { LINK_PLACE, lastLink } from '../../dossier/acces/links.ts';
import { Demarche } from '../demarche/Demarche.tsx';
import { AlreadyInside } from './Doors.tsx';
import { Oubli } from './Oubli.tsx';

/**
 * A démarche that makes an account: from outside, and its receipt from inside, where it leads. A link that opens nothing any more leads to
 * where another one is asked for.
 */
export function OutsideDemarche(props: PageProps) {
  const { portal, world, lieu } = props;
  if (lieu.endsWith(`/${RECEIPT}`)) return <Demarche {...props} />;
  // It closes, and lets in, at the very moment when it is taken: the receipt is about to come.
  if (portal.connected(world)) {
    const justTaken = lieu === LINK_PLACE && lastOf(world, 'envoye')?.demarche === ACTIVATION;
    return justTaken ? <Demarche {...props} /> : <AlreadyInside {...props} />;
  }
  return lieu === LINK_PLACE && lastLink(world)?.etat !== 'bon' ? <Oubli {...props} /> : <Demarche {...props} />;
}
