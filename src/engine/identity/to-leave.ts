import { placeFirst } from '../flow/go-to.ts';
import type { Move } from '../flow/move.ts';
import type { World } from '../journal/world.ts';
import { openPlaces } from './places.ts';
import { leaveRoute } from './routes.ts';
import { openProviders } from './session.ts';

/** The gesture that leaves the account of a portal, whichever way it was opened. */
export const leaveMove = (portail: string): Move => ({ fais: 'requete', portail, route: 'deconnexion', corps: {} });

/** The next gesture to leave the providers that stayed open, from the door of a portal; undefined when none is. */
export function leaveProviders(portail: string, world: World): Move | undefined {
  const [open] = openProviders(world);
  if (!open) return undefined;
  return placeFirst(openPlaces(portail), world) ?? { fais: 'requete', portail, route: leaveRoute(open.id), corps: {} };
}
