import type { ReactNode } from 'react';
import { cible } from '../../../form/look.ts';
import { comeSoon } from './pages.tsx';

export type PlaceLinkProps = { lieu: string; go(lieu: string): void; children: ReactNode; className?: string; current?: boolean };

/** A link of the portal. It changes the page of the pretend browser, never the real address. */
export function PlaceLink({ lieu, go, children, className, current = false }: PlaceLinkProps) {
  return (
    <a
      href={`#${lieu}`}
      className={className}
      data-cible={cible.lieu(lieu)}
      aria-current={current ? 'page' : undefined}
      onPointerEnter={() => comeSoon(lieu)}
      onFocus={() => comeSoon(lieu)}
      onClick={(event) => {
        event.preventDefault();
        go(lieu);
      }}
    >
      {children}
    </a>
  );
}
