import type { ComponentType, ReactNode } from 'react';
import type { LookProps } from '#form/look.ts';
import { type OnDemand, onDemand } from '#form/on-demand.ts';

/** The frame of each edition, with its colours: only the one that is worn comes. */
export const FRAMES: Readonly<Record<'2020' | '2026', OnDemand<ComponentType<LookProps & { children: ReactNode }>>>> = {
  '2020': onDemand(() => import('./AntsFrame2020.tsx').then((frame) => frame.AntsFrame2020)),
  '2026': onDemand(() => import('./AntsFrame2026.tsx').then((frame) => frame.AntsFrame2026)),
};
