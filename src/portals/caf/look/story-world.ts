import type { World } from '#engine/journal/world.ts';
import type { Compte } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import type { Incident } from '#schema/scenario.ts';
import { playing } from '#testing/playing.ts';
import { DTR } from '../dossier/quarters.ts';
import { caf } from '../index.ts';
import { AWA } from './story-accounts.ts';

/* Worlds for stories and tests: a small account, and gestures played by the engine itself. */

export { incident } from '#testing/story.ts';

const play = playing(caf);
export const { act, asked, at, loggedIn, until: onDay } = play;

export interface StoryChoice {
  edition?: '2024' | '2025';
  compte?: Compte;
  debut?: Day;
  incidents?: Incident[];
  strict?: boolean;
}

/** A session that just began, on 3 November 2026 unless another day is wanted. */
export const beginning = (choice: StoryChoice = {}): World =>
  play.begin({ edition: '2025', compte: AWA, debut: '2026-11-03', seed: 42, ...choice });

/** The same, a code having been asked for. */
export function codeSent(world: World): World {
  const { numeroSecuriteSociale, motDePasse } = world.compte.identifiants;
  const known = play.asked(at(world, 'caf:connexion'), 'connexion', { numeroSecuriteSociale, motDePasse });
  return play.asked(at(known, 'caf:connexion/code'), 'code');
}

/** The declaration that can be filled. */
export const openDossier = (world: World): string => play.openDossier(world, DTR);

/** The same, every question of these screens answered as by a careful reader of the papers. `avec` reads another figure. */
export const filled = (
  world: World,
  screens: readonly string[] = ['situation', 'ressources', 'autres', 'validation'],
  avec?: string,
): World => play.filled(world, DTR, (screen) => screens.includes(screen), avec);

/** The same, one answer having been typed. */
export const answered = (world: World, fait: string, pour: string | undefined, saisie: string, demarche: string = DTR): World =>
  play.answered(world, demarche, fait, pour, saisie);

/** The same, one question left for later. */
export const postponed = (world: World, fait: string, pour?: string): World =>
  play.make(world, {
    fais: 'reporter',
    dossier: openDossier(world),
    demarche: DTR,
    fait,
    ...(pour === undefined ? {} : { pour }),
  });

/** The same, the declaration having been sent. */
export const sent = (world: World): World => play.sent(world, DTR);
