import { useMemo } from 'react';
import type { Portal } from '../engine/flow.ts';
import { type Hands, roomHands } from './hands.ts';

/** The hands of the room, the same from one drawing to the next. */
export const useHands = (portals: readonly Portal[]): Hands => useMemo(() => roomHands(portals), [portals]);
