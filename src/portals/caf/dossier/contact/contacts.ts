import { fullDayInWords } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import { addWorkingDays } from '#engine/journal/holidays.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { type Day, isDay } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';

export const CONTACT = 'contact-caf';

/** What one writes or comes about. */
export const SUBJECTS = {
  declaration: 'Ma déclaration de ressources',
  paiement: 'Un paiement',
  'trop-percu': 'Une somme à rembourser',
  situation: 'Un changement dans ma vie',
  autre: 'Autre chose',
} as const;
export type Subject = keyof typeof SUBJECTS;
/** How one may meet the Caf (caf.md §1.5, secondary source). */
export const MEETINGS = { telephone: 'Par téléphone', visio: 'En visio', accueil: 'À l’accueil, sur rendez-vous' } as const;
export type Meeting = keyof typeof MEETINGS;

// In working days: the real calendars are not known (choice of the simulator).
const OFFERED: readonly (readonly [number, string])[] = [
  [3, '09:30'],
  [3, '14:00'],
  [5, '10:30'],
  [8, '15:00'],
];

/** A time that is free, as it is saved: « 2026-11-12 09:30 ». */
export const slotsFrom = (today: Day): string[] => OFFERED.map(([days, heure]) => `${addWorkingDays(today, days)} ${heure}`);

const dayOf = (slot: string): Day | undefined => {
  const day = slot.slice(0, 10);
  return isDay(day) ? day : undefined;
};
/** « jeudi 12 novembre 2026 à 9 h 30 » */
export function slotInWords(slot: string): string {
  const [hours = '', minutes = ''] = slot.slice(11).split(':');
  const day = dayOf(slot);
  return day === undefined ? slot : `${fullDayInWords(day)} à ${Number(hours)}\u00a0h\u00a0${minutes}`;
}

/** A meeting that was booked. */
export interface Appointment {
  dossier: string;
  creneau: string;
  le: Day;
  comment: Meeting;
  sujet: Subject;
  annule: boolean;
}

/** The meetings that were booked, oldest first. */
export function appointmentsOf(world: Pick<World, 'events'>): Appointment[] {
  const gone = new Set(decisionsOf(world, 'rdv-caf-annule').map(({ donnees }) => donnees?.rendezVous));
  return decisionsOf(world, 'rdv-caf-pris').flatMap(({ dossier, donnees }) => {
    const le = dayOf(donnees?.creneau ?? '');
    return donnees === undefined || le === undefined
      ? []
      : [
          {
            dossier,
            creneau: donnees.creneau,
            le,
            comment: donnees.comment as Meeting,
            sujet: donnees.sujet as Subject,
            annule: gone.has(dossier),
          },
        ];
  });
}

/** The meeting that is still to come. */
export const nextAppointment = (world: Pick<World, 'events' | 'today'>): Appointment | undefined =>
  appointmentsOf(world).find(({ le, annule }) => !annule && le > world.today);

/** The messages that were written, oldest first. */
export const messagesOf = (world: Pick<World, 'events'>): readonly EvenementDe<'envoye'>[] =>
  eventsOf(world, 'envoye').filter(({ demarche, donnees }) => demarche === CONTACT && donnees.contactComment === 'message');
