import { stamp, type World } from '#engine/journal/world.ts';
import { lettersOnline, PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import { currentWindow } from '#portals/pole-emploi/dossier/months.ts';
import type { Month } from '#schema/day.ts';
import type { Evenement, Fait } from '#schema/evenement.ts';

const MORNING = 8 * 60;

/** A short notice: by e-mail when the address is confirmed, by post otherwise. */
export function notice(world: World, modele: string, mois: Month): Fait[] {
  const canal = lettersOnline(world) ? 'courriel' : 'courrier';
  return [{ type: 'recu', message: `${PORTAL}:${modele}:${mois}:${canal}`, canal, de: PORTAL, modele, donnees: { mois } }];
}

/** The notice that a declaration can be made. */
export const openingNotice = (world: World, mois: Month): Fait[] => notice(world, 'actualisation-ouverte', mois);

/** The notice of the declaration that is open when a story begins. It imports nothing heavy: the room reads it before the portal is opened. */
export function announcedBefore(before: World): Evenement[] {
  const window = currentWindow(before);
  return window && window.ouvreLe <= before.today && window.etat === 'ouverte'
    ? stamp(openingNotice(before, window.mois), { today: window.ouvreLe, minute: MORNING, t: 0 })
    : [];
}
