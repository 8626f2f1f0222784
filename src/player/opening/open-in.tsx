import { createRoot } from 'react-dom/client';
import { questionOf, readAddress } from './address.ts';
import { askEarly } from './ask-early.ts';
import { SitePage } from './SitePage.tsx';

/** Draws the practice room in this place of the page, instead of what waited there. */
export function openIn(place: Element): void {
  // Before React has drawn anything: on an old computer it takes a while.
  askEarly(readAddress(questionOf(location)));
  createRoot(place).render(<SitePage />);
}
