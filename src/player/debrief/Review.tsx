import { useEffect, useRef } from 'react';
import { Later } from '../ground/Later.tsx';
import { partOf } from '../ground/part.tsx';
import type { DebriefProps } from './Debrief.tsx';

const EraseSession = partOf(() => import('../keeping/EraseSession.tsx').then((keeping) => keeping.EraseSession));
const Debrief = partOf(() => import('./Debrief.tsx').then((panels) => panels.Debrief));

/** The debrief, in the place of the room: one page to read, and to print. */
export function Review({ langue, ...debrief }: DebriefProps) {
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    // One page took the place of another: what is read next is its beginning, and the guide when one comes back.
    window.scrollTo(0, 0);
    page.current?.focus({ preventScroll: true });
    return () => void setTimeout(() => document.getElementById('guide')?.focus({ preventScroll: true }));
  }, []);
  return (
    <main className="room-review" id="portail" ref={page} tabIndex={-1}>
      <Later langue={langue}>
        <Debrief langue={langue} {...debrief} />
        <div className="room-review__leave ne-pas-imprimer">
          <EraseSession langue={langue} why />
        </div>
      </Later>
    </main>
  );
}
