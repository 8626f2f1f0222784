import { journey } from '../flow/journey.ts';
import type { Move, RequestMove } from '../flow/move.ts';
import { browserOf, placeInFront } from '../journal/browser.ts';
import type { World } from '../journal/world.ts';
import type { Portal } from '../portal/portal.ts';

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
  if (move.fais !== 'ouvrir') return move;
  const here = placeInFront(world);
  for (const portal of portals) {
    if (!here.startsWith(`${portal.id}:`)) continue;
    for (const flow of Object.values(portal.flows)) {
      const dossier = here.startsWith(portal.placeOf(flow.id, '')) ? flow.open(world) : undefined;
      if (dossier === undefined) continue;
      const { screens } = journey(portal, flow, dossier, world);
      const rankOf = (lieu: string) => screens.findIndex(({ screen }) => portal.placeOf(flow.id, screen.id) === lieu);
      const [at, to] = [rankOf(here), rankOf(move.lieu)];
      const next = screens[at + 1];
      if (at < 0 || to <= at || !next) continue;
      const left = screens[at]?.fields.some(({ field, etat }) => !field.optional && etat === 'a-completer');
      return left ? move : { ...move, lieu: portal.placeOf(flow.id, next.screen.id) };
    }
  }
  return move;
}
