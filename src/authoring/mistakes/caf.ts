import { ACCES } from './caf/acces.ts';
import { DECLARATIONS } from './caf/declarations.ts';
import { DEMANDES } from './caf/demandes.ts';
import { DETTES } from './caf/dettes.ts';
import { SITUATION } from './caf/situation.ts';
import { SUIVI } from './caf/suivi.ts';
import type { StoryMistakes } from './mistake.ts';

/** The likeliest mistakes of the stories of the Caf, a file for each family of démarches. */
export const CAF: Readonly<Record<string, StoryMistakes>> = {
  ...ACCES,
  ...DECLARATIONS,
  ...DEMANDES,
  ...DETTES,
  ...SITUATION,
  ...SUIVI,
};
