import { addDays } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { askedPieces, closingDay, piecesOf } from '#portals/caf/dossier/pieces/asked.ts';
import { answeredDossiers } from '#portals/caf/dossier/pieces/closing.ts';
import { readOn } from '#portals/caf/dossier/pieces/delays.ts';
import { REQUESTS_WITH_PAPERS } from '#portals/caf/dossier/pieces/joined.ts';
import { requestsOf } from '#portals/caf/dossier/pieces/requests.ts';
import { type SentPiece, sentPieces } from '#portals/caf/dossier/pieces/sent.ts';
import { verdictOn } from '#portals/caf/dossier/pieces/verdict.ts';
import { wantedInWords } from '#portals/caf/dossier/pieces/wanted.ts';
import { BOTH, tell } from '#portals/caf/dossier/tell.ts';

/** What becomes of each paper sent, and of each delay that passes. */
export const happenings = (world: World): Happening[] => [
  ...sentPieces(world).flatMap((sent) => (sent.etat === 'en-lecture' ? [read(world, sent)] : [])),
  ...late(world),
];

function read(world: World, sent: SentPiece): Happening {
  const { id: name, dossier, cle, le } = sent;
  const raison = verdictOn(world, sent);
  const asked = askedPieces(world).find((one) => one.cle === cle);
  const nom = asked === undefined ? 'un papier que personne n’a demandé' : wantedInWords(world, asked);
  const titre = asked?.titre ?? '';
  const id = `piece-lue:${name}`;
  const day = readOn(sent);
  if (raison !== undefined)
    return {
      id: `caf:${id}`,
      le: day,
      faits: [
        decide(dossier, 'incomplete', 'piece-lue-caf', { cle, raison }),
        ...tell(
          id,
          raison === 'pas-attendue' ? 'piece-sans-suite' : 'piece-refusee',
          { nom, titre, raison, envoyeeLe: le },
          BOTH,
        ),
      ],
    };
  const left =
    asked === undefined
      ? []
      : (piecesOf(world, asked.dossier)?.pieces ?? []).filter((one) => one.cle !== cle && one.etat !== 'acceptee');
  return {
    id: `caf:${id}`,
    le: day,
    faits: [
      decide(dossier, 'acceptee', 'piece-lue-caf', { cle }),
      ...tell(id, 'piece-acceptee', {
        ...{ nom, titre, reste: left.map((one) => wantedInWords(world, one)) },
        ...(asked !== undefined && answeredDossiers(world).has(asked.dossier) ? { repondu: true } : {}),
      }),
    ],
  };
}

/** A delay that passed with a paper still missing: said once (CRPA L114-5), and from when a request without it is closed. */
function late(world: World): Happening[] {
  const delays = new Map(requestsOf(world).map((request) => [`${request.dossier} ${request.avant}`, request] as const));
  return [...delays.values()].flatMap(({ message, dossier, titre, avant }) => {
    const missing = (piecesOf(world, dossier)?.manque ?? []).filter((one) => one.avant === avant);
    if (missing.length === 0) return [];
    const id = `pieces-manquantes:${message}`;
    const closes = isClosed(dossier) ? closingDay(world, dossier) : undefined;
    const donnees = {
      ...{ titre, pieces: missing.map((one) => wantedInWords(world, one)), avant },
      ...(closes === undefined ? {} : { jusqua: closes }),
    };
    return [
      {
        id: `caf:${id}`,
        le: addDays(avant, 1),
        faits: tell(id, 'pieces-manquantes', donnees, BOTH),
      },
    ];
  });
}

/** A request for a benefit is closed at the end; a review of a right is not. */
const isClosed = (dossier: string): boolean => Object.hasOwn(REQUESTS_WITH_PAPERS, dossier.split(':')[0] ?? '');
