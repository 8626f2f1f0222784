import type { Move } from '#engine/flow/move.ts';
import { portalTab } from '#engine/journal/browser.ts';
import { lastOf } from '#engine/journal/world.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { fillIn } from './fill-in.ts';
import { type Hands, MAILBOX, MAILBOX_TAB } from './hands.ts';
import type { OnPage } from './on-page.ts';
import { findOnScreen } from './on-screen.ts';
import { wayOn } from './point.ts';

/** Does one gesture in the room, as a hand would: one box, one answer, one press. A request really leaves the page. */
export async function doGesture(move: Move, spot: OnPage | undefined, hands: Hands): Promise<void> {
  if (move.fais === 'requete' && spot?.champ !== undefined)
    return fillIn({ [spot.champ]: ownEntry(move.corps, spot.champ) }, hands.salle);
  await doMove(move, hands);
}

/** The same without looking at the boxes of the page: what a request sends is written in them, then sent. */
export async function doMove(move: Move, hands: Hands): Promise<void> {
  if (move.fais === 'requete') return void ((await hands.press(move)) || (await hands.ask(move)));
  if (move.fais === 'lire') showFirst(move.message, hands);
  if (move.fais === 'ouvrir' && move.onglet !== undefined && pressLink(move.lieu, hands)) return;
  hands.act(move);
}

/** Presses « Continuer », which notes more than where it leads: the part was read. */
function pressLink(lieu: string, hands: Hands): boolean {
  const found = findOnScreen(wayOn(lieu), hands.salle);
  const before = hands.world();
  found?.element.click();
  return hands.world() !== before;
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
