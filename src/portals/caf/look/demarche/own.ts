import type { OwnWords } from '#look/demarche/own-words.ts';
import { NotBuilt } from '../pages/NotBuilt.tsx';

/** What the pages of a démarche say in the way of the CAF. */
export const OWN: OwnWords = {
  nom: () => 'Caf',
  panne: 'Réessayez dans un moment, ou demain.',
  erreur: 'Une erreur\u00a0? Dans la vie, on écrit à la Caf par «\u00a0Contacter ma Caf\u00a0»\u00a0: c’est le droit à l’erreur.',
  NotBuilt,
};
