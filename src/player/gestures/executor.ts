import type { Move } from '#engine/flow/move.ts';
import { portalTab } from '#engine/journal/browser.ts';
import { lastOf, type World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { nextMove } from '#engine/story/next-move.ts';
import { isMet } from '#engine/story/progress.ts';
import type { Etape } from '#schema/scenario.ts';
import { type Hands, MAILBOX, MAILBOX_TAB } from './hands.ts';

/** Does one gesture of a solution in the room, as a hand would: a request really leaves the page. */
export async function doMove(move: Move, hands: Hands): Promise<void> {
  if (move.fais === 'requete') return void ((await hands.press(move)) || (await hands.ask(move)));
  if (move.fais === 'lire') showFirst(move.message, hands);
  hands.act(move);
}

// A rule of the engine only notes that a message was read; a person first goes where it can be seen.
function showFirst(message: string, hands: Hands): void {
  const world = hands.world();
  const received = lastOf(world, 'recu', (event) => event.message === message);
  if (received?.canal === 'espace')
    hands.act({ fais: 'ouvrir', lieu: `${received.de}:messages/${message}`, onglet: portalTab(world) });
  else if (lastOf(world, 'ouvert', ({ onglet }) => onglet !== undefined)?.lieu !== MAILBOX)
    hands.act({ fais: 'ouvrir', lieu: MAILBOX, onglet: MAILBOX_TAB });
}

const MOST_GESTURES = 80;
const MOST_TRIES = 6;

/** What one needs to do a step in someone's place. `onMove` is told each gesture before it is done; `pause` lets it be seen. */
export interface DoStep {
  hands: Hands;
  portals: readonly Portal[];
  etape: Etape;
  onMove: (move: Move, world: World) => void;
  pause: () => Promise<unknown>;
}

/** Follows the solution until this step is done; false when it leads no further from here. */
export async function doStep({ hands, portals, etape, onMove, pause }: DoStep): Promise<boolean> {
  let tries = 0;
  for (let count = 0; count < MOST_GESTURES && tries < MOST_TRIES; count += 1) {
    const world = hands.world();
    if (isMet(etape.attend, world, portals)) return true;
    const move = nextMove(world, portals);
    if (!move) return false;
    onMove(move, world);
    await pause();
    await doMove(move, hands);
    // An incident may strike several times before a request passes; a gesture that changes nothing for ever must not go on for ever.
    const fresh = hands.world().events.slice(world.events.length);
    tries = fresh.some(({ type }) => type !== 'subi' && type !== 'refuse') ? 0 : tries + 1;
  }
  return false;
}
