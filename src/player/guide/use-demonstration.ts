import { useEffect, useMemo, useRef, useState } from 'react';
import type { Move } from '#engine/flow/move.ts';
import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { nextMove } from '#engine/story/next-move.ts';
import { doMove } from '../gestures/executor.ts';
import { fillIn } from '../gestures/fill-in.ts';
import type { Hands } from '../gestures/hands.ts';
import { placesToPoint, pointAt, stopPointing } from '../gestures/point.ts';
import { portalOfMove } from '../ground/owner.ts';

export type Speed = 'lente' | 'normale' | 'rapide';
/** How long each gesture is shown before it is done, in milliseconds. */
const PACES: Readonly<Record<Speed, number>> = { lente: 6_000, normale: 3_500, rapide: 1_500 };

/** The solution, played in the room at a human pace. */
export interface Demonstration {
  /** The gesture that comes; undefined when there is none any more. */
  move: Move | undefined;
  playing: boolean;
  speed: Speed;
  play(): void;
  pause(): void;
  /** Does the gesture that is shown, and waits on the next one. */
  next(): Promise<void>;
  setSpeed(speed: Speed): void;
}

type Wanted = { world: World; portal: Portal; portals: readonly Portal[]; hands: Hands };

/** Shows each gesture, then does it, until it is paused or over. */
export function useDemonstration({ world, portal, portals, hands }: Wanted): Demonstration {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>('normale');
  // A request may be answered without anything happening: the turn changes all the same, and the next gesture comes.
  const [turn, setTurn] = useState(0);
  const acting = useRef(false);
  const here = useRef(true);
  const move = useMemo(() => nextMove(world, portals), [world, portals]);

  async function act(gesture: Move) {
    if (acting.current) return;
    acting.current = true;
    stopPointing();
    await doMove(gesture, hands);
    acting.current = false;
    if (here.current) setTurn((before) => before + 1);
  }
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
    here.current = true;
    return () => {
      here.current = false;
    };
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` is what makes the next gesture come
  useEffect(() => {
    if (!move) return;
    // A moment later: the page that the last gesture opened must first be drawn.
    const shown = setTimeout(() => {
      if (!playing) return;
      if (move.fais === 'requete') fillIn(move.corps);
      pointAt(placesToPoint(move, world, portalOfMove(move, portals, portal)));
    }, 350);
    const done = playing ? setTimeout(() => void latest.current(move), PACES[speed]) : undefined;
    return () => {
      clearTimeout(shown);
      clearTimeout(done);
    };
  }, [playing, move, speed, turn]);
  useEffect(() => stopPointing, []);
  return {
    move,
    playing: playing && move !== undefined,
    speed,
    play: () => setPlaying(true),
    pause: () => {
      setPlaying(false);
      stopPointing();
    },
    next: async () => {
      setPlaying(false);
      if (move) await act(move);
    },
    setSpeed,
  };
}
