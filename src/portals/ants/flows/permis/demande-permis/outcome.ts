import { addressText, sameAddress } from '#engine/household/address.ts';
import { addDays } from '#engine/journal/day.ts';
import { addWorkingDays } from '#engine/journal/holidays.ts';
import type { World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { whyNoProof } from '#portals/ants/dossier/papers.ts';
import type { LicenceRequest } from '#portals/ants/dossier/titres/licences.ts';
import { holderOf, MYSELF } from '#portals/ants/dossier/titres/person.ts';
import { KEPT_BY_POST_DAYS } from '#portals/ants/rules/delays.ts';
import {
  LICENCE_DELIVERED_WORKING_DAYS,
  LICENCE_READ_WORKING_DAYS,
  LICENCE_SENT_WORKING_DAYS,
} from '#portals/ants/rules/licences.ts';
import type { Day } from '#schema/day.ts';
import { legible } from '#schema/legible.ts';

const bare = (text: string): string => legible(text).trim().toLowerCase();

/** Why an agent will not take this request, as the paper and the identity say it; undefined when it is right (ants.md §2e). */
export function whyRejected(world: World, { donnees, le }: LicenceRequest): string | undefined {
  const { nom, prenom, naissance } = holderOf(world.compte, MYSELF);
  if (bare(textIn(donnees, 'permisNom')) !== bare(nom) || bare(textIn(donnees, 'permisPrenom')) !== bare(prenom))
    return 'le nom n’est pas celui de la pièce d’identité';
  if (textIn(donnees, 'permisNaissance') !== naissance) return 'la date de naissance n’est pas celle de la pièce d’identité';
  return whyNoProof(world, textIn(donnees, 'permisDomicile'), le);
}

/** The address as it was typed, on one line. */
export const addressOf = ({ donnees }: Pick<LicenceRequest, 'donnees'>): string =>
  addressText({
    voie: textIn(donnees, 'permisVoie'),
    complement: donnees.permisPrecision === 'oui' ? textIn(donnees, 'permisComplement') : '',
    codePostal: textIn(donnees, 'permisCodePostal'),
    commune: textIn(donnees, 'permisVille'),
  });

/** Will the letter find the door? */
export const isRightAddress = (world: Pick<World, 'compte'>, request: LicenceRequest): boolean =>
  sameAddress(addressOf(request), world.compte.logement.adresse);

/** The day when an agent reads a request that waits for it. */
export const readDay = ({ depuis }: Pick<LicenceRequest, 'depuis'>): Day => addWorkingDays(depuis, LICENCE_READ_WORKING_DAYS);

/** The day when a letter that finds no door comes back, from where the request stands. */
export function returnDay({ etat, depuis }: Pick<LicenceRequest, 'etat' | 'depuis'>): Day {
  const accepted = etat === 'en-instruction' ? readDay({ depuis }) : depuis;
  const left = LICENCE_DELIVERED_WORKING_DAYS - (etat === 'envoye' ? LICENCE_SENT_WORKING_DAYS : 0);
  return addDays(addWorkingDays(accepted, left), KEPT_BY_POST_DAYS);
}
