import { addMonthsToDay } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { PHOTO_MONTHS } from '#portals/ants/rules/titles.ts';
import type { DossierAnts } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import { fileOf } from '../file.ts';
import { startOf } from './person.ts';

export type Photo = DossierAnts['photos'][number];

/** The photos at home, on paper or as a code. An account that says nothing has a recent one of each. */
export function photosOf(world: Pick<World, 'compte' | 'events' | 'today'>): readonly Photo[] {
  const own = fileOf(world.compte).photos;
  if (own.length > 0) return own.filter(({ faiteLe }) => faiteLe <= world.today);
  const faiteLe = addMonthsToDay(startOf(world), -1);
  return [
    { id: 'photo-recente', faiteLe, servie: false },
    { id: 'code-recent', faiteLe, servie: false, code: 'EXPHOTO26A7K2M9Q4T8B5C' },
  ];
}

/** Is it younger than six months on that day? */
export const isFresh = ({ faiteLe }: Photo, le: Day): boolean => addMonthsToDay(faiteLe, PHOTO_MONTHS) >= le;

const DEFECTS: Readonly<Record<NonNullable<Photo['defaut']>, string>> = {
  sourire: 'on sourit sur la photo',
  'fond-blanc': 'le fond de la photo est blanc',
  lunettes: 'des lunettes cachent les yeux sur la photo',
};

/** Why a photo on paper is refused at the counter; undefined when it is not. */
export function whyNoPhoto(world: Pick<World, 'compte' | 'events' | 'today'>, id: string, le: Day): string | undefined {
  const photo = paperPhotos(world).find((one) => one.id === id);
  if (!photo) return 'il n’y a pas de photo';
  if (!isFresh(photo, le)) return `la photo a plus de ${PHOTO_MONTHS} mois`;
  return photo.defaut && DEFECTS[photo.defaut];
}

/** The photos on paper, for the town hall. */
export const paperPhotos = (world: Pick<World, 'compte' | 'events' | 'today'>): readonly Photo[] =>
  photosOf(world).filter(({ code }) => code === undefined);
