import { sameAddress } from '#engine/household/address.ts';
import { addDays } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { addWorkingDays } from '#engine/journal/holidays.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import type { Day } from '#schema/day.ts';
import type { Fait } from '#schema/evenement.ts';
import {
  DAYS_TO_COMPLETE,
  DELIVERED_WORKING_DAYS,
  KEPT_BY_POST_DAYS,
  READ_WORKING_DAYS,
  SENT_WORKING_DAYS,
} from '../../rules/delays.ts';
import { PORTAL, sendMessage } from '../file.ts';
import type { Piece } from '../pieces.ts';
import type { VehicleRequest } from '../requests.ts';

/** A request about a vehicle, with what its démarche knows of it. */
export interface Followed {
  request: VehicleRequest;
  plaque: string;
  /** Where the title is sent. */
  adresse: string;
  /** What is recorded when everything is in order, on the day when somebody, or a programme, has looked. */
  accepted(le: Day): readonly Fait[];
  /** The first paper that will not do, and why. */
  wrong?: { piece: Piece; raison: string };
}

/** What follows any request about the paper of a vehicle: an agent's reading, the end of the delay to answer, the title on its way. */
export const lifeOfTitle = (world: World, followed: Followed): Happening[] => [
  ...reading(world, followed),
  ...silence(world, followed),
  ...delivery(world, followed),
];

function reading(world: World, { request, plaque, accepted, wrong }: Followed): Happening[] {
  const { dossier, numero, etat, depuis, agent } = request;
  if (etat !== 'en-instruction') return [];
  // Without anybody to read it, only the answer of the bank was waited for.
  const le = addWorkingDays(depuis, agent ? READ_WORKING_DAYS : 1);
  return [
    {
      id: `${PORTAL}:lecture:${dossier}:${depuis}`,
      le,
      faits:
        wrong === undefined
          ? accepted(le)
          : [
              decide(dossier, 'incomplete', 'carte-grise-complement', wrong),
              ...sendMessage(world, `complement:${dossier}:${depuis}`, 'complement-demande', { numero, plaque, ...wrong }),
            ],
    },
  ];
}

// A paper that was asked for and never comes: the request is rejected (ants.md §5 row 20).
function silence(world: World, { request: { dossier, numero, etat, depuis, montant }, plaque }: Followed): Happening[] {
  if (etat !== 'a-completer') return [];
  const raison = 'le papier demandé n’est pas venu à temps';
  return [
    {
      id: `${PORTAL}:rejet:${dossier}:${depuis}`,
      le: addDays(depuis, DAYS_TO_COMPLETE + 1),
      faits: [
        decide(dossier, 'refusee', 'carte-grise-rejetee', { raison }),
        ...sendMessage(world, `rejet:${dossier}`, 'demande-rejetee', { numero, plaque, raison, montant }),
      ],
    },
  ];
}

function delivery(world: World, { request: { dossier, numero, depuis, titre }, plaque, adresse }: Followed): Happening[] {
  if (!titre) return [];
  const due = addWorkingDays(depuis, DELIVERED_WORKING_DAYS);
  if (titre.etat === 'en-fabrication')
    return [
      {
        id: `${PORTAL}:envoi:${dossier}`,
        le: addWorkingDays(depuis, SENT_WORKING_DAYS),
        faits: [
          decide(dossier, 'acceptee', 'carte-grise-envoyee'),
          ...sendMessage(world, `envoi:${dossier}`, 'titre-envoye', { numero, plaque, adresse, arrive: due }),
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
            ...sendMessage(world, `retour:${dossier}`, 'titre-retourne', { numero, plaque, adresse }),
          ],
        },
      ];
}
