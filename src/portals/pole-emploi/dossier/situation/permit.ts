import { eventsOf, type World } from '#engine/journal/world.ts';
import { dayIn } from '#engine/portal/letter-data.ts';
import type { Day } from '#schema/day.ts';
import { fileOf } from '../file.ts';

/** The residence permit as the file knows it. */
export interface Permit {
  /** Its last day. */
  expireLe: Day;
  nature: 'titre' | 'recepisse';
}

/** The last permit or receipt that was accepted, or the one of the account; undefined for somebody who needs none. */
export function permitOf({ compte, events }: Pick<World, 'compte' | 'events'>): Permit | undefined {
  const { titreDeSejour } = fileOf(compte);
  const accepted = eventsOf({ events }, 'decide').findLast(
    ({ motif, issue }) => motif === 'titre-de-sejour' && issue === 'acceptee',
  );
  if (accepted)
    return {
      expireLe: dayIn(accepted.donnees, 'jusquau'),
      nature: accepted.donnees?.nature === 'recepisse' ? 'recepisse' : 'titre',
    };
  return titreDeSejour ? { expireLe: titreDeSejour.expireLe, nature: 'titre' } : undefined;
}
