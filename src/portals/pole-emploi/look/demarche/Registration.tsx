import { RECEIPT } from '#engine/portal/part.ts';
import type { PageProps } from '#look/page-props.ts';
import { INSCRIPTION } from '../../dossier/inscription/draft.ts';
import { secretOf } from '../../flows/acces/connexion/space.ts';
import { CONFIRMATION } from '../../flows/inscription/inscription/courriel/confirmation.ts';
import { LoginFirst } from '../login/Doors.tsx';
import { Demarche } from './Demarche.tsx';

/**
 * Registering, and confirming one's address: from outside for somebody who has no space yet, from inside for the others. What was just
 * sent may be read again before the first log-in.
 */
export function Registration(props: PageProps) {
  const { portal, world, lieu } = props;
  const receipt = lieu === portal.placeOf(INSCRIPTION, RECEIPT);
  const confirming = lieu.startsWith(portal.placeOf(CONFIRMATION, ''));
  const free = portal.connected(world) || receipt || confirming || secretOf(world) === undefined;
  return free ? <Demarche {...props} /> : <LoginFirst {...props} />;
}
