import { type ComponentType, lazy, useState } from 'react';
import { onDemand } from '#form/on-demand.ts';

/** A part of the room that comes when it is first drawn, or a little before when it is asked for. */
export type Part<Props> = ComponentType<Props> & { ask(): Promise<unknown> };

/**
 * Makes a part of what `load` brings; it is drawn inside `Later`, which waits for it. What has already come is drawn at once: React's
 * `lazy` alone would show the waiting first, and leave it there for a third of a second.
 */
export function partOf<Props extends object>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  const piece = onDemand(load);
  const Coming = lazy(() => piece.ask().then((component) => ({ default: component })));
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each part, when its file is read
  function Drawn(props: Props) {
    // Chosen when it is first drawn: another component later would lose what was typed in this one.
    const [Component] = useState<ComponentType<Props>>(() => piece.here() ?? Coming);
    return <Component {...props} />;
  }
  return Object.assign(Drawn, { ask: piece.ask });
}
