import type { Look } from '../form/look.ts';
import type { OnDemand } from '../form/on-demand.ts';
import { FRAMES as cafFrames } from './caf/look/frames.ts';
import { FRAMES as poleEmploiFrames } from './pole-emploi/look/frames.ts';

interface LookOnDemand {
  shell: () => Promise<Look>;
  /** What only one edition wears, oldest first. */
  frames?: Readonly<Record<string, OnDemand<unknown>>>;
}

const LOOKS: Readonly<Record<string, LookOnDemand>> = {
  caf: { shell: () => import('./caf/look/Shell.tsx'), frames: cafFrames },
  'pole-emploi': { shell: () => import('./pole-emploi/look/Shell.tsx'), frames: poleEmploiFrames },
};

/** The pages of a portal, loaded when it is first opened. Fails with a message when no portal has this id. */
export async function loadLook(portalId: string): Promise<Look> {
  const look = LOOKS[portalId];
  if (!look) throw new Error(`Aucun portail « ${portalId} » : vérifiez son nom dans src/portals/looks.ts.`);
  const { Shell } = await look.shell();
  return { Shell };
}

/** Brings what an edition wears, the newest when none is named, while the rest is on its way. What fails is asked for again later. */
export function comeDressed(portalId: string, edition?: string): void {
  const frames = LOOKS[portalId]?.frames ?? {};
  const worn = edition !== undefined && edition in frames ? edition : Object.keys(frames).at(-1);
  if (worn !== undefined) frames[worn]?.ask().catch(() => {});
}
