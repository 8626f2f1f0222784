import type { ReactNode } from 'react';

/** `front`: this door is open, on a telephone. */
export type DoorPageProps = { front: boolean; title: string; className: string; children: ReactNode };

/** What a door of the telephone shows in place of the portal. It is then the main part of the page, and gives it its title. */
export function DoorPage({ front, title, className, children }: DoorPageProps) {
  return (
    // A role rather than another element: what is inside keeps its state when the door closes.
    <div className={className} role={front ? 'main' : undefined}>
      {front && <h1 className="visuellement-cache">{title}</h1>}
      {children}
    </div>
  );
}
