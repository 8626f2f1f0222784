import type { ComponentType, ReactNode } from 'react';
import type { LookProps } from '#form/look.ts';
import { alreadyHere, type OnDemand } from '#form/on-demand.ts';
import { Dressed } from '#look/Dressed.tsx';

const Frame2026 = ({ children }: LookProps & { children: ReactNode }) => (
  <Dressed portal="mediatheque" edition="2026" css="">
    <p className="portal-name">Médiathèque, portail d’exercice</p>
    {children}
  </Dressed>
);

/** The frame of each edition. */
export const FRAMES: Readonly<Record<'2026', OnDemand<ComponentType<LookProps & { children: ReactNode }>>>> = {
  '2026': alreadyHere(Frame2026),
};
