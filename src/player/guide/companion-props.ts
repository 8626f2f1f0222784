import type { ReactNode } from 'react';
import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Langue } from '#schema/texte.ts';
import type { Hands } from '../gestures/hands.ts';
import type { Guidance } from './use-guidance.ts';

/** `onDebrief` opens the review; `onPointed` lets the room make place for what is shown. */
export type CompanionProps = {
  world: World;
  /** The home of the story. */
  portal: Portal;
  portals: readonly Portal[];
  langue: Langue;
  hands: Hands;
  open: boolean;
  onToggle: (open: boolean) => void;
  onDebrief: () => void;
  /** The last page. */
  onEnd: () => void;
  /** Something must be seen now: on a telephone the sheet opens. */
  onCall: () => void;
  onPointed: () => void;
};

/**
 * What every face of the companion receives. `again` says the instruction once more; `announce` says anything else; `onShown` is told what
 * « montrer où » found, `onNow` the one gesture that comes, for the line that stays in sight when the guide is folded.
 */
export type BodyProps = CompanionProps & {
  guidance: Guidance;
  again: () => void;
  announce: (words: string) => void;
  onShown: (words: string) => void;
  onNow: (words: ReactNode) => void;
};
