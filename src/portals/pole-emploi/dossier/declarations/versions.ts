import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Month } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { fileOf } from '../file.ts';
import { dossierOf, windowOf } from '../months.ts';
import { acceptedCorrection, patched } from './correction.ts';
import type { Declaration } from './declaration.ts';
import { declarationIn } from './read-declaration.ts';
import { trueMonth } from './true-month.ts';

type Known = Pick<World, 'compte' | 'events' | 'today'>;

/** On what a computation rests: what was declared, what an adviser corrected, what employers transmitted, what was earned in the end. */
export type Origin = 'declaration' | 'correction' | 'comparaison' | 'regularisation';

/** The declaration of a month as the administration holds it; undefined when nothing was sent. */
export function declaredMonth(world: Known, mois: Month): Declaration | undefined {
  const { envoi } = windowOf(world, mois);
  if (!envoi) return undefined;
  const declaration = declarationIn(envoi.donnees, mois, world);
  const correction = acceptedCorrection(world, mois);
  return correction ? patched(declaration, correction) : declaration;
}

/** What the month becomes once others have told what they know. What the person alone knows stays as she said it. */
export function monthBy(world: Known, mois: Month, origin: Origin): Declaration | undefined {
  const declared = declaredMonth(world, mois);
  if (!declared || origin === 'declaration' || origin === 'correction') return declared;
  const real = trueMonth(world, mois);
  const rhythm = fileOf(world.compte).activiteIndependante;
  // Until the turnover is known, the work of somebody self-employed stays as it was declared.
  const waits = origin === 'comparaison' && rhythm !== undefined && rhythm !== 'mensuelle';
  return { ...declared, activites: waits ? declared.activites : real.activites, absences: real.absences };
}

/** The last computation of a month. */
export const lastComputation = (world: Pick<World, 'events'>, mois: Month): EvenementDe<'decide'> | undefined =>
  decisionsOf(world, 'calcul').findLast(({ dossier }) => dossier === dossierOf(mois));

/** Which sending or correction a computation rests on: a later one asks for a new computation. */
export function versionOf(world: Known, mois: Month): { cle: string; origin: Origin } {
  const sent = eventsOf(world, 'envoye').filter(({ dossier }) => dossier === dossierOf(mois)).length;
  return acceptedCorrection(world, mois)
    ? { cle: `${sent}-corrige`, origin: 'correction' }
    : { cle: String(sent), origin: 'declaration' };
}
