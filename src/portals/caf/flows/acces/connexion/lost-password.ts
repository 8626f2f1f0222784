import type { World } from '#engine/journal/world.ts';
import { fail } from '#engine/portal/fail.ts';
import type { Reply } from '#engine/portal/route.ts';
import { accountNow, isProvisional } from '#portals/caf/dossier/acces/account-now.ts';
import { accountCodes, LOST } from '#portals/caf/dossier/acces/codes.ts';
import type { CodeWay } from '#portals/caf/dossier/acces/copied-code.ts';
import { knownContact, reaches } from '#portals/caf/dossier/coordonnees.ts';
import type { Fait } from '#schema/evenement.ts';
import { compacted } from '#schema/legible.ts';
import { isFictionalNir, looksLikeRealNir, REAL_NIR } from '#schema/nir.ts';

/**
 * POST /connexion/oubli { identifiant, codePar }: a code leaves by SMS or by e-mail, to choose another password (caf.md §1.3). 422 when
 * something misses, 404 when nobody has that number.
 */
export function answerLostPassword(corps: Readonly<Record<string, unknown>>, world: World): Reply {
  const typed = compacted(String(corps['identifiant'] ?? '')).toUpperCase();
  const way = corps['codePar'];
  if (looksLikeRealNir(typed)) return fail(422, REAL_NIR);
  if (typed === '') return fail(422, 'Écrivez votre numéro de sécurité sociale : 13 chiffres.');
  if (way !== 'sms' && way !== 'courriel') return fail(422, 'Choisissez par où le code doit venir.');
  // Only what nobody can have is kept of what was typed.
  const said = isFictionalNir(typed) || isProvisional(typed) ? typed : '•'.repeat(Math.min(typed.length, 40));
  const asked: Fait = {
    type: 'envoye',
    dossier: accountNow(world)?.identifiant === typed ? LOST : 'connexion',
    ...{ demarche: 'connexion', numero: '', donnees: { numeroSecuriteSociale: said, codePar: way } },
  };
  if (accountNow(world)?.identifiant !== typed)
    return { ...fail(404, 'Aucun compte n’a ce numéro. Relisez-le, ou commencez une première demande.'), faits: [asked] };
  // The site cannot know that nobody reads this address, or has this number, any more.
  const quoi = way === 'sms' ? 'telephone' : 'courriel';
  const lost = !reaches(world, quoi, knownContact(world)[quoi]);
  return { status: 200, corps: {}, faits: lost ? [asked] : [asked, accountCodes.next(world, way satisfies CodeWay)] };
}
