import type { Look } from '#form/look.ts';
import { type OnDemand, onDemand } from '#form/on-demand.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { FRAMES as antsFrames } from './ants/look/frames/frames.ts';
import { FRAMES as cafFrames } from './caf/look/frames/frames.ts';
import { FRAMES as poleEmploiFrames } from './pole-emploi/look/frames/frames.ts';

interface LookOnDemand {
  shell: OnDemand<Look>;
  /** What only one edition wears, oldest first. */
  frames?: Readonly<Record<string, OnDemand<unknown>>>;
}

const LOOKS: Readonly<Record<string, LookOnDemand>> = {
  caf: { shell: onDemand(() => import('./caf/look/Shell.tsx')), frames: cafFrames },
  ants: { shell: onDemand(() => import('./ants/look/Shell.tsx')), frames: antsFrames },
  'pole-emploi': { shell: onDemand(() => import('./pole-emploi/look/Shell.tsx')), frames: poleEmploiFrames },
};

/** The pages of a portal, which come when it is first opened. Fails with a message when no portal has this id. */
export function lookOf(portalId: string): OnDemand<Look> {
  const look = ownEntry(LOOKS, portalId);
  if (!look) throw new Error(`Aucun portail « ${portalId} » : vérifiez son nom dans src/portals/looks.ts.`);
  return look.shell;
}

/**
 * Brings the pages of a portal and what an edition wears, the newest when none is named: to be drawn at once when they are needed. What
 * fails is asked for again then.
 */
export async function bringFirstPage(portalId: string, edition?: string): Promise<void> {
  const { shell, frames = {} } = ownEntry(LOOKS, portalId) ?? {};
  const worn = edition !== undefined && Object.hasOwn(frames, edition) ? edition : Object.keys(frames).at(-1);
  await Promise.allSettled([shell?.ask(), ownEntry(frames, worn)?.ask()]);
}
