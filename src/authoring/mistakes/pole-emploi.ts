import type { StoryMistakes } from './mistake.ts';
import { ALLOCATION } from './pole-emploi/allocation.ts';
import { DECLARATION } from './pole-emploi/declaration.ts';
import { DECLARED_WORK } from './pole-emploi/declared-work.ts';
import { DOCUMENTS } from './pole-emploi/documents.ts';
import { INSCRIPTION } from './pole-emploi/inscription.ts';
import { OFFRES } from './pole-emploi/offres.ts';
import { SITUATION } from './pole-emploi/situation.ts';
import { SUIVI } from './pole-emploi/suivi.ts';

/** The likeliest mistakes of the stories of Pôle emploi, a file for each family of démarches. */
export const POLE_EMPLOI: Readonly<Record<string, StoryMistakes>> = {
  ...ALLOCATION,
  ...DECLARATION,
  ...DECLARED_WORK,
  ...DOCUMENTS,
  ...INSCRIPTION,
  ...OFFRES,
  ...SITUATION,
  ...SUIVI,
};
