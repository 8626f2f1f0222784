import type { Move } from '#engine/flow/move.ts';
import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { fieldId } from '#form/look.ts';
import { canBeWritten, findOnScreen, nameOf } from './on-screen.ts';
import { placesToPoint } from './point.ts';

/** Where a gesture is made on the page that is in front: it is what the guide says, rings and does. */
export interface OnPage {
  element: HTMLElement;
  selector: string;
  /** Its own words: the label of a field, the words of a button. */
  quoi: string;
  /** Of a request that sends several boxes, the first one that is still empty: it is filled before the button is pressed. */
  champ: string | undefined;
}

/** The place of this gesture on screen, in the room of that name; undefined when it is on another page, or not drawn yet. */
export function onPage(move: Move, world: World, owner: Portal, salle: string): OnPage | undefined {
  const champ = move.fais === 'requete' ? firstEmpty(move.corps, salle) : undefined;
  const found = findOnScreen(
    champ === undefined ? placesToPoint(move, world, owner, salle) : [`#${CSS.escape(fieldId(champ, salle))}`],
    salle,
  );
  return found && { ...found, quoi: nameOf(found.element), champ };
}

function firstEmpty(corps: Readonly<Record<string, unknown>>, salle: string): string | undefined {
  return Object.entries(corps).find(([key, value]) => {
    const field = typeof value === 'object' ? null : document.getElementById(fieldId(key, salle));
    return canBeWritten(field) && field.value === '';
  })?.[0];
}
