import { eventsOf } from '#engine/journal/world.ts';
import { ACTIVATION, CREATION } from './account-now.ts';
import { codesOf } from './copied-code.ts';

/** The message that brings a code to make an account, or to choose another password. */
export const CODE_MODEL = 'code-compte';
/** The dossier under which another code is asked for. */
export const LOST = 'oubli-compte';

/** The codes that an account, or another password, makes leave. */
export const accountCodes = codesOf({
  modele: CODE_MODEL,
  copied: ACTIVATION,
  sendings: (world) => eventsOf(world, 'envoye').filter(({ demarche, dossier }) => demarche === CREATION || dossier === LOST),
  salt: [6_007, 104_003],
});
