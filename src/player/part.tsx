import { type ComponentType, use } from 'react';
import { onDemand } from '../form/on-demand.ts';

/** A part of the room that comes when it is first drawn, or a little before when it is asked for. */
export type Part<Props> = ComponentType<Props> & { ask(): Promise<unknown> };

/**
 * Makes a part of what `load` brings; it is drawn inside `Later`, which waits for it. Not React's `lazy`: what has already come must be
 * drawn at once, and not after the third of a second that React leaves to what waits.
 */
export function partOf<Props extends object>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  const piece = onDemand(load);
  function Drawn(props: Props) {
    const Component = piece.here() ?? use(piece.ask());
    return <Component {...props} />;
  }
  return Object.assign(Drawn, { ask: piece.ask });
}
