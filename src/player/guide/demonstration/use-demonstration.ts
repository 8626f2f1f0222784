import { useEffect, useMemo, useRef, useState } from 'react';
import type { Move } from '#engine/flow/move.ts';
import { placeInFront } from '#engine/journal/browser.ts';
import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { guide } from '#engine/story/guide.ts';
import { doGesture } from '../../gestures/executor.ts';
import type { Hands } from '../../gestures/hands.ts';
import { type OnPage, onPage } from '../../gestures/on-page.ts';
import { pointAt, stopPointing } from '../../gestures/point.ts';
import { useOnPage } from '../../gestures/use-on-page.ts';
import { portalOfMove } from '../../ground/owner.ts';

export type Speed = 'lente' | 'normale' | 'rapide';
/** How long each gesture is shown before it is done, in milliseconds. */
const PACES: Readonly<Record<Speed, number>> = { lente: 6_000, normale: 3_500, rapide: 1_500 };

/** The page that the last gesture opened must first be drawn. */
const SHOWN_AFTER = 350;
const QUICK = 350;
const MOST_ON_A_PAGE = 60;

/** The solution, played in the room at a human pace. */
export interface Demonstration {
  /** The gesture that comes; undefined when there is none any more. */
  move: Move | undefined;
  /** Where it is made on the page. */
  spot: OnPage | undefined;
  playing: boolean;
  speed: Speed;
  play(): void;
  pause(): void;
  /** Does the gesture that is shown, and waits on the next one. */
  next(): Promise<void>;
  /** Does what remains on this page without waiting, gesture after gesture, and stops. */
  finishPage(): Promise<void>;
  setSpeed(speed: Speed): void;
}

type Wanted = { world: World; portal: Portal; portals: readonly Portal[]; hands: Hands };

/** Shows each gesture, then does it, until it is paused or over. */
export function useDemonstration({ world, portal, portals, hands }: Wanted): Demonstration {
  const [playing, setPlaying] = useState(false);
  // One gesture at a time, at the pace of the person: each is ringed all the same.
  const [stepping, setStepping] = useState(false);
  const [speed, setSpeed] = useState<Speed>('normale');
  // A request may be answered without anything happening: the turn changes all the same, and the next gesture comes.
  const [turn, setTurn] = useState(0);
  const acting = useRef(false);
  const here = useRef(true);
  const move = useMemo(() => guide(world, portals).gesture, [world, portals]);
  const owner = move ? portalOfMove(move, portals, portal) : portal;
  const spot = useOnPage(move, world, owner, hands.salle);

  async function act(gesture: Move) {
    if (acting.current) return;
    acting.current = true;
    stopPointing();
    await doGesture(gesture, onPage(gesture, hands.world(), owner, hands.salle), hands);
    acting.current = false;
    if (here.current) setTurn((before) => before + 1);
  }
  async function finishPage() {
    const page = placeInFront(hands.world());
    for (let count = 0; count < MOST_ON_A_PAGE; count += 1) {
      const now = hands.world();
      const gesture = guide(now, portals).gesture;
      if (!gesture || !here.current || placeInFront(now) !== page) return;
      const place = onPage(gesture, now, portalOfMove(gesture, portals, portal), hands.salle);
      if (place) pointAt([place.selector]);
      await new Promise((seen) => setTimeout(seen, QUICK));
      await doGesture(gesture, place, hands);
      await new Promise((drawn) => setTimeout(drawn, QUICK / 2));
    }
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
    const shown = setTimeout(() => {
      if ((playing || stepping) && spot) pointAt([spot.selector]);
    }, SHOWN_AFTER);
    const done = playing ? setTimeout(() => void latest.current(move), PACES[speed]) : undefined;
    return () => {
      clearTimeout(shown);
      clearTimeout(done);
    };
  }, [playing, stepping, move, spot, speed, turn]);
  useEffect(() => stopPointing, []);
  return {
    move,
    spot,
    playing: playing && move !== undefined,
    speed,
    play: () => setPlaying(true),
    pause: () => {
      setPlaying(false);
      setStepping(false);
      stopPointing();
    },
    next: async () => {
      setPlaying(false);
      setStepping(true);
      if (move) await act(move);
    },
    finishPage: async () => {
      setPlaying(false);
      setStepping(true);
      await finishPage();
      stopPointing();
      if (here.current) setTurn((before) => before + 1);
    },
    setSpeed,
  };
}
