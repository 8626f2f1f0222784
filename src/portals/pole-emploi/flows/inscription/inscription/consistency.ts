import type { Said } from '#engine/answers/answers.ts';
import { labelIn } from '#engine/answers/options.ts';

import { dayInWords } from '#engine/journal/day.ts';

import type { World } from '#engine/journal/world.ts';
import type { Remark } from '#engine/portal/receives.ts';
import { IBAN_DIFFERS, ibanOnPaper, isHolder, NOT_THE_HOLDER } from '#portals/pole-emploi/dossier/allocation/bank-account.ts';
import { slotIsPast } from '#portals/pole-emploi/dossier/rendez-vous/slots.ts';
import { type Day, isDay } from '#schema/day.ts';
import { asksLastDay, type Obstacle, obstacles } from './eligibility.ts';
import { jobsSaid, lastJobSaid } from './jobs-said.ts';
import { numberFits } from './number-fits.ts';

import { REASONS } from './options.ts';

/*
 * What stops a registration, and what only looks odd. Which controls the real form makes was not found (pole-emploi.md §2a): these
 * are reasonable ones, and a choice of the simulator. The same sentences are said beside the field and when sending.
 */
export const PASSWORDS_DIFFER = 'Les deux mots de passe ne sont pas les mêmes. Écrivez-les de nouveau.';

export const NUMBER_DIFFERS = 'Ce numéro ne va pas avec la date de naissance ou le sexe que vous avez donnés. Relisez les trois.';

export const ACCOUNT_EXISTS =
  'Un espace existe déjà à votre nom : il vient sans doute d’une ancienne inscription. On n’en crée pas deux. Retrouvez votre identifiant avec « Identifiant oublié », ou appelez le 3949. Puis revenez : vos réponses sont gardées.';

const isAfter = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' && isDay(one) && isDay(other) && one > other;

/** The last job and the reason of the registration tell two different stories. */
export function reasonDiffers(said: Said): string | undefined {
  const [reason, last] = [said('motifInscription'), lastJobSaid(said)?.motif];
  const known = REASONS.some(({ valeur }) => valeur === reason);
  if (!known || last === undefined || last === reason) return undefined;
  return `Pour votre dernier emploi, vous avez répondu « ${labelIn(REASONS, last)} ». Les deux réponses devraient être les mêmes.`;
}

/** The last day told at the beginning is not the one of the last job. */
export function lastDayDiffers(said: Said): string | undefined {
  const told = asksLastDay(said('situationActuelle')) ? said('finDernierContrat') : undefined;
  const fin = lastJobSaid(said)?.fin;
  if (typeof told !== 'string' || typeof fin !== 'string' || told === fin) return undefined;
  return `Le dernier jour de votre contrat est-il le ${dayInWords(told as Day)} ou le ${dayInWords(fin as Day)} ? Vous avez écrit les deux.`;
}

/** A contract that ends before it begins. */
export const endsTooSoon = (said: Said, id: string): string | undefined =>
  said('emploiTermine', id) === 'oui' && isAfter(said('emploiDebut', id), said('emploiFin', id))
    ? 'Ce contrat finit avant de commencer. Vérifiez les deux dates.'
    : undefined;

/** Everything that stops the registration, each on its answer. `dedans`: the person is in her space. */
export function stops(said: Said, world: World, dedans: boolean): Obstacle[] {
  const found = obstacles(said, world.today);
  const add = (cle: string, message: string | undefined) => {
    if (message !== undefined) found.push({ cle, message });
  };
  if (!dedans) {
    add('motDePasseRepete', said('motDePasseChoisi') === said('motDePasseRepete') ? undefined : PASSWORDS_DIFFER);
    add('courrielCompte', world.compte.poleEmploi?.ancienCompte ? ACCOUNT_EXISTS : undefined);
  }
  for (const { id } of jobsSaid(said)) add(`emploiFin@${id}`, endsTooSoon(said, id));
  add('rdvCreneau', slotIsPast(said, world.today));
  return found;
}

/** What does not go together, and may be confirmed all the same. */
export function oddities(said: Said, { compte }: Pick<World, 'compte'>): Remark[] {
  const onPaper = ibanOnPaper(said, compte);
  const found = [
    { cle: 'nirComplet', message: numberFits(said) ? undefined : NUMBER_DIFFERS },
    { cle: 'motifInscription', message: reasonDiffers(said) },
    { cle: 'finDernierContrat', message: lastDayDiffers(said) },
    { cle: 'ribTitulaire', message: isHolder(said, compte) ? undefined : NOT_THE_HOLDER },
    { cle: 'ribIban', message: onPaper === undefined || onPaper === said('ribIban') ? undefined : IBAN_DIFFERS },
  ];
  return found.flatMap(({ cle, message }) => (message === undefined ? [] : [{ cle, message }]));
}
