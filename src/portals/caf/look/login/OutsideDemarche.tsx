import { lastOf } from '#engine/journal/world.ts';
import { RECEIPT } from '#engine/portal/part.ts';
import type { PageProps } from '#look/page-props.ts';
import { ACTIVATION } from '../../dossier/acces/account-now.ts';
import { ESTIMATION } from '../../dossier/demandes/requests.ts';
import { Demarche } from '../demarche/Demarche.tsx';
import { AlreadyInside } from './Doors.tsx';

/** What is done from the street: making an account, whose receipt is read from inside, where it leads; an estimate, by anybody. */
export function OutsideDemarche(props: PageProps) {
  const { portal, world, lieu } = props;
  if (lieu.endsWith(`/${RECEIPT}`) || !portal.connected(world) || lieu.startsWith(`caf:${ESTIMATION}/`))
    return <Demarche {...props} />;
  // It closes, and lets in, at the very moment when it is taken: the receipt is about to come.
  return lastOf(world, 'envoye')?.demarche === ACTIVATION ? <Demarche {...props} /> : <AlreadyInside {...props} />;
}
