import { useState } from 'react';
import { type Hands, roomHands } from './hands.ts';

/** The hands of the room, the same from one drawing to the next. */
export const useHands = (): Hands => useState(roomHands)[0];
