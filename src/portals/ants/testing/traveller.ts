import type { World } from '#engine/journal/world.ts';
import type { Compte } from '#schema/compte.ts';
import { act, fillAndSend, owner, session } from './session-builder.ts';

/** Somebody of the tests who needs a passport: she has an old one, a photo that will do, and no car. */
export const traveller = (file: Record<string, unknown> = {}, changes: Record<string, unknown> = {}): Compte =>
  owner(
    {
      vehicules: [],
      demandeTitre: { titre: 'passeport', motif: 'renouvellement', avant: '2027-01-20' },
      titres: [{ sorte: 'passeport', finLe: '2026-12-01' }],
      photos: [
        { id: 'photo-neuve', faiteLe: '2026-10-20' },
        { id: 'photo-vieille', faiteLe: '2025-12-01' },
      ],
      ...file,
    },
    changes,
  );

/** The same, with her stamp bought. */
export const withStamp = (world: World): World => fillAndSend(fillAndSend(world, 'timbre'), 'paiement');

/** A session in which the pré-demande is validated, with a stamp, and an appointment taken; `answers` go to the pré-demande. */
export const booked = (edition: string, who: Compte = traveller(), answers: Record<string, unknown> = {}): World =>
  fillAndSend(fillAndSend(withStamp(session(who, { edition })), 'pre-demande', answers), 'rendez-vous-mairie');

/** What is put in the bag, the rest as it should be; then the day after the appointment. */
export const brought = (world: World, answers: Record<string, unknown> = {}): World =>
  act(
    world,
    ...Object.entries(answers).map(([fait, valeur]) => ({ repondre: { fait, valeur } })),
    { remplir: { demarche: 'guichet' } },
    { envoyer: 'guichet' },
  );
