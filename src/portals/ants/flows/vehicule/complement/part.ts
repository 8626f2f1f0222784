import { fact } from '#engine/flow/fact.ts';
import { flowOf } from '#engine/flow/flow-of.ts';
import { COMPOSED } from '#engine/flow/payload.ts';
import { decide } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { receiptNumber } from '#engine/portal/receives.ts';
import { toAgent } from '#portals/ants/circuits.ts';
import { billOptions, parseFile } from '#portals/ants/dossier/papers.ts';
import { requestsOf, type VehicleRequest } from '#portals/ants/dossier/requests.ts';

const COMPLEMENT = 'complement';

/** The request to which a paper is missing: one can only add one when it is asked (ants.md §1.5, official). */
const waiting = (world: Pick<World, 'events'>): VehicleRequest | undefined =>
  requestsOf(world).find(({ etat }) => etat === 'a-completer');

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
  truths: () => ({ piece: 'facture-electricite' }),
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
      decide(waiting(world)?.dossier ?? dossier, 'en-instruction', 'carte-grise-completee', { fichier: String(donnees.piece) }),
    ],
  }),
  closed: () => 'Aucun papier ne vous est demandé. On ne peut ajouter un papier que lorsque l’ANTS le demande.',
  notes: (_ecran, { world }) => [
    { encadre: true, texte: `Un agent a écrit : ${waiting(world)?.raison ?? ''}.` },
    { regle: COMPOSED },
  ],
  aFaire: (world) => (waiting(world) ? [{ titre: 'Un papier est à remplacer' }] : []),
  mots: () => ({
    bouton: 'Envoyer le papier',
    fait: 'Votre papier est envoyé',
    suite: ['Un agent le lit. La réponse vient dans «\u00a0Mes messages\u00a0».'],
  }),
});

const pieceField = (world: World) =>
  ({
    fait: 'piece',
    as: 'piece',
    label: 'Justificatif de domicile',
    hint: 'De moins de 6 mois, lisible, avec votre nom et votre prénom.',
    options: billOptions(world),
  }) as const;
