import type { Said } from '#engine/answers/answers.ts';
import type { Option } from '#engine/flow/flow.ts';
import { fullDayInWords } from '#engine/journal/day.ts';
import { addWorkingDays } from '#engine/journal/holidays.ts';
import { type Day, isDay } from '#schema/day.ts';

/** A free appointment, as it is saved: « 2026-11-12 09:30 ». */
export interface Slot {
  le: Day;
  heure: string;
}

const SLOT = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/;

/** Does this text name an appointment? */
export const isSlot = (text: string): boolean => isDay(SLOT.exec(text)?.[1] ?? '');

/** The appointment that a text names; undefined when it names none. */
export function slotOf(text: unknown): Slot | undefined {
  const [, le, heure] = (typeof text === 'string' && SLOT.exec(text)) || [];
  return le !== undefined && heure !== undefined && isDay(le) ? { le, heure } : undefined;
}

// Late enough for a letter by post to arrive first; the real calendars are not known (choice of the simulator).
const OFFERED: readonly [number, string][] = [
  [6, '09:30'],
  [6, '14:00'],
  [8, '10:30'],
  [10, '15:30'],
];

/** The appointments that can be chosen on a day. */
export const slotsFrom = (today: Day): Slot[] => OFFERED.map(([days, heure]) => ({ le: addWorkingDays(today, days), heure }));

/** « jeudi 12 novembre 2026 à 9 h 30 » */
export function slotInWords({ le, heure }: Slot): string {
  const [hours = '', minutes = ''] = heure.split(':');
  return `${fullDayInWords(le)} à ${Number(hours)}\u00a0h\u00a0${minutes}`;
}

/** The free appointments, and the one already chosen while it is still to come. */
export function slotOptions(today: Day, chosen: unknown): Option[] {
  const mine = slotOf(chosen);
  const free = slotsFrom(today);
  const kept = mine && mine.le > today && !free.some(({ le, heure }) => le === mine.le && heure === mine.heure) ? [mine] : [];
  return [...kept, ...free].map((slot) => ({ valeur: `${slot.le} ${slot.heure}`, label: slotInWords(slot) }));
}

/** How one may be seen: there, from afar, or when somebody calls. */
export const MEETINGS: readonly Option[] = [
  { valeur: 'agence', label: 'À l’agence' },
  { valeur: 'telephone', label: 'Par téléphone' },
  { valeur: 'video', label: 'En vidéo' },
  { valeur: 'etre-contacte', label: 'Je préfère être contacté' },
];

/** The appointment that was chosen is no longer to come. */
export function slotIsPast(said: Said, today: Day): string | undefined {
  const slot = said('rdvComment') === 'etre-contacte' ? undefined : slotOf(said('rdvCreneau'));
  return slot && slot.le <= today
    ? `Le rendez-vous du ${slotInWords(slot)} n’est plus libre. Choisissez-en un autre.`
    : undefined;
}
