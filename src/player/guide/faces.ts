import type { Mode } from '#schema/evenement.ts';
import { partOf } from '../ground/part.tsx';

// The faces of the guide: each comes with the way of living that needs it, or at the end.
export const StepBody = partOf(() => import('./StepBody.tsx').then((face) => face.StepBody));
export const GoalBody = partOf(() => import('./GoalBody.tsx').then((face) => face.GoalBody));
export const FreeBody = partOf(() => import('./FreeBody.tsx').then((face) => face.FreeBody));
export const Demonstration = partOf(() => import('./demonstration/Demonstration.tsx').then((face) => face.Demonstration));
export const InsideBody = partOf(() => import('./InsideBody.tsx').then((face) => face.InsideBody));
export const InsideLead = partOf(() => import('./InsideBody.tsx').then((face) => face.InsideLead));
export const InsideFoot = partOf(() => import('./InsideBody.tsx').then((face) => face.InsideFoot));
export const Said = partOf(() => import('./Said.tsx').then((face) => face.Said));
export const EndBody = partOf(() => import('./EndBody.tsx').then((face) => face.EndBody));

const FIRST: Partial<Record<Mode, { ask(): Promise<unknown> }>> = {
  guide: StepBody,
  seul: GoalBody,
  bilan: GoalBody,
  libre: FreeBody,
  regarder: Demonstration,
};

/** Brings the face that a way of living begins with. If it does not come, the guide itself will say so. */
export async function bringGuide(mode: Mode): Promise<void> {
  await FIRST[mode]?.ask().catch(() => {});
}
