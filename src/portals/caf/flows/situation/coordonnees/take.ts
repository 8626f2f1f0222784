import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { WRONG_CODE } from '#portals/caf/dossier/acces/copied-code.ts';
import { knownContact, type Reach, reaches } from '#portals/caf/dossier/coordonnees.ts';
import { BOTH, tell } from '#portals/caf/dossier/tell.ts';
import type { Donnees } from '#schema/evenement.ts';
import { asked, contactCodes } from './codes.ts';

const FIELD: Readonly<Record<Reach, string>> = { telephone: 'coordonneesTelephone', courriel: 'coordonneesCourriel' };

/** A code leaves to what was written. The site cannot know a wrong number: the code reaches nobody. */
export function takeContact(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'COO', dossier);
  const { quoi, valeur } = asked(donnees);
  const refuse = (message: string): Taken => ({ numero, faits: [], erreurs: [{ cle: FIELD[quoi], message }] });
  if (valeur === knownContact(world)[quoi])
    return refuse(
      quoi === 'telephone' ? 'Ce numéro est déjà celui de votre dossier.' : 'Cette adresse est déjà celle de votre dossier.',
    );
  if (quoi === 'telephone' && !/^0[67]/.test(valeur))
    return refuse('Le code vient par SMS : il faut un mobile, qui commence par 06 ou 07.');
  const way = quoi === 'telephone' ? 'sms' : 'courriel';
  return { numero, faits: reaches(world, quoi, valeur) ? [contactCodes.next(world, way)] : [] };
}

/** The right code: the new number, or the new address, is written, and the old address is told. */
export function takeCode(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'COO', dossier);
  const code = contactCodes.now(world);
  if (code === undefined || textIn(donnees, 'coordonneesCode') !== code.code)
    return {
      numero,
      faits: [],
      erreurs: [{ cle: 'coordonneesCode', message: WRONG_CODE }],
    };
  const { quoi, valeur } = asked(code.sending.donnees);
  const words = { numero, quoi, valeur, ancien: knownContact(world)[quoi] };
  return {
    numero,
    faits: [
      decide(dossier, 'acceptee', 'coordonnees-caf', { quoi, valeur }),
      ...tell(
        `coordonnees-changees:${dossier}`,
        'coordonnees-changees',
        words,
        world.compte.identifiants.courrielPerdu ? undefined : BOTH,
      ),
    ],
  };
}
