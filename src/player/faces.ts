import type { Mode } from '../schema/evenement.ts';

/** The faces of the guide that are not the first one: each comes with the way of living that needs it, or at the end. */
export const FACES = {
  goal: () => import('./GoalBody.tsx'),
  free: () => import('./FreeBody.tsx'),
  demonstration: () => import('./Demonstration.tsx'),
  end: () => import('./EndBody.tsx'),
};

/** The face that a way of living begins with; the guide itself is already there. */
export const FIRST_FACE: Partial<Record<Mode, () => Promise<unknown>>> = {
  seul: FACES.goal,
  bilan: FACES.goal,
  libre: FACES.free,
  regarder: FACES.demonstration,
};
