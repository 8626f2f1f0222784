import type { Move } from '#engine/flow/move.ts';
import { perform } from '#engine/flow/perform.ts';
import { moments } from '#engine/journal/branch.ts';
import { type Content, extend, stamp, type World, worldOf } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { debrief } from '#engine/story/debrief.ts';
import { type Guide, guide } from '#engine/story/guide.ts';
import { describeMove } from '#engine/story/playthrough.ts';
import type { Evenement } from '#schema/evenement.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { complaintsAbout, complaintsAtTheEnd } from './complaints.ts';
import { RANDOM_GESTURES } from './random-gesture.ts';

/** What a life needs: where it begins, and its number. */
export interface Birth {
  content: Content;
  journal: readonly Evenement[];
  portals: readonly Portal[];
  seed: number;
}

/** How a life went: what was wrong in it, in words, with the gestures that led there; its journal and the world at its end. */
export interface Life {
  end: World;
  journal: readonly Evenement[];
  complaints: readonly string[];
  gestures: readonly string[];
}

const LONGEST_WAY_HOME = 260;

/**
 * Lives one story: a few dozen gestures of which a third follow the guide and the others do not, then the guide alone, to the end.
 * At each moment the guide is looked at, and what is wrong is noted.
 */
export function live({ content, journal: start, portals, seed }: Birth): Life {
  const chance = chanceFrom(seed);
  const gestures: string[] = [];
  const complaints: string[] = [];
  let journal = [...start];
  let world = worldOf(journal, content);

  const add = (events: readonly Evenement[]) => {
    journal = [...journal, ...events];
    world = extend(world, events);
  };
  const make = (move: Move) => {
    gestures.push(describeMove(move));
    add(perform(move, world, portals, 0));
  };
  const goBack = () => {
    const moment = chance.one(moments(journal));
    if (!moment) return;
    gestures.push(`revenir à ${moment.event.type}`);
    journal = [
      ...journal,
      ...stamp([{ type: 'revenu', vers: moment.position }], { today: world.today, minute: world.minute, t: 0 }),
    ];
    world = worldOf(journal, content);
  };
  const choose = ({ telling: { now: difference } }: Guide): boolean => {
    if (!difference) return false;
    const choix = chance.next() < 0.5 ? 'regarder' : 'continuer';
    gestures.push(`${choix} (${difference.mots.dit} / ${difference.mots.papier})`);
    const { dossier, fait, pour, dit, papier } = difference;
    add(perform({ fais: 'choisir', dossier, fait, pour, dit, papier, choix }, world, portals, 0));
    return true;
  };
  const look = (): Guide => {
    const said = guide(world, portals);
    complaints.push(...complaintsAbout(said, world, portals));
    return said;
  };

  // Most mistakes are made inside: two lives out of three are led in first.
  for (let left = LONGEST_WAY_HOME; seed % 3 > 0 && left > 0 && !portals.some((portal) => portal.connected(world)); left -= 1) {
    const said = look();
    if (!said.gesture || complaints.length > 0) break;
    make(said.gesture);
  }
  for (let left = 8 + Math.floor(chance.next() * 18); left > 0 && complaints.length === 0; left -= 1) {
    const said = look();
    const draw = chance.next();
    if (choose(said)) continue;
    if (draw < 0.04) goBack();
    else if (draw < 0.4 && said.gesture) make(said.gesture);
    else {
      const move = anyGesture(world, portals, chance);
      if (move) make(move);
    }
  }
  for (let left = LONGEST_WAY_HOME; complaints.length === 0; left -= 1) {
    const said = look();
    if (said.finished) break;
    if (left === 0) complaints.push(`la fin n’est pas atteinte : ${said.current?.id ?? 'suites'}`);
    else if (!choose(said) && said.gesture) make(said.gesture);
  }
  if (complaints.length === 0) {
    add(perform({ fais: 'terminer', raison: 'bout' }, world, portals, 0));
    complaints.push(...complaintsAtTheEnd(guide(world, portals), debrief(world, portals, journal), world, portals, journal));
  }
  return { complaints, gestures, journal, end: world };
}

function anyGesture(world: World, portals: readonly Portal[], chance: Chance): Move | undefined {
  let draw = chance.next() * RANDOM_GESTURES.reduce((sum, { often }) => sum + often, 0);
  for (const { often, make } of RANDOM_GESTURES) {
    draw -= often;
    if (draw <= 0) return make(world, portals, chance);
  }
  return undefined;
}
