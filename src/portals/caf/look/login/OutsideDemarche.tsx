import { lastOf } from '#engine/journal/world.ts';
import { RECEIPT } from '#engine/portal/part.ts';
import type { PageProps } from '#look/page-props.ts';
import { ACTIVATION } from '../../dossier/acces/account-now.ts';
import { Demarche } from '../demarche/Demarche.tsx';
import { AlreadyInside } from './Doors.tsx';

/** A démarche that makes an account: from outside, and its receipt from inside, where it leads. */
export function OutsideDemarche(props: PageProps) {
  const { portal, world, lieu } = props;
  if (lieu.endsWith(`/${RECEIPT}`) || !portal.connected(world)) return <Demarche {...props} />;
  // It closes, and lets in, at the very moment when it is taken: the receipt is about to come.
  return lastOf(world, 'envoye')?.demarche === ACTIVATION ? <Demarche {...props} /> : <AlreadyInside {...props} />;
}
