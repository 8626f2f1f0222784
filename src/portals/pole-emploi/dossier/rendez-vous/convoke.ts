import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import type { Day } from '#schema/day.ts';
import type { Fait } from '#schema/evenement.ts';
import { sendLetter } from '../file.ts';

export const CONVOCATION = 'reponse-convocation';

/** When, where and why one is summoned. */
export interface Meeting {
  id: string;
  le: Day;
  heure: string;
  comment: 'agence' | 'telephone' | 'video';
  objet: string;
}

const dossierOf = (id: string): string => `${CONVOCATION}:${id}`;

/** The appointment in the file. `choisi`: the person chose that moment herself, and need not answer. */
export const planned = (meeting: Meeting, choisi = false): Fait =>
  decide(dossierOf(meeting.id), 'en-instruction', 'rendez-vous', { ...meeting, choisi });

/**
 * The facts of a written convocation: the appointment in the file, and its letter. Any démarche may summon with it; `choisi`: at the
 * moment that the person chose.
 */
export const convoke = (world: Pick<World, 'compte' | 'events'>, meeting: Meeting, choisi = false): Fait[] => [
  planned(meeting, choisi),
  ...sendLetter(world, `convocation:${meeting.id}`, 'convocation', { ...meeting }),
];
