import type { World } from '#engine/journal/world.ts';
import type { LookProps } from '#form/look.ts';
import { bringLook, StoryRoom as Room, type StoryRoomProps, storyOf } from '#testing/StoryRoom.tsx';
import { caf } from '../index.ts';
import { FRAMES } from './frames/frames.ts';
import { MENU } from './menu.ts';
import { bringAll } from './pages.tsx';
import { Shell } from './Shell.tsx';

const DRAWN = { portal: caf, Shell, frames: { ...FRAMES, menu: MENU }, bringAll };

/** The CAF in a room of its own. */
export const StoryRoom = (props: StoryRoomProps) => <Room {...DRAWN} {...props} />;

/** Every page and frame at once, for those who look at them without waiting. */
export const allHere = () => bringLook(DRAWN);

/** A story of one place of the CAF. */
export const roomAt = (build: () => World, lieu: string, ask?: LookProps['ask']) => storyOf(DRAWN, build, lieu, ask);
