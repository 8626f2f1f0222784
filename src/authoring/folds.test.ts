import { expect, test, vi } from 'vitest';
import { journey } from '#engine/flow/journey.ts';
import { browserOf, portalTab } from '#engine/journal/browser.ts';
import { addDays } from '#engine/journal/day.ts';
import { continueWith } from '#engine/journal/fold.ts';
import type { World } from '#engine/journal/world.ts';
import { agenda } from '#engine/story/advance.ts';
import { nextMove } from '#engine/story/next-move.ts';
import { playthrough } from '#engine/story/playthrough.ts';
import { progress } from '#engine/story/progress.ts';
import type { portals } from '#portals/index.ts';
import type { Evenement } from '#schema/evenement.ts';
import { fc } from '#testing/drawn.ts';
import { begun } from '#workbench/begun-story.ts';

/*
 * Folds remember what they read before. Whole stories, read piece by piece as a room does, must give what they give read from scratch:
 * everything that the room shows of each portal is compared, after any number of events.
 */
vi.setConfig({ testTimeout: 120_000 });

type Of = typeof portals;

/** What each portal makes of a journal: who is inside, every form, what is due, what the story waits for. */
const reading = (world: World, of: Of) => ({
  browser: browserOf(world.events, ''),
  tab: portalTab(world),
  due: agenda(world, of, addDays(world.today, 60)),
  progress: progress(world, of),
  next: nextMove(world, of),
  portals: of.map((portal) => [portal.id, portal.connected(world), portal.nextToConnect(world)]),
  forms: of.flatMap((portal) =>
    Object.values(portal.flows).map((flow) => {
      const dossier = flow.open(world);
      if (dossier === undefined) return [flow.id];
      const { screens, manque } = journey(portal, flow, dossier, world);
      const fields = screens.flatMap((screen) => screen.fields.map(({ key, etat, valeur, refus }) => [key, etat, valeur, refus]));
      return [flow.id, dossier, fields, manque.map(({ key }) => key)];
    }),
  ),
});

const moment = (world: World, events: readonly Evenement[]): World => {
  const last = events.at(-1);
  return { ...world, events, ...(last ? { today: last.le, minute: last.minute } : {}) };
};

test.each([
  ['caf/premiere-declaration.yaml', '2024'],
  ['pole-emploi/inscription-en-plusieurs-fois.yaml', '2026'],
  ['pole-emploi/inscription-en-plusieurs-fois.yaml', '2021'],
  ['pole-emploi/deux-portails.yaml', '2026'],
])('%s, édition %s : lue morceau par morceau, l’histoire dit la même chose que lue d’un coup', (file, edition) => {
  const { world: start, of } = begun(file, edition);
  const { journal, arret } = playthrough(start, of);
  // A fold that is wrong would already lead the story astray.
  expect(arret).toBeUndefined();
  expect(journal.length).toBeGreaterThan(20);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.boolean()), { minLength: 40, maxLength: 80 }), (pieces) => {
      let events: readonly Evenement[] = [...start.events];
      let at = 0;
      for (const [length, looked] of pieces) {
        events = continueWith(events, journal.slice(at, at + length));
        at += length;
        if (looked) expect(reading(moment(start, events), of)).toEqual(reading(moment(start, [...events]), of));
      }
    }),
    { numRuns: 5, endOnFailure: true },
  );
});
