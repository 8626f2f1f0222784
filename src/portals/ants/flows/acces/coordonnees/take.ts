import type { World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { contactsOf, identityIsFrozen } from '#portals/ants/dossier/acces/contacts.ts';
import { PORTAL } from '#portals/ants/dossier/file.ts';
import type { Donnees } from '#schema/evenement.ts';
import type { Fact } from './facts.ts';
import { DIFFER } from './screens.ts';

/** What can be put right, in the words of the message that tells it. */
const LINES = {
  profilCourriel: 'l’adresse de courriel',
  profilTelephone: 'le téléphone',
  profilNom: 'le nom de naissance',
  profilPrenom: 'le prénom',
  profilNaissance: 'la date de naissance',
  profilCommune: 'la ville de naissance',
} satisfies Partial<Record<Fact, string>>;
const CONTACTS: readonly string[] = ['profilCourriel', 'profilTelephone'];

function refusal(donnees: Donnees, world: World, said: readonly string[]): { cle: string; message: string } | undefined {
  const courriel = textIn(donnees, 'profilCourriel');
  if (said.length === 0)
    return { cle: 'profilCourriel', message: 'Rien n’est changé. Écrivez ce qui change, ou revenez à votre profil.' };
  if (identityIsFrozen(world) && said.some((fait) => !CONTACTS.includes(fait)))
    return {
      cle: 'profilCourriel',
      message: 'Votre état civil vient de la connexion d’entraînement : il ne se modifie pas ici.',
    };
  if (courriel !== '' && courriel === contactsOf(world).courriel)
    return { cle: 'profilCourriel', message: 'C’est déjà l’adresse de votre compte. Laissez vide si elle ne change pas.' };
  if (courriel !== textIn(donnees, 'profilCourrielEncore')) return { cle: 'profilCourrielEncore', message: DIFFER };
  return undefined;
}

/** The account is put right at once; an e-mail says so, in case somebody else did it. */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'PRO', dossier);
  const changed = Object.entries(LINES).filter(([fait]) => textIn(donnees, fait) !== '');
  const wrong = refusal(
    donnees,
    world,
    changed.map(([fait]) => fait),
  );
  if (wrong) return { numero, faits: [], erreurs: [wrong] };
  const nouveau = textIn(donnees, 'profilCourriel');
  const unread = world.compte.identifiants.courrielPerdu === true && nouveau === '';
  return {
    numero,
    faits: unread
      ? []
      : [
          {
            type: 'recu',
            message: `${PORTAL}:profil:${dossier}:courriel`,
            canal: 'courriel',
            de: PORTAL,
            modele: 'profil-modifie',
            donnees: { lignes: changed.map(([, words]) => words), ...(nouveau === '' ? {} : { courriel: nouveau }) },
          },
        ],
  };
}
