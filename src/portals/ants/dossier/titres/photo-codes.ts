import { decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { PHOTO_MONTHS } from '#portals/ants/rules/titles.ts';
import type { Day } from '#schema/day.ts';
import { isFresh, photosOf } from './photos.ts';

/** A code that would do today for a licence. */
export const goodCode = (world: Pick<World, 'compte' | 'events' | 'today'>): string | undefined =>
  photosOf(world).find(({ code }) => code !== undefined && whyNoCode(world, code, world.today) === undefined)?.code;

/** Why the code of a photo is not taken, with what to do; undefined when it is. Even a refused request has used it up (ants.md §2e). */
export function whyNoCode(world: Pick<World, 'compte' | 'events' | 'today'>, code: string, le: Day): string | undefined {
  const photo = photosOf(world).find((one) => one.code === code);
  if (!photo) return 'Ce code n’est pas connu. Recopiez les 22 signes de la planche.';
  const used = photo.servie || decisionsOf(world, 'permis-demande').some(({ donnees }) => donnees?.photo === code);
  if (used)
    return 'Ce code a déjà servi. Un code ne sert qu’une fois, même si la demande n’a pas abouti : il faut une autre photo.';
  return isFresh(photo, le) ? undefined : `Ce code a plus de ${PHOTO_MONTHS} mois : il ne vaut plus. Il faut une autre photo.`;
}
