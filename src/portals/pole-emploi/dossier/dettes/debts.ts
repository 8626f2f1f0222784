import { eventsOf, type World } from '#engine/journal/world.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { PORTAL } from '../file.ts';
import type { Debt, DebtState } from './debt.ts';
import { answered, type Draft, decided, opened, withheld } from './debt-events.ts';

export const TROP_PERCU = 'trop-percu';

type Known = Pick<World, 'events'>;

/** Every debt of the story, oldest first. */
export function debtsOf(world: Known): Debt[] {
  const debts: Draft[] = [];
  for (const event of world.events) {
    if (event.type === 'decide' && event.motif === TROP_PERCU) opened(debts, event);
    else if (event.type === 'decide') decided(debts, event);
    else if (event.type === 'envoye' && event.demarche === TROP_PERCU) answered(debts, event.dossier);
    else if (event.type === 'paye' && event.de === PORTAL && event.retenu > 0) withheld(debts, event);
  }
  return debts.map(({ reponses: _reponses, ...debt }) => debt);
}

/** Can something be answered to this debt today? */
export const isWaiting = ({ etat }: Pick<Debt, 'etat'>): boolean =>
  etat === 'a-repondre' || etat === 'mise-en-demeure' || etat === 'contrainte' || etat === 'executoire';

// What presses most comes first; between two alike, the oldest.
const PRESSING: readonly DebtState[] = ['contrainte', 'executoire', 'mise-en-demeure', 'a-repondre'];

/** The debt to answer now. */
export const debtToAnswer = (world: Known): Debt | undefined =>
  debtsOf(world)
    .filter(isWaiting)
    .sort((a, b) => PRESSING.indexOf(a.etat) - PRESSING.indexOf(b.etat))[0];

/** The debt that a dossier of this démarche is about: « trop-percu:2026-10 », then « trop-percu:2026-10:2 ». */
export const debtOf = (world: Known, dossier: string): Debt | undefined =>
  dossier.startsWith(`${TROP_PERCU}:`) ? debtsOf(world).find(({ id }) => id === dossier.split(':')[1]) : undefined;

/** The last decision of that word about a debt. */
export const decisionOn = (world: Known, { id }: Pick<Debt, 'id'>, motif: string): EvenementDe<'decide'> | undefined =>
  eventsOf(world, 'decide').findLast((event) => event.motif === motif && event.dossier === `${TROP_PERCU}:${id}`);
