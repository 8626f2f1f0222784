import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { fileOf, PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import { sixDigits } from '#portals/pole-emploi/six-digits.ts';
import type { EvenementDe, Fait } from '#schema/evenement.ts';

/** The flow that confirms the e-mail address, by copying the code that came by e-mail. */
export const CONFIRMATION = 'confirmation-courriel';
/** The model of the e-mail that holds the code. */
export const CODE_MODEL = 'confirmation-courriel';

/** The e-mails with a code that arrived, oldest first. */
export const codeMails = (world: Pick<World, 'events'>): EvenementDe<'recu'>[] =>
  eventsOf(world, 'recu').filter(({ modele, de }) => modele === CODE_MODEL && de === PORTAL);

/** Was the address confirmed, in this story or before it? */
export const isConfirmed = (world: Pick<World, 'compte' | 'events'>): boolean =>
  decisionsOf(world, 'courriel-confirme').length > 0 ||
  (fileOf(world.compte).situation !== 'a-inscrire' && fileOf(world.compte).courrielValide);

/** The code sent to an address. It only arrives when the address is the person’s, and still works: a wrong letter, and nothing comes. */
export function codeSentTo(world: World, courriel: unknown): Fait[] {
  const { identifiants } = world.compte;
  if (courriel !== identifiants.courriel || identifiants.courrielPerdu) return [];
  const rank = codeMails(world).length + 1;
  return [
    {
      type: 'recu',
      message: `${PORTAL}:${CODE_MODEL}-${rank}:courriel`,
      canal: 'courriel',
      de: PORTAL,
      modele: CODE_MODEL,
      // Another series than the codes of the log-in.
      donnees: { code: sixDigits(world, rank + 40) },
    },
  ];
}
