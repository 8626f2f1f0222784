import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import type { Day } from '#schema/day.ts';
import { COMPTE_BANCAIRE, JOINED_RIB } from './account.ts';

/** An account that was told, and where it stands. */
export interface AccountChange {
  dossier: string;
  le: Day;
  iban: string;
  etat: 'en-cours' | 'acceptee' | 'refusee';
  /** The day of the answer. */
  luLe: Day | undefined;
  raison: string | undefined;
  /** The file that left with it; « plus-tard » when none did. */
  fichier: string;
}

/** Every account that was told by the account, oldest first. */
export function accountChanges(world: Pick<World, 'events'>): AccountChange[] {
  const answers = decisionsOf(world, 'compte-bancaire-caf');
  return eventsOf(world, 'envoye').flatMap(({ demarche, dossier, le, donnees }) => {
    if (demarche !== COMPTE_BANCAIRE) return [];
    const answer = answers.find((one) => one.dossier === dossier);
    return [
      {
        ...{ dossier, le, iban: textIn(donnees, 'compteIban') },
        etat: answer === undefined ? 'en-cours' : answer.issue === 'acceptee' ? 'acceptee' : 'refusee',
        luLe: answer?.le,
        raison: answer?.donnees?.raison,
        fichier: textIn(donnees, JOINED_RIB),
      } satisfies AccountChange,
    ];
  });
}
