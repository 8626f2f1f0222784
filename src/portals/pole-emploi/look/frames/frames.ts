import type { ComponentType, ReactNode } from 'react';
import type { LookProps } from '#form/look.ts';
import { type OnDemand, onDemand } from '#form/on-demand.ts';
import type { EditionId } from '../../editions/ids.ts';

/** The frame of each edition, with its colours: only the one that is worn comes. */
export const FRAMES: Readonly<Record<EditionId, OnDemand<ComponentType<LookProps & { children: ReactNode }>>>> = {
  '2021': onDemand(() => import('./Frame2021.tsx').then((frame) => frame.Frame2021)),
  '2026': onDemand(() => import('./Frame2026.tsx').then((frame) => frame.Frame2026)),
};
