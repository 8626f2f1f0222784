import { connectedBy } from '#engine/identity/connected-by.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { fileOf, PORTAL, personOf } from '../file.ts';
import { accountNow, CREATION } from './account.ts';

/** The démarche by which the account is put right. */
export const PROFILE = 'modifier-profil';

/** The last thing said of one line, in the requests that count, or what the account knew. */
const lastSaid = (world: Pick<World, 'events'>, demarche: string, fait: string): string | undefined =>
  eventsOf(world, 'envoye')
    .flatMap((sent) => (sent.demarche === demarche ? [textIn(sent.donnees, fait)] : []))
    .findLast((said) => said !== '');

/** Where the agency writes and telephones today. */
export function contactsOf(world: Pick<World, 'compte' | 'events'>): { courriel: string; telephone: string } {
  const { courriel, telephone } = world.compte.identifiants;
  return {
    courriel: lastSaid(world, PROFILE, 'profilCourriel') ?? courriel,
    telephone: lastSaid(world, PROFILE, 'profilTelephone') ?? telephone,
  };
}

/** Who the account says that one is: what was typed when it was made, then what was put right; it may be wrong. */
export function saidIdentity(world: Pick<World, 'compte' | 'events'>) {
  const { compte } = world;
  const made = compte.ants?.identifiant === undefined && accountNow(world) !== undefined;
  const said = (changed: string, typed: string, known: string): string =>
    lastSaid(world, PROFILE, changed) ?? (made ? lastSaid(world, CREATION, typed) : undefined) ?? known;
  return {
    nom: said('profilNom', 'compteNom', fileOf(compte).nomDeNaissance ?? compte.nom),
    prenom: said('profilPrenom', 'comptePrenom', personOf(compte).prenom),
    naissance: said('profilNaissance', 'compteNaissance', personOf(compte).naissance),
    commune: said('profilCommune', 'compteCommune', fileOf(compte).communeDeNaissance),
  };
}

/** An identity that came through the shared one is frozen; the one that was typed here can be put right (ants.md §1.3). */
export const identityIsFrozen = (world: Pick<World, 'events'>): boolean => connectedBy(world, PORTAL) === 'identite';
