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
  /** « remplacee »: its RIB never came, and another account was taken since. */
  etat: 'en-cours' | 'acceptee' | 'refusee' | 'remplacee';
  /** The day of the answer. */
  luLe: Day | undefined;
  raison: string | undefined;
  /** The file that left with it; « plus-tard » when none did. */
  fichier: string;
}

/** Every account that was told by the account, oldest first. */
export function accountChanges(world: Pick<World, 'events'>): AccountChange[] {
  const answers = decisionsOf(world, 'compte-bancaire-caf');
  const told = eventsOf(world, 'envoye').filter(({ demarche }) => demarche === COMPTE_BANCAIRE);
  const answerTo = (dossier: string) => answers.find((one) => one.dossier === dossier);
  const isTaken = ({ dossier }: { dossier: string }) => answerTo(dossier)?.issue === 'acceptee';
  return told.map(({ dossier, le, donnees }, rank): AccountChange => {
    const answer = answerTo(dossier);
    const unanswered = told.slice(rank + 1).some(isTaken) ? 'remplacee' : 'en-cours';
    return {
      ...{ dossier, le, iban: textIn(donnees, 'compteIban') },
      etat: answer === undefined ? unanswered : answer.issue === 'acceptee' ? 'acceptee' : 'refusee',
      luLe: answer?.le,
      raison: answer?.donnees?.raison,
      fichier: textIn(donnees, JOINED_RIB),
    };
  });
}
