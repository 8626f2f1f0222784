import { createRoot } from 'react-dom/client';
import { Room } from './Room.tsx';

/** Draws the practice room in this place of the page, instead of what waited there. */
export function openIn(place: Element): void {
  createRoot(place).render(<Room />);
}
