import type { ComponentType, ReactNode } from 'react';
import type { LookProps } from '#form/look.ts';
import { type OnDemand, onDemand } from '#form/on-demand.ts';

/** The frame of each edition, with its colours: only the one that is worn comes. */
export const FRAMES: Readonly<Record<'2024' | '2025', OnDemand<ComponentType<LookProps & { children: ReactNode }>>>> = {
  '2024': onDemand(() => import('./Frame2024.tsx').then((frame) => frame.Frame2024)),
  '2025': onDemand(() => import('./Frame2025.tsx').then((frame) => frame.Frame2025)),
};
