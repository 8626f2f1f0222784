import { addDays, fullDayInWords } from '#engine/journal/day.ts';
import { addWorkingDays } from '#engine/journal/holidays.ts';
import { type Day, inOrder, isDay } from '#schema/day.ts';

/** A town hall that takes requests of titles, along one imagined road: `km` is where it stands. */
interface TownHall {
  commune: string;
  nom: string;
  km: number;
  /** Working days until its first free appointment: they vary a great deal in life, these are choices of the simulator. */
  attente: number;
}

/** The town halls of the fiction, by id. */
export const TOWN_HALLS = {
  exempleville: { commune: 'Exempleville', nom: 'Mairie d’Exempleville', km: 0, attente: 40 },
  villedavant: { commune: 'Villedavant', nom: 'Mairie de Villedavant', km: 18, attente: 28 },
  'bourg-modele': { commune: 'Bourg-Modèle', nom: 'Mairie de Bourg-Modèle', km: 35, attente: 15 },
  'port-imaginaire': { commune: 'Port-Imaginaire', nom: 'Mairie de Port-Imaginaire', km: 55, attente: 5 },
} as const satisfies Readonly<Record<string, TownHall>>;

export type TownHallId = keyof typeof TOWN_HALLS;
export const TOWN_HALL_IDS = Object.keys(TOWN_HALLS) as TownHallId[];

/** Is this one of them? */
export const isTownHall = (id: string): id is TownHallId => Object.hasOwn(TOWN_HALLS, id);
/** Its name; the id itself when there is none of that id. */
export const hallName = (id: string): string => (isTownHall(id) ? TOWN_HALLS[id].nom : id);

/** Minutes for one person at the counter; two persons take twice as long (ants.md §2d). */
export const MINUTES_EACH = 25;
/** The distances that may be asked for, in kilometres (ants.md §2d). */
export const RADII = ['20', '40', '60'] as const;

/** A free appointment, as it is saved: « villedavant 2026-11-24 09:30 ». */
export interface Slot {
  mairie: TownHallId;
  le: Day;
  heure: string;
}

/** The appointment that a text names; undefined when it names none. */
export function slotOf(text: string): Slot | undefined {
  const [, mairie = '', le = '', heure = ''] = /^([a-z-]+) (\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/.exec(text) ?? [];
  return isTownHall(mairie) && isDay(le) ? { mairie, le, heure } : undefined;
}

export const slotText = ({ mairie, le, heure }: Slot): string => `${mairie} ${le} ${heure}`;

/** « mardi 24 novembre 2026 à 9 h 30 » */
export function momentInWords({ le, heure }: Pick<Slot, 'le' | 'heure'>): string {
  const [hours = '', minutes = ''] = heure.split(':');
  return `${fullDayInWords(le)} à ${Number(hours)}\u00a0h\u00a0${minutes}`;
}

const OFFERED: readonly [number, string][] = [
  [0, '09:30'],
  [1, '14:15'],
  [4, '10:30'],
];

/** The free appointments of one town hall today. */
export const slotsOf = (mairie: TownHallId, today: Day): Slot[] =>
  OFFERED.map(([more, heure]) => ({ mairie, le: addWorkingDays(today, TOWN_HALLS[mairie].attente + more), heure }));

/** The free appointments around a town between two days, the earliest first. `rayon` is in kilometres. */
export const slotsAround = (depuis: TownHallId, rayon: number, du: Day, au: Day, today: Day): Slot[] =>
  TOWN_HALL_IDS.filter((id) => kmBetween(depuis, id) <= rayon)
    .flatMap((id) => slotsOf(id, today))
    .filter(({ le }) => le >= du && le <= au && le > today)
    .sort((a, b) => inOrder(a.le, b.le) || inOrder(a.heure, b.heure));

/** Kilometres between two of them. */
export const kmBetween = (one: TownHallId, other: TownHallId): number => Math.abs(TOWN_HALLS[one].km - TOWN_HALLS[other].km);

/** How far ahead one looks when nothing presses: the longest wait fits in it. */
export const farEnough = (today: Day): Day => addDays(today, 90);
