import { addDays } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { addWorkingDays } from '#engine/journal/holidays.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { addressText, sameAddress } from '#portals/ants/dossier/address.ts';
import { PORTAL, sendMessage, sendText } from '#portals/ants/dossier/file.ts';
import { whyNoProof } from '#portals/ants/dossier/papers.ts';
import { type LicenceRequest, licenceRequests } from '#portals/ants/dossier/titres/licences.ts';
import { holderOf, MYSELF } from '#portals/ants/dossier/titres/person.ts';
import { KEPT_BY_POST_DAYS } from '#portals/ants/rules/delays.ts';
import {
  LICENCE_DELIVERED_WORKING_DAYS,
  LICENCE_READ_WORKING_DAYS,
  LICENCE_SENT_WORKING_DAYS,
  POSTED_PHOTO_WORKING_DAYS,
} from '#portals/ants/rules/licences.ts';
import { legible } from '#schema/legible.ts';

/** What follows a request of a licence: the photo by post, the agent's reading, the letter. */
export const happenings = (world: World): Happening[] => licenceRequests(world).flatMap((request) => next(world, request));

function next(world: World, request: LicenceRequest): Happening[] {
  const { dossier, numero, etat, depuis } = request;
  const on = (name: string, le: Happening['le'], faits: Happening['faits']): Happening[] => [
    { id: `${PORTAL}:${name}:${dossier}`, le, faits },
  ];
  switch (etat) {
    case 'photo-attendue':
      return on('photo', addWorkingDays(depuis, POSTED_PHOTO_WORKING_DAYS), [
        decide(dossier, 'en-instruction', 'permis-photo-recue'),
      ]);
    case 'en-instruction':
      return on('permis-lu', addWorkingDays(depuis, LICENCE_READ_WORKING_DAYS), reading(world, request));
    case 'accepte':
      return on('permis-envoi', addWorkingDays(depuis, LICENCE_SENT_WORKING_DAYS), [
        decide(dossier, 'acceptee', 'permis-envoye'),
        ...tell(world, request, 'permis-envoye', { numero, adresse: addressOf(request) }),
      ]);
    case 'envoye': {
      const due = addWorkingDays(depuis, LICENCE_DELIVERED_WORKING_DAYS - LICENCE_SENT_WORKING_DAYS);
      return sameAddress(addressOf(request), world.compte.logement.adresse)
        ? on('permis-remis', due, [decide(dossier, 'acceptee', 'permis-remis')])
        : on('permis-retour', addDays(due, KEPT_BY_POST_DAYS), [
            decide(dossier, 'acceptee', 'permis-retourne'),
            ...sendMessage(world, `permis-retour:${dossier}`, 'permis-retourne', { numero, adresse: addressOf(request) }),
          ]);
    }
    default:
      return [];
  }
}

/** Each step is told in the space, and by text message to who gave a telephone (ants.md §2e). */
const tell = (world: World, { dossier, donnees }: LicenceRequest, modele: string, words: Record<string, string>) => [
  ...sendMessage(world, `${modele}:${dossier}`, modele, words),
  ...(textIn(donnees, 'permisPortable') === '' ? [] : [sendText(`${modele}:${dossier}`, 'permis-sms', words)]),
];

function reading(world: World, request: LicenceRequest): Happening['faits'] {
  const { dossier, numero, motif } = request;
  const raison = whyRejected(world, request);
  return raison === undefined
    ? [decide(dossier, 'acceptee', 'permis-accepte'), ...tell(world, request, 'permis-accepte', { numero, motif })]
    : [decide(dossier, 'refusee', 'permis-rejete', { raison }), ...tell(world, request, 'permis-rejete', { numero, raison })];
}

const bare = (text: string): string => legible(text).trim().toLowerCase();

function whyRejected(world: World, { donnees }: LicenceRequest): string | undefined {
  const { nom, prenom, naissance } = holderOf(world.compte, MYSELF);
  if (bare(textIn(donnees, 'permisNom')) !== bare(nom) || bare(textIn(donnees, 'permisPrenom')) !== bare(prenom))
    return 'le nom n’est pas celui de la pièce d’identité';
  if (textIn(donnees, 'permisNaissance') !== naissance) return 'la date de naissance n’est pas celle de la pièce d’identité';
  return whyNoProof(world, textIn(donnees, 'permisDomicile'));
}

/** The address as it was typed, on one line. */
const addressOf = ({ donnees }: Pick<LicenceRequest, 'donnees'>): string =>
  addressText({
    voie: textIn(donnees, 'permisVoie'),
    complement: donnees.permisPrecision === 'oui' ? textIn(donnees, 'permisComplement') : '',
    codePostal: textIn(donnees, 'permisCodePostal'),
    commune: textIn(donnees, 'permisVille'),
  });
