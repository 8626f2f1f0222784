import type { World } from '#engine/journal/world.ts';
import { fileOf, registrationOf } from '#portals/pole-emploi/dossier/file.ts';

/*
 * Who has a space, and what opens it. A password chosen in the exercise is kept nowhere: its short imprint only tells whether the
 * same one is typed again (engine/answer-identity).
 */

/** What opens the space now. `oublie`: an old account whose password nobody remembers. `provisoire`: one must first choose one's own. */
export type Secret =
  | { sorte: 'note'; motDePasse: string }
  | { sorte: 'provisoire'; motDePasse: string }
  | { sorte: 'choisi'; empreinte: string }
  | { sorte: 'oublie' };

const IMPRINT = /^empreinte-[0-9a-f]{4}$/;

/** The secret of the space, from the account and from what happened since; undefined when there is no space. */
export function secretOf(world: World): Secret | undefined {
  const { motDePasse, situation, ancienCompte } = fileOf(world.compte);
  for (const event of [...world.events].reverse()) {
    if (event.type === 'decide' && event.motif === 'acces-par-courrier') return { sorte: 'provisoire', motDePasse };
    // A registration chooses a password too, under whatever name its form gives it.
    const empreinte =
      event.type === 'envoye' && Object.values(event.donnees).find((value) => typeof value === 'string' && IMPRINT.test(value));
    if (typeof empreinte === 'string') return { sorte: 'choisi', empreinte };
  }
  if (situation === 'inscrit') return { sorte: 'note', motDePasse };
  if (situation === 'inscrit-automatiquement') return { sorte: 'provisoire', motDePasse };
  if (ancienCompte) return { sorte: 'oublie' };
  return registrationOf(world).etat === 'jamais' ? undefined : { sorte: 'note', motDePasse };
}

/** Does the person have a space, even one that she forgot? Creating another is then refused. */
export const hasSpace = (world: World): boolean => secretOf(world) !== undefined;
