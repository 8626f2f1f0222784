import { type RefCallback, useCallback, useEffect, useRef } from 'react';
import type { Langue } from '#schema/texte.ts';
import { t } from './words/room.ts';

/**
 * Tells the title of the page in front each time it changes: its own once it is drawn, `place` until then, what is wrong first and
 * `under` last. Gives what the element of the room must be given, for its pages to be followed.
 */
export function useFollowedPage(
  place: string,
  under: string,
  langue: Langue,
  onTitle: ((title: string) => void) | undefined,
): RefCallback<HTMLElement> {
  const tell = useRef<(page: string, wrong: boolean) => void>(undefined);
  useEffect(() => {
    tell.current = (page, wrong) => onTitle?.(`${wrong ? `${t('erreur', langue)}\u00a0: ` : ''}${page} · ${under}`);
    tell.current(place, false);
  }, [onTitle, place, under, langue]);
  return useCallback((room: HTMLElement | null) => {
    let stop = () => {};
    let gone = room === null;
    // The first page does not wait for it; without it, pages are only named by their place.
    if (room)
      import('./ground/follow-page.ts').then(
        ({ followPage }) => {
          if (!gone) stop = followPage(room, (page, wrong) => tell.current?.(page, wrong));
        },
        () => {},
      );
    return () => {
      gone = true;
      stop();
    };
  }, []);
}
