import { decide } from '#engine/journal/decisions.ts';
import { extend, stamp, type World } from '#engine/journal/world.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { fileOf, holds } from '#portals/pole-emploi/dossier/file.ts';
import { isInside } from '#portals/pole-emploi/dossier/inside.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';
import { compacted } from '#schema/legible.ts';
import { ACCOUNT_EXISTS } from '../consistency.ts';
import { lettersNow } from '../registration-letters.ts';
import { codeMails, codeSentTo, isConfirmed } from './confirmation.ts';

/** An address: a code leaves for it, and whether it arrives is not known here. A code: the address is confirmed. */
export function takeConfirmation(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'COU', dossier);
  const { courrielAConfirmer, codeCourriel } = donnees;
  const refuse = (cle: string, message: string): Taken => ({ numero, erreurs: [{ cle, message }], faits: [] });
  if (codeCourriel === undefined) {
    if (fileOf(world.compte).ancienCompte && !isInside(world)) return refuse('courrielAConfirmer', ACCOUNT_EXISTS);
    return { numero, faits: codeSentTo(world, courrielAConfirmer) };
  }
  const typed = compacted(String(codeCourriel));
  if (!/^\d{6}$/.test(typed)) return refuse('codeCourriel', 'Le code a six chiffres. Recopiez-les sans espace.');
  if (typed !== codeMails(world).at(-1)?.donnees?.code)
    return refuse('codeCourriel', 'Ce n’est pas le bon code. Prenez celui du dernier message reçu.');
  const confirmed: Fait = decide(dossier, 'acceptee', 'courriel-confirme');
  const after = extend(world, stamp([confirmed], { today: world.today, minute: world.minute, t: 0 }));
  // The letters that waited for it arrive at once.
  return { numero, faits: [confirmed, ...lettersNow(after)] };
}

/** Why there is nothing to confirm, for who asks all the same. */
export const closedConfirmation = (world: World): string =>
  holds(world.compte) && isConfirmed(world)
    ? 'Votre adresse est déjà confirmée : vous n’avez rien à faire.'
    : 'Écrivez d’abord votre adresse de courriel dans l’inscription.';
