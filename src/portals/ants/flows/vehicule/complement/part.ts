import { fact } from '#engine/flow/fact.ts';
import { flowOf } from '#engine/flow/flow-of.ts';
import { COMPOSED } from '#engine/flow/payload.ts';
import { addDays, dayInWords } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { receiptNumber } from '#engine/portal/receives.ts';
import { toAgent } from '#portals/ants/circuits.ts';
import { parseFile } from '#portals/ants/dossier/papers.ts';
import { goodFile, PIECES, type Piece, pieceOptions } from '#portals/ants/dossier/pieces.ts';
import { requestsOf, type VehicleRequest } from '#portals/ants/dossier/requests.ts';
import { vehiclesOf } from '#portals/ants/dossier/vehicles.ts';
import { DAYS_TO_COMPLETE } from '#portals/ants/rules/delays.ts';
import type { Vehicule } from '#schema/compte.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { letters } from './letters.ts';

const COMPLEMENT = 'complement';

/** The request to which a paper is missing: one can only add one when it is asked (ants.md §1.5, official). */
const waiting = (world: Pick<World, 'events'>): VehicleRequest | undefined =>
  requestsOf(world).find(({ etat }) => etat === 'a-completer');

/** Which paper is asked again, and for which car. */
function askedFor(world: Pick<World, 'compte' | 'events'>): { piece: Piece; car: Vehicule; request: VehicleRequest } | undefined {
  const request = waiting(world);
  const car = vehiclesOf(world).find(({ id }) => id === request?.vehicule);
  const piece = request?.piece;
  return request && car && piece !== undefined && ownEntry(PIECES, piece) ? { piece: piece as Piece, car, request } : undefined;
}

/** Sending again the paper that would not do. */
export const complement = flowOf({
  id: COMPLEMENT,
  titre: 'Compléter ma demande',
  facts: {
    piece: fact(
      'le papier redemandé',
      parseFile,
      toAgent({ pourquoi: 'Pour finir votre demande.', effet: 'La demande repart. Elle garde sa date.' }),
    ),
  },
  open: (world) =>
    waiting(world) && `${COMPLEMENT}:${eventsOf(world, 'envoye').filter(({ demarche: one }) => one === COMPLEMENT).length + 1}`,
  truths: ({ world }) => {
    const asked = askedFor(world);
    return { piece: asked && goodFile(world, asked.piece, asked.car) };
  },
});

/** One paper asked for again, and its sending. */
export const complementPart = demarche({
  flow: complement,
  screens: {
    '2026': [{ id: 'piece', titre: 'Le papier', fields: ({ world }) => [pieceField(world)] }],
    '2020': [{ id: 'piece', titre: 'Le papier', fields: ({ world }) => [pieceField(world)] }],
  },
  take: (donnees, world, dossier) => ({
    numero: receiptNumber(world, 'CPL', dossier),
    faits: [
      decide(waiting(world)?.dossier ?? dossier, 'en-instruction', 'carte-grise-completee', {
        fichier: String(donnees.piece),
        piece: waiting(world)?.piece ?? 'justificatif',
      }),
    ],
  }),
  closed: () => 'Aucun papier ne vous est demandé. On ne peut ajouter un papier que lorsque l’ANTS le demande.',
  notes: (_ecran, { world }) => [
    { encadre: true, texte: `Un agent a écrit : ${waiting(world)?.raison ?? ''}.` },
    ...(waiting(world)
      ? [
          {
            texte: `Le papier est attendu jusqu’au ${dayInWords(addDays(waiting(world)?.depuis ?? world.today, DAYS_TO_COMPLETE))}. Après, la demande est rejetée.`,
          },
          { regle: `${DAYS_TO_COMPLETE} jours pour répondre : choix du simulateur` },
        ]
      : []),
    { regle: COMPOSED },
  ],
  aFaire: (world) => (waiting(world) ? [{ titre: 'Un papier est à remplacer' }] : []),
  decisions: {
    'carte-grise-completee': 'Le papier demandé est reçu',
  },
  letters,
  mots: () => ({
    bouton: 'Envoyer le papier',
    fait: 'Votre papier est envoyé',
    suite: ['Un agent le lit. La réponse vient dans «\u00a0Mes messages\u00a0».'],
  }),
});

function pieceField(world: World) {
  const asked = askedFor(world);
  const { label, hint } = PIECES[asked?.piece ?? 'justificatif'];
  return { fait: 'piece', as: 'piece', label, hint, options: asked ? pieceOptions(world, asked.piece, asked.car) : [] } as const;
}
