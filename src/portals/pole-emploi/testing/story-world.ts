import type { World } from '#engine/journal/world.ts';
import type { Compte } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import type { Incident } from '#schema/scenario.ts';
import { playing } from '#testing/playing.ts';
import type { EditionId } from '../editions/ids.ts';
import { poleEmploi } from '../index.ts';
import { jobseeker } from './session-builder.ts';

/* Worlds for stories and tests: a small account, and gestures played by the engine itself. */

export { incident } from '#testing/story.ts';

const { begin, filled: filledOn, record, ...gestures } = playing(poleEmploi);
export const { answered, asked, at, loggedIn, openDossier, sent } = gestures;
/** The same, something having happened. */
export const having = record;

export interface StoryChoice {
  edition?: EditionId;
  compte?: Compte;
  debut?: Day;
  incidents?: Incident[];
  strict?: boolean;
}

/** Noé, with a bank card to send. */
export const NOE: Compte = jobseeker(
  {},
  { papiers: [{ id: 'rib', type: 'rib', titulaire: 'Noé Modèle', iban: 'FR76 0000 0000 0099 9999 9999 985' }] },
);

/** A session that just began, on 3 November 2026 unless another day is wanted: outside, on the home page. */
export const beginning = (choice: StoryChoice = {}): World =>
  begin({ edition: '2026', compte: NOE, debut: '2026-11-03', seed: 42, ...choice });

/** The same, the identifier having been accepted. */
export const identified = (world: World): World =>
  asked(at(world, 'pole-emploi:connexion'), 'connexion', { identifiant: world.compte.poleEmploi?.identifiant });

/** The same, every question answered as by a careful reader of the papers; `sauf` names screens to leave as they are. */
export const filled = (world: World, demarche: string, sauf: readonly string[] = []): World =>
  filledOn(world, demarche, (screen) => !sauf.includes(screen));
