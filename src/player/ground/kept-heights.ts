import { type RefObject, useLayoutEffect } from 'react';

/** How far down each page was read, in pixels, by the name of the page. */
export type Heights = Map<string, number>;

// What has just been drawn is at its top: to put it there would have the browser lay the page out once more before its first image.
const placed = new WeakSet<Element>();

/**
 * Reading goes on where it stopped. `place` is, or stands inside, what scrolls (`data-defile`); a page that was never read begins at its top.
 */
export function useKeptHeight(place: RefObject<HTMLElement | null>, name: string, heights: Heights): void {
  useLayoutEffect(() => {
    const scroller = place.current?.closest<HTMLElement>('[data-defile]');
    if (!scroller) return;
    const height = heights.get(name) ?? 0;
    if (height > 0 || placed.has(scroller)) scroller.scrollTop = height;
    placed.add(scroller);
    const keep = () => void heights.set(name, scroller.scrollTop);
    scroller.addEventListener('scroll', keep, { passive: true });
    return () => scroller.removeEventListener('scroll', keep);
  }, [place, name, heights]);
}

/** The same where the whole page scrolls: behind each door of a telephone. `on`: it does. */
export function useKeptPageHeight(name: string, heights: Heights, on: () => boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked at each change of door
  useLayoutEffect(() => {
    if (!on()) return;
    window.scrollTo(0, heights.get(name) ?? 0);
    const keep = () => void heights.set(name, window.scrollY);
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [name, heights]);
}
