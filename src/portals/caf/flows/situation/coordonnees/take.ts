import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { knownContact, type Reach, reaches } from '#portals/caf/dossier/coordonnees.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';
import { asked, CODE_MODEL, codeAt, codeMessage, codeNow, sendings } from './codes.ts';

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
  const rang = sendings(world).length + 1;
  const code: Fait = {
    type: 'recu',
    message: codeMessage(rang),
    canal: quoi === 'telephone' ? 'sms' : 'courriel',
    ...{ de: 'caf', modele: CODE_MODEL, donnees: { code: codeAt(world, rang) } },
  };
  return { numero, faits: reaches(world, quoi, valeur) ? [code] : [] };
}

/** The right code: the new number, or the new address, is written, and the old address is told. */
export function takeCode(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'COO', dossier);
  const code = codeNow(world);
  if (code === undefined || textIn(donnees, 'coordonneesCode') !== code.code)
    return {
      numero,
      faits: [],
      erreurs: [{ cle: 'coordonneesCode', message: 'Ce n’est pas le bon code. Prenez celui du dernier message reçu.' }],
    };
  const { quoi, valeur } = code;
  const words = { numero, quoi, valeur, ancien: knownContact(world)[quoi] };
  const mailed = world.compte.identifiants.courrielPerdu === true ? [] : (['courriel'] as const);
  return {
    numero,
    faits: [
      decide(dossier, 'acceptee', 'coordonnees-caf', { quoi, valeur }),
      ...(['espace', ...mailed] as const).map(
        (canal): Fait => ({
          type: 'recu',
          message: `caf:coordonnees-changees:${dossier}:${canal}`,
          ...{ canal, de: 'caf', modele: 'coordonnees-changees', donnees: words },
        }),
      ),
    ],
  };
}
