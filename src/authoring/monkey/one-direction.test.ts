import { expect, test } from 'vitest';
import { answerKey } from '#engine/answers/answers.ts';
import { journey } from '#engine/flow/journey.ts';
import type { Move } from '#engine/flow/move.ts';
import { perform } from '#engine/flow/perform.ts';
import { extend, type World, worldOf } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { guide } from '#engine/story/guide.ts';
import { portalsOf, startSession } from '#engine/story/start.ts';
import { portals } from '#portals/index.ts';
import { oneIn } from '#testing/one-in.ts';
import { shippedStories } from './births.ts';

/* A demonstration is watched: a page is filled from the top to the bottom, as somebody who reads does. */

/** Where an answer is asked: its dossier and its screen, and how far down that screen. */
interface Asked {
  ecran: string;
  rang: number;
}

function askedAt(move: Move, world: World, of: readonly Portal[]): Asked | undefined {
  if (move.fais !== 'repondre') return undefined;
  for (const portal of of) {
    const flow = portal.flows[move.demarche];
    if (!flow) continue;
    for (const { screen, fields } of journey(portal, flow, move.dossier, world).screens) {
      const rang = fields.findIndex(({ key }) => key === answerKey(move.fait, move.pour));
      if (rang >= 0) return { ecran: `${move.dossier} ${screen.id}`, rang };
    }
  }
  return undefined;
}

/** The answers that a demonstration gives above the one that it gave just before, on the same screen. What was sent begins again from the top. */
function stepsBack({ scenario, compte, edition }: ReturnType<typeof shippedStories>[number]): string[] {
  const of = portalsOf(scenario, portals);
  const { journal, content } = startSession(scenario, compte, of, { edition, mode: 'regarder', seed: 1, t: 0 });
  let world = worldOf(journal, content);
  let before: Asked | undefined;
  const back: string[] = [];
  for (let left = 400; left > 0; left -= 1) {
    const { gesture } = guide(world, of);
    if (!gesture) return back;
    const now = askedAt(gesture, world, of);
    if (gesture.fais === 'repondre' && now && before?.ecran === now.ecran && now.rang < before.rang)
      back.push(`${scenario.id} ${edition} : ${gesture.fait} ${gesture.pour ?? ''}`);
    before = gesture.fais === 'requete' ? undefined : (now ?? before);
    world = extend(world, perform(gesture, world, of, 0));
  }
  throw new Error(`${scenario.id} ${edition} : la démonstration n’a pas de fin`);
}

test('la démonstration descend chaque page, sans remonter', () => {
  expect(oneIn(3, shippedStories()).flatMap(stepsBack)).toEqual([]);
}, 240_000);
