import { createContext, type ReactNode, useContext } from 'react';
import { cible } from '#form/look.ts';

/** What brings the page of a place before it is opened. The shell of the portal gives its own. */
export const Prefetch = createContext<(lieu: string) => void>(() => {});

export type PlaceLinkProps = { lieu: string; go(lieu: string): void; children: ReactNode; className?: string; current?: boolean };

/** A link of the portal. It changes the page of the pretend browser, never the real address. */
export function PlaceLink({ lieu, go, children, className, current = false }: PlaceLinkProps) {
  const prefetch = useContext(Prefetch);
  return (
    <a
      href={`#${lieu}`}
      className={className}
      data-cible={cible.lieu(lieu)}
      aria-current={current ? 'page' : undefined}
      onPointerEnter={() => prefetch(lieu)}
      onFocus={() => prefetch(lieu)}
      onClick={(event) => {
        event.preventDefault();
        go(lieu);
      }}
    >
      {children}
    </a>
  );
}
