import { decide } from '#engine/journal/decisions.ts';
import { addWorkingDays } from '#engine/journal/holidays.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { PORTAL, sendMessage, sendText } from '#portals/ants/dossier/file.ts';
import { type LicenceRequest, licenceRequests } from '#portals/ants/dossier/titres/licences.ts';
import {
  LICENCE_DELIVERED_WORKING_DAYS,
  LICENCE_SENT_WORKING_DAYS,
  POSTED_PHOTO_WORKING_DAYS,
} from '#portals/ants/rules/licences.ts';
import { addressOf, isRightAddress, readDay, returnDay, whyRejected } from './outcome.ts';

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
      return on('permis-lu', readDay(request), reading(world, request));
    case 'accepte':
      return on('permis-envoi', addWorkingDays(depuis, LICENCE_SENT_WORKING_DAYS), [
        decide(dossier, 'acceptee', 'permis-envoye'),
        ...tell(world, request, 'permis-envoye', { numero, adresse: addressOf(request) }),
      ]);
    case 'envoye': {
      const due = addWorkingDays(depuis, LICENCE_DELIVERED_WORKING_DAYS - LICENCE_SENT_WORKING_DAYS);
      return isRightAddress(world, request)
        ? on('permis-remis', due, [decide(dossier, 'acceptee', 'permis-remis')])
        : on('permis-retour', returnDay(request), [
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
