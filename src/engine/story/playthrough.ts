import type { Evenement } from '#schema/evenement.ts';
import type { Action, Scenario } from '#schema/scenario.ts';
import type { Move } from '../flow/move.ts';
import { perform } from '../flow/perform.ts';
import { extend, type World } from '../journal/world.ts';
import type { Portal } from '../portal/portal.ts';
import { nextInSolution } from './next-move.ts';
import { isMet } from './progress.ts';

const MOST_GESTURES = 2_000;

/** How a solution ended: the final world, and the steps that it never fulfilled. */
export interface Played {
  world: World;
  journal: Evenement[];
  jamais: readonly string[];
  /** For each step that was fulfilled: after how many gestures, the first time. 0 is the beginning. */
  quand: ReadonlyMap<string, number>;
  /** Why it stopped before its end, if it did. */
  arret: string | undefined;
}

/** One gesture as it is about to be done: the action that asks for it, and the world where it is done. */
export interface Seen {
  move: Move;
  action: Action;
  world: World;
}

/** Plays a whole solution without a browser, from a world that just began. `watch` sees each gesture before it is done. */
export function playthrough(start: World, portals: readonly Portal[], watch?: (seen: Seen) => void): Played {
  let world = start;
  const journal: Evenement[] = [];
  const quand = new Map<string, number>();
  const note = (count: number) => {
    for (const { id, attend } of start.scenario?.etapes ?? [])
      if (!quand.has(id) && isMet(attend, world, portals)) quand.set(id, count);
  };
  let stuck = 0;
  let arret: string | undefined;
  for (let count = 0; ; count += 1) {
    note(count);
    const gesture = nextInSolution(world, portals);
    if (!gesture) break;
    const { move } = gesture;
    watch?.({ move, action: gesture.action, world });
    const events = perform(move, world, portals, 0);
    stuck = events.some(({ type }) => type !== 'subi' && type !== 'refuse') ? 0 : stuck + 1;
    // An incident may strike several times in a row before the request passes; a refusal for ever is a mistake of the solution.
    if (stuck > 25 || count > MOST_GESTURES) {
      arret = `la solution n’avance plus (${describeMove(move)})`;
      break;
    }
    world = extend(world, events);
    journal.push(...events);
  }
  const jamais = (start.scenario?.etapes ?? []).map(({ id }) => id).filter((id) => !quand.has(id));
  return { world, journal, jamais, quand, arret };
}

/** A gesture in a few French words, for messages to authors. */
export function describeMove(move: Move): string {
  const words: Record<Move['fais'], (m: never) => string> = {
    ouvrir: (m: Extract<Move, { fais: 'ouvrir' }>) => `ouvrir ${m.lieu}`,
    repondre: (m: Extract<Move, { fais: 'repondre' }>) => `répondre « ${m.saisie} » à ${m.fait}${m.pour ? ` (${m.pour})` : ''}`,
    reporter: (m: Extract<Move, { fais: 'reporter' }>) => `laisser ${m.fait} pour plus tard`,
    requete: (m: Extract<Move, { fais: 'requete' }>) => `envoyer la requête « ${m.route} »`,
    attendre: (m: Extract<Move, { fais: 'attendre' }>) => `attendre le ${m.jusqua}`,
    patienter: (m: Extract<Move, { fais: 'patienter' }>) => `attendre ${m.minutes} minutes`,
    lire: (m: Extract<Move, { fais: 'lire' }>) => `lire le message ${m.message}`,
  };
  return words[move.fais](move as never);
}

/** Every edition in which this scenario is meant to be lived. */
export const editionsOf = (scenario: Scenario, portal: Portal): string[] => scenario.editions ?? Object.keys(portal.editions);
