import { useEffect, useState } from 'react';
import type { Move } from '#engine/flow/move.ts';
import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { type OnPage, onPage } from './on-page.ts';

const A_MOMENT = 80;

/** Where the gesture is made on the page, looked for again when the page is drawn or a box filled: what is said follows what is seen. */
export function useOnPage(move: Move | undefined, world: World, owner: Portal, salle: string): OnPage | undefined {
  const [spot, setSpot] = useState<OnPage>();
  useEffect(() => {
    const look = () => {
      const found = move && onPage(move, world, owner, salle);
      setSpot((before) => (isSame(before, found) ? before : found));
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lookSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, A_MOMENT);
    };
    look();
    const pages = new MutationObserver(lookSoon);
    const page = document.getElementById(`${salle}portail`);
    if (page) pages.observe(page, { childList: true, subtree: true });
    document.addEventListener('input', lookSoon);
    return () => {
      clearTimeout(timer);
      pages.disconnect();
      document.removeEventListener('input', lookSoon);
    };
  }, [move, world, owner, salle]);
  return spot;
}

const isSame = (one: OnPage | undefined, other: OnPage | undefined): boolean =>
  one?.element === other?.element && one?.quoi === other?.quoi && one?.champ === other?.champ;
