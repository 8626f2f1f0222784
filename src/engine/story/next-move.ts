import type { Action } from '#schema/scenario.ts';
import { inside, openPlace } from '../flow/go-to.ts';
import type { Move } from '../flow/move.ts';
import { type Around, moveInFlow } from '../flow/move-in-flow.ts';
import { leaveMove, leaveProviders } from '../identity/to-leave.ts';
import { eventsOf, lastOf, type World } from '../journal/world.ts';
import type { Portal } from '../portal/portal.ts';
import { nextHappening } from './advance.ts';
import { countMet } from './progress.ts';

/*
 * A scenario carries its own solution. Each action is a goal: « what is the next gesture towards it, from here? » has an answer
 * in any world, so the same code plays the whole in a test, shows it at a human pace, and does one step for a person.
 */

/** The next gesture of the solution, or undefined when all of it is accomplished. */
export const nextMove = (world: World, portals: readonly Portal[]): Move | undefined => nextInSolution(world, portals)?.move;

/** The same, with the rank of its action. `last`: the rank after which nothing is done. */
export function nextInSolution(
  world: World,
  portals: readonly Portal[],
  last = Number.POSITIVE_INFINITY,
): { move: Move; rank: number; action: Action } | undefined {
  const actions = solutionIn(world);
  for (const [rank, action] of actions.entries()) {
    if (rank > last) return undefined;
    const move = moveTowards(action, { before: actions.slice(0, rank), after: actions.slice(rank + 1) }, world, portals);
    if (move) return { move, rank, action };
  }
  return undefined;
}

/** The actions of the solution that hold in this edition. */
export const solutionIn = (world: World): readonly Action[] =>
  (world.scenario?.solution ?? []).filter(({ edition }) => edition === undefined || edition === world.edition);

/** What the solution does for a démarche between its sending number `sent` and the next one: what is answered there belongs to that one. */
export function actionsFor(demarche: string, sent: number, world: World): readonly Action[] {
  const actions = solutionIn(world);
  const ends = actions.flatMap(({ envoyer, confirmer }, rank) => ((envoyer ?? confirmer) === demarche ? [rank] : []));
  return actions.slice((ends[sent - 1] ?? -1) + 1, (ends[sent] ?? actions.length) + 1);
}

function moveTowards(action: Action, around: Around, world: World, portals: readonly Portal[]): Move | undefined {
  const { before } = around;
  const home = portals.find(({ id }) => id === world.scenario?.portail) ?? portals[0];
  if (!home) return undefined;
  const times = (same: (other: Action) => boolean) => 1 + before.filter(same).length;
  if (action.seConnecter !== undefined) {
    const portal = portals.find(({ id }) => id === action.seConnecter) ?? home;
    const { par } = action;
    // An entry that must be made one way is only counted with those that were made that way.
    const entries = eventsOf(world, 'connecte').filter(({ etape, portail }) => etape === 'fait' && portail === portal.id);
    return entries.filter((entry) => par === undefined || (entry.par ?? 'compte') === par).length >=
      times((other) => other.seConnecter === action.seConnecter && (par === undefined || other.par === par))
      ? undefined
      : portal.nextToConnect(world, par);
  }
  if (action.seDeconnecter !== undefined) {
    const { seDeconnecter: portail, par } = action;
    // Left since the last time that the solution went in: an account that was left on the way is not this one.
    const entries = before.filter((other) => other.seConnecter === portail).length;
    if (!leftAfter(entries, portail, world)) return leaveMove(portail);
    return par === 'identite' ? leaveProviders(portail, world) : undefined;
  }
  if (action.ouvrir !== undefined) {
    const wanted = times((other) => other.ouvrir === action.ouvrir);
    return countMet({ ouvert: { lieu: action.ouvrir } }, world, portals) >= wanted
      ? undefined
      : (inside(action.ouvrir, portals, world) ?? openPlace(action.ouvrir, world));
  }
  if (action.lire !== undefined) {
    const { modele } = action.lire;
    if (countMet({ lu: { modele } }, world, portals) >= times((other) => other.lire?.modele === modele)) return undefined;
    const unread = lastOf(
      world,
      'recu',
      (event) => event.modele === modele && !eventsOf(world, 'lu').some(({ message }) => message === event.message),
    );
    if (!unread) return undefined;
    // What stands in the account is read from inside.
    const door = unread.canal === 'espace' ? inside(`${unread.de}:messages`, portals, world) : undefined;
    return door ?? { fais: 'lire', message: unread.message };
  }
  if (action.attendre !== undefined) return moveToWait(action, before, world, portals);
  return moveInFlow(action, around, world, portals);
}

/** Was this portal left by a person after so many entries? */
function leftAfter(entries: number, portail: string, world: World): boolean {
  const came = eventsOf(world, 'connecte').filter(({ etape, portail: where }) => etape === 'fait' && where === portail);
  const last = came[entries - 1];
  const since = last ? world.events.lastIndexOf(last) : 0;
  return world.events
    .slice(since)
    .some((event) => event.type === 'deconnecte' && event.portail === portail && event.raison === 'volontaire');
}

function moveToWait(action: Action, before: readonly Action[], world: World, portals: readonly Portal[]): Move | undefined {
  const { jusqua, minutes, que } = action.attendre ?? {};
  if (jusqua !== undefined) return world.today >= jusqua ? undefined : { fais: 'attendre', jusqua: jusqua };
  if (minutes !== undefined) {
    const wanted = 1 + before.filter((other) => other.attendre?.minutes !== undefined).length;
    return eventsOf(world, 'attendu').filter((event) => event.minutes !== undefined).length >= wanted
      ? undefined
      : { fais: 'patienter', minutes };
  }
  if (!que) return undefined;
  const wanted = 1 + before.filter((other) => JSON.stringify(other.attendre?.que) === JSON.stringify(que)).length;
  if (countMet(que, world, portals) >= wanted) return undefined;
  const next = nextHappening(world, portals);
  return next ? { fais: 'attendre', jusqua: next.le > world.today ? next.le : world.today } : undefined;
}
