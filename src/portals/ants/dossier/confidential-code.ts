import type { ScreenNote } from '#engine/flow/flow-pages.ts';
import { connectedBy } from '#engine/identity/connected-by.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import type { Vehicule } from '#schema/compte.ts';
import { PORTAL } from './file.ts';

/** The démarche by which another code is asked for. */
export const NEW_CODE = 'code-confidentiel';

/** Whoever came in by the shared identity has proved who she is: no code is asked of her (ants.md §1.4, official). */
export const asksCode = (world: Pick<World, 'events'>): boolean => connectedBy(world, PORTAL) !== 'identite';

/** The five digits of a carte grise: those of its letter, or the last ones that were asked for since; undefined when it has none yet. */
export const confidentialCode = (world: Pick<World, 'events'>, car: Vehicule): string | undefined =>
  newCodes(world, car).at(-1) ?? car.codeConfidentiel;

/** The codes that were asked for, oldest first. */
export const newCodes = (world: Pick<World, 'events'>, car: Vehicule): readonly string[] =>
  decisionsOf(world, 'code-confidentiel').flatMap(({ donnees }) =>
    textIn(donnees, 'vehicule') === car.id ? [textIn(donnees, 'code')] : [],
  );

/** Is it the code of this carte grise, for whoever is asked for one? */
export const codeIsRight = (world: World, car: Vehicule, typed: string): boolean =>
  !asksCode(world) || typed === confidentialCode(world, car);

/** Above the question: where a code is had, for whoever has none, or no longer. */
export const noCodeNote = (world: Pick<World, 'events'>): ScreenNote[] =>
  asksCode(world)
    ? [
        {
          texte: 'Pas de code confidentiel, ou plus de lettre ?',
          lien: { demarche: NEW_CODE, mots: 'Demander un nouveau code' },
        },
      ]
    : [];
