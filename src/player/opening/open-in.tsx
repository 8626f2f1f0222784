import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { SitePage } from './SitePage.tsx';
import { type FirstOpening, firstOpening, reloaded } from './use-opening.ts';

/** Draws the practice room in this place of the page, instead of what waited there. */
export function openIn(place: Element): void {
  // What waits in the page stays until there is something to show. It is drawn a little at a time: the browser answers in between.
  const draw = (first: FirstOpening) => startTransition(() => createRoot(place).render(<SitePage first={first} />));
  void firstOpening(reloaded()).then(draw);
}
