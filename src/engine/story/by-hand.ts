import type { Move, RequestMove } from '../flow/move.ts';
import { browserOf } from '../journal/browser.ts';
import type { World } from '../journal/world.ts';
import type { Portal } from '../portal/portal.ts';
import { partInFront } from './part-in-front.ts';

/** The button that leaves an account is in its portal: from the mailbox, one comes back to that tab first. */
function tabFirst(move: RequestMove, world: World): Move {
  if (move.route !== 'deconnexion') return move;
  const { tabs, active } = browserOf(world.events, '');
  const own = tabs.find(({ lieu }) => lieu.startsWith(`${move.portail}:`));
  return own === undefined || own.id === active ? move : { fais: 'ouvrir', lieu: own.lieu, onglet: own.id };
}

/**
 * The same gesture as a hand makes it: from one part of a form to a later one, part after part by « Continuer », the summary read on the
 * way. Only a part where something is left to answer is not walked through: its button would stop the person.
 */
export function byHand(move: Move, world: World, portals: readonly Portal[]): Move {
  if (move.fais === 'requete') return tabFirst(move, world);
  const part = move.fais === 'ouvrir' ? partInFront(world, portals) : undefined;
  if (move.fais !== 'ouvrir' || !part) return move;
  const { screens, at, placeOf } = part;
  const next = placeOf(at + 1);
  if (next === undefined || screens.findIndex((_screen, rank) => placeOf(rank) === move.lieu) <= at) return move;
  const left = screens[at]?.fields.some(({ field, etat }) => !field.optional && etat === 'a-completer');
  return left ? move : { ...move, lieu: next };
}
