import { decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { accountNow } from '#portals/ants/dossier/acces/account.ts';
import { contactsOf } from '#portals/ants/dossier/acces/contacts.ts';
import { mailWithLink } from '#portals/ants/dossier/acces/links.ts';
import { fileOf, PORTAL, personOf } from '#portals/ants/dossier/file.ts';
import { sameName } from '#portals/ants/dossier/names.ts';
import type { Donnees } from '#schema/evenement.ts';

/** What is done with a new account: a link leaves for the address that was written. The site knows nobody, and cannot know a wrong address. */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'CPT', dossier);
  const { courriel, courrielPerdu } = world.compte.identifiants;
  const typed = textIn(donnees, 'compteCourriel');
  const hers = typed === courriel;
  const erreurs = [...existing(world, typed === contactsOf(world).courriel), ...swapped(donnees, world)];
  if (erreurs.length > 0) return { numero, faits: [], erreurs };
  return { numero, faits: hers && !courrielPerdu ? [mailWithLink(world, 'activation-compte')] : [] };
}

function existing(world: World, hers: boolean): NonNullable<Taken['erreurs']> {
  const byIdentity = decisionsOf(world, 'compte-ouvert-par-identite').some(({ dossier }) => dossier === `identite-${PORTAL}`);
  if (!hers || !(accountNow(world) ?? byIdentity)) return [];
  return [
    {
      cle: 'compteCourriel',
      message: accountNow(world)
        ? 'Un compte a déjà cette adresse. N’en ouvrez pas un second\u00a0: sur la page de connexion, «\u00a0Identifiant ou mot de passe oublié\u00a0» vous rend le vôtre.'
        : 'Un compte a déjà cette adresse\u00a0: il s’est ouvert par la connexion d’entraînement. Entrez par la même porte.',
    },
  ];
}

function swapped(donnees: Donnees, { compte }: World): NonNullable<Taken['erreurs']> {
  const nom = fileOf(compte).nomDeNaissance ?? compte.nom;
  const { prenom } = personOf(compte);
  const inverted = sameName(textIn(donnees, 'compteNom'), prenom) && sameName(textIn(donnees, 'comptePrenom'), nom);
  return inverted && !sameName(nom, prenom)
    ? [{ cle: 'compteNom', message: 'Le nom et le prénom sont à l’envers\u00a0: échangez-les.' }]
    : [];
}
