import type { Look } from '../form/look.ts';

const LOOKS: Readonly<Record<string, () => Promise<Look>>> = {
  caf: () => import('./caf/look/Shell.tsx'),
};

/** The pages of a portal, loaded when it is first opened. Fails with a message when no portal has this id. */
export async function loadLook(portalId: string): Promise<Look> {
  const load = LOOKS[portalId];
  if (!load) throw new Error(`Aucun portail « ${portalId} » : vérifiez son nom dans src/portals/looks.ts.`);
  const { Shell } = await load();
  return { Shell };
}
