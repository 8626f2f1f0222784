import { type ReactNode, useSyncExternalStore } from 'react';
import { isNarrow, NARROW } from './ground/narrow.ts';

/** `open`: this door is the one chosen; a desk shows everything at once, and has no door. */
export type DoorPageProps = { open: boolean; title: string; className: string; children: ReactNode };

const listen = (changed: () => void): (() => void) => {
  const narrow = window.matchMedia(NARROW);
  narrow.addEventListener('change', changed);
  return () => narrow.removeEventListener('change', changed);
};

/** What a door of the telephone shows in place of the portal. It is then the main part of the page, and gives it its title; beside the portal, it completes it. */
export function DoorPage({ open, title, className, children }: DoorPageProps) {
  const narrow = useSyncExternalStore(listen, isNarrow);
  const front = open && narrow;
  return (
    // A role rather than another element: what is inside keeps its state when the door closes.
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name, which the lint cannot see in an expression
    <div className={className} role={front ? 'main' : 'complementary'} aria-label={front ? undefined : title}>
      {/* Its titles are neither parts of the guide nor of the page of the portal. */}
      <h1 className="visuellement-cache">{title}</h1>
      {children}
    </div>
  );
}
