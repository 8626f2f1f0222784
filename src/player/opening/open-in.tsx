import { createRoot } from 'react-dom/client';
import { questionOf, readAddress } from './address.ts';
import { comeMeanwhile } from './come-meanwhile.ts';
import { Room } from './Room.tsx';

/** Draws the practice room in this place of the page, instead of what waited there. */
export function openIn(place: Element): void {
  // Before React has drawn anything: on an old computer it takes a while.
  comeMeanwhile(readAddress(questionOf(location)));
  createRoot(place).render(<Room />);
}
