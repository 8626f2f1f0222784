import { addDays } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { addWorkingDays } from '#engine/journal/holidays.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { sameAddress } from '#portals/ants/dossier/address.ts';
import { PORTAL, sendMessage } from '#portals/ants/dossier/file.ts';
import { whyNoProof } from '#portals/ants/dossier/papers.ts';
import { DELIVERED_WORKING_DAYS, KEPT_BY_POST_DAYS, READ_WORKING_DAYS, SENT_WORKING_DAYS } from '#portals/ants/rules/delays.ts';
import type { Day } from '#schema/day.ts';
import { type SentAddress, sentAddresses } from './sent.ts';
import { accepted } from './take.ts';

/** What follows a change of address: the agent's reading, the paper on its way, in the letter box or back. */
export const happenings = (world: World, until: Day): Happening[] =>
  sentAddresses(world)
    .flatMap((sent) => [...reading(world, sent), ...delivery(world, sent)])
    .filter(({ le }) => le <= until);

function reading(world: World, { request, car, adresse }: SentAddress): Happening[] {
  const { dossier, numero, etat, depuis, fichier } = request;
  if (etat !== 'en-instruction') return [];
  const raison = fichier === undefined ? undefined : whyNoProof(world, fichier);
  // Without a paper to read, only the answer of the bank was waited for.
  const le = addWorkingDays(depuis, fichier === undefined ? 1 : READ_WORKING_DAYS);
  return [
    {
      id: `${PORTAL}:lecture:${dossier}:${depuis}`,
      le,
      faits:
        raison === undefined
          ? accepted(world, { dossier, numero, car, adresse })
          : [
              decide(dossier, 'incomplete', 'carte-grise-complement', { raison }),
              ...sendMessage(world, `complement:${dossier}:${depuis}`, 'complement-demande', {
                numero,
                plaque: car.plaque,
                raison,
              }),
            ],
    },
  ];
}

function delivery(world: World, { request: { dossier, numero, depuis, titre }, car, adresse }: SentAddress): Happening[] {
  if (!titre) return [];
  const due = addWorkingDays(depuis, DELIVERED_WORKING_DAYS);
  if (titre.etat === 'en-fabrication')
    return [
      {
        id: `${PORTAL}:envoi:${dossier}`,
        le: addWorkingDays(depuis, SENT_WORKING_DAYS),
        faits: [
          decide(dossier, 'acceptee', 'carte-grise-envoyee'),
          ...sendMessage(world, `envoi:${dossier}`, 'titre-envoye', { numero, plaque: car.plaque, adresse, arrive: due }),
        ],
      },
    ];
  if (titre.etat !== 'envoye') return [];
  // The post knows the doors: a number or a floor that is missing, and the letter goes back.
  return sameAddress(adresse, world.compte.logement.adresse)
    ? [{ id: `${PORTAL}:remise:${dossier}`, le: due, faits: [decide(dossier, 'acceptee', 'carte-grise-remise')] }]
    : [
        {
          id: `${PORTAL}:retour:${dossier}`,
          le: addDays(due, KEPT_BY_POST_DAYS),
          faits: [
            decide(dossier, 'acceptee', 'carte-grise-retournee'),
            ...sendMessage(world, `retour:${dossier}`, 'titre-retourne', { numero, plaque: car.plaque, adresse }),
          ],
        },
      ];
}
