import type { World } from '#engine/journal/world.ts';
import { askedBefore, controlOf, GESTURES, type Gesture } from '#portals/caf/dossier/controle/controls.ts';

const BEFORE_THE_VISIT: ReadonlySet<Gesture> = new Set(['confirmer', 'deplacer']);

/** What can still be done today about the control. */
export function offered(world: World): Gesture[] {
  const control = controlOf(world);
  if (control === undefined) return [];
  return (Object.keys(GESTURES) as Gesture[]).filter(
    (gesture) =>
      !askedBefore(world, gesture) &&
      !(BEFORE_THE_VISIT.has(gesture) && (control.passee !== undefined || (gesture === 'confirmer' && control.confirmee))),
  );
}
