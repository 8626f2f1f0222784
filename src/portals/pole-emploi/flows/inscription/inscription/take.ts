import { answerKey } from '#engine/answers/answers.ts';
import { decide } from '#engine/journal/decisions.ts';
import { extend, stamp, type World } from '#engine/journal/world.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { fileOf, PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import { INSCRIPTION } from '#portals/pole-emploi/dossier/inscription/draft.ts';
import { isInside } from '#portals/pole-emploi/dossier/inside.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { oddities, stops } from './consistency.ts';
import { codeSentTo, isConfirmed } from './courriel/confirmation.ts';
import { lettersNow } from './registration-letters.ts';

/** What France Travail does with a registration: refuse it with the reason, ask to confirm, or register from today on. */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const said = (fait: string, pour?: string) => ownEntry(donnees, answerKey(fait, pour));
  const numero = receiptNumber(world, 'INS', dossier);
  const erreurs = stops(said, world, isInside(world));
  if (erreurs.length > 0) return { numero, erreurs, faits: [] };
  const faits = registered(donnees, world, dossier);
  return { numero, incoherences: oddities(said, world), faits: [...faits, ...written(donnees, world, dossier, numero, faits)] };
}

/** The registration itself, valid from the day when it is sent: it is never retroactive. */
function registered(donnees: Donnees, world: World, dossier: string): Fait[] {
  const tell = (vers: string, quoi: string): Fait => ({ type: 'transmis', dossier, de: PORTAL, vers, quoi });
  const benefits = donnees.aidesRecues;
  return [
    decide(dossier, 'acceptee', INSCRIPTION, {
      categorie: fileOf(world.compte).categorie,
      identifiant: fileOf(world.compte).identifiant,
    }),
    tell('cnav', 'certification-nir'),
    ...(donnees.nationalite === 'autre' ? [tell('prefecture', 'verification-titre')] : []),
    ...(Array.isArray(benefits) && benefits.includes('rsa') ? [tell('departement', 'inscription-rsa')] : []),
  ];
}

/** The letters of the day, as if the registration were already recorded; and the code, while the address is not confirmed. */
function written(donnees: Donnees, world: World, dossier: string, numero: string, faits: readonly Fait[]): readonly Fait[] {
  const sent: Fait = { type: 'envoye', dossier, demarche: INSCRIPTION, numero, donnees };
  const after = extend(world, stamp([sent, ...faits], { today: world.today, minute: world.minute, t: 0 }));
  return [...(isConfirmed(after) ? [] : codeSentTo(world, donnees.courrielCompte)), ...lettersNow(after)];
}
