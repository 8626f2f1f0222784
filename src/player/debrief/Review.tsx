import { useEffect, useRef } from 'react';
import { useIdHere } from '#form/room-name.ts';
import { Later } from '../ground/Later.tsx';
import { useLeads } from '../ground/leads.ts';
import { partOf } from '../ground/part.tsx';
import type { DebriefProps } from './Debrief.tsx';

const Debrief = partOf(() => import('./Debrief.tsx').then((panels) => panels.Debrief));

/** The debrief, in the place of the room: one page to read, and to print. */
export function Review({ langue, ...debrief }: DebriefProps) {
  const page = useRef<HTMLElement>(null);
  const leads = useLeads();
  const here = useIdHere();
  const guide = here('guide');
  useEffect(() => {
    // One page took the place of another: what is read next is its beginning, and the guide when one comes back.
    window.scrollTo(0, 0);
    page.current?.focus({ preventScroll: true });
    return () => void setTimeout(() => document.getElementById(guide)?.focus({ preventScroll: true }));
  }, [guide]);
  return (
    <main className="room-review" id={here('portail')} data-salle={here('')} ref={page} tabIndex={-1}>
      <Later langue={langue}>
        <Debrief langue={langue} {...debrief} />
        {leads && <div className="room-review__leave ne-pas-imprimer">{leads.ending}</div>}
      </Later>
    </main>
  );
}
