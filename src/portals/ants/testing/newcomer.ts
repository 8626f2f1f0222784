import type { World } from '#engine/journal/world.ts';
import type { Compte } from '#schema/compte.ts';
import { playing } from '#testing/playing.ts';
import { ants } from '../index.ts';
import { act, owner } from './session-builder.ts';

/** Somebody of the tests whom the agency does not know yet: a car at her name, and no account. */
export const newcomer = (changes: Record<string, unknown> = {}): Compte =>
  owner({ identifiant: undefined, motDePasse: undefined }, changes);

/** A session of that person, at the door. */
export const atTheDoor = (edition = '2026', compte: Compte = newcomer()): World =>
  playing(ants).begin({ compte, edition, debut: '2026-11-03' });

/** The account asked for; `answers` are given first. */
export const askedFor = (world: World, answers: Record<string, unknown> = {}): World =>
  act(
    world,
    ...Object.entries(answers).map(([fait, valeur]) => ({ repondre: { fait, valeur } })),
    { remplir: { demarche: 'creation-compte' } },
    { envoyer: 'creation-compte' },
  );

/** The link followed, and a password chosen. */
export const activated = (world: World): World =>
  act(world, { remplir: { demarche: 'activation-compte' } }, { envoyer: 'activation-compte' });
