import { dayInWords } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { type Played, playthrough, type Seen } from '#engine/story/playthrough.ts';
import { countMet } from '#engine/story/progress.ts';
import type { Action } from '#schema/scenario.ts';
import type { Finding } from '../finding.ts';
import { inWords } from '../in-words.ts';
import { notYetThere } from './check-lived.ts';

/** A solution once lived in one edition: how it went, the rank of the last action, and the actions that a person could not do. */
export interface Lived {
  played: Played;
  last: number;
  faults: readonly Finding[];
}

/** Plays a solution as its author wrote it, line after line. `papers` are the ids of those that the account gives, one day or another. */
export function liveSolution(start: World, portals: readonly Portal[], papers: ReadonlySet<string>): Lived {
  const solution = start.scenario?.solution ?? [];
  const faults = new Map<number, Finding>();
  const done = new Set<number>();
  let last = 0;
  let furthest = -1;
  const say = (rank: number, finding: Finding | undefined) => {
    if (finding && !faults.has(rank)) faults.set(rank, finding);
  };
  const played = playthrough(start, portals, (seen) => {
    const rank = solution.indexOf(seen.action);
    last = rank;
    done.add(rank);
    say(rank, notYetThere(seen, rank, papers, portals));
    // An action that was impossible on its line was passed over, and is done only now.
    if (rank < furthest && !seen.action.remplir && !seen.action.seConnecter) say(rank, doneLater(seen, rank, furthest));
    furthest = Math.max(furthest, rank);
  });
  if (played.arret === undefined)
    solution.forEach((action, rank) => {
      const { edition } = action;
      if (edition === undefined || edition === start.edition)
        say(rank, neverDone(action, solution.slice(0, rank), rank, done.has(rank), played.world, portals));
    });
  return { played, last, faults: [...faults].sort(([a], [b]) => a - b).map(([, finding]) => finding) };
}

function doneLater({ action, world }: Seen, rank: number, furthest: number): Finding {
  const arrived = action.lire && eventsOf(world, 'recu').findLast(({ modele }) => modele === action.lire?.modele);
  return {
    path: ['solution', rank],
    gravite: 'erreur',
    message: arrived
      ? `Le message \`${arrived.modele}\` n’est pas encore arrivé à cette ligne : il arrive le ${dayInWords(arrived.le)}. Mettez cette ligne après celle qui avance le calendrier jusque-là.`
      : `Cela ne peut pas encore se faire à cette ligne : la solution ne le fait que le ${dayInWords(world.today)}, après ${furthest - rank === 1 ? 'la ligne suivante' : `les ${furthest - rank} actions suivantes`}. Mettez cette ligne plus bas.`,
  };
}

function neverDone(
  action: Action,
  before: readonly Action[],
  rank: number,
  done: boolean,
  world: World,
  portals: readonly Portal[],
): Finding | undefined {
  const fault = (message: string): Finding => ({ path: ['solution', rank], gravite: 'erreur', message });
  const que = action.attendre?.que;
  if (que) {
    const wanted = 1 + before.filter(({ attendre }) => JSON.stringify(attendre?.que) === JSON.stringify(que)).length;
    return countMet(que, world, portals) >= wanted
      ? undefined
      : fault(`Cette attente est sans fin : « ${inWords(que)} » n’arrive jamais. Attendez autre chose, ou retirez cette ligne.`);
  }
  if (done) return undefined;
  if (action.lire) {
    const { modele } = action.lire;
    // A wait for the same message was told already.
    if (before.some(({ attendre }) => (attendre?.que?.recu ?? attendre?.que?.lu)?.modele === modele)) return undefined;
    return fault(`Il n’y a rien à lire ici : le message \`${modele}\` n’est pas arrivé, ou il est déjà lu.`);
  }
  const said = action.repondre ?? action.reporter;
  if (said)
    return fault(
      `Cette réponse ne se donne jamais : \`${said.fait}\` n’est pas demandé à ce moment${said.pour === undefined ? '' : ` pour « ${said.pour} »`}, ou la réponse y est déjà.`,
    );
  const sent = action.envoyer ?? action.confirmer;
  return sent === undefined ? undefined : fault(`Il n’y a rien à envoyer ici : \`${sent}\` n’est pas ouverte à ce moment.`);
}
