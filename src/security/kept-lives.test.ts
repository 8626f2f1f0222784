import { expect, test, vi } from 'vitest';
import { readForHere } from '#player/keeping/reopen-file.ts';
import { SITE } from '#player/opening/portal-source.ts';
import { bringFilter } from '#stores/drafts.ts';
import { cupboard, secondCupboard } from '#testing/test-cupboards.ts';
import { births, shippedStories } from '../authoring/monkey/births.ts';
import { keepLife } from './kept-lives.ts';

/** Some lives in « npm test », a thousand with the long ones; ten thousand by « npm run seances », of which one may begin anywhere (VIES_DE). */
const LIVES = Number(process.env.VIES ?? (process.env.LONGUES ? 1_000 : 120));
const FIRST = Number(process.env.VIES_DE ?? 0);
vi.setConfig({ testTimeout: 3_600_000 });

test(`${LIVES} séances au hasard dans tous les portails : gardées, quittées, tuées, reprises, emportées ; rien de perdu, rien de vrai gardé`, async () => {
  const here = cupboard();
  const copy = secondCupboard();
  vi.stubGlobal('localStorage', here.api);
  vi.stubGlobal('indexedDB', copy.api);
  vi.stubGlobal('IDBKeyRange', copy.ranges);
  await bringFilter();
  const stories = shippedStories();
  const keeping = {
    kept: () => [...here.inside.values(), ...[...copy.entries().values()].map(String)],
    leave: async (killed: boolean) => {
      await copy.finish();
      if (killed) here.kill(0);
      else here.flush();
    },
    reopen: (text: string) =>
      readForHere(new TextEncoder().encode(text), SITE, async ({ exercice }) =>
        stories.find(({ scenario }) => scenario.id === exercice),
      ),
  };
  const wrong: string[] = [];
  for (const birth of births(FIRST, LIVES)) {
    here.inside.clear();
    here.flush();
    copy.clear();
    wrong.push(...(await keepLife(birth, keeping)).map((what) => `séance ${birth.seed} (${birth.name}) : ${what}`));
  }
  vi.unstubAllGlobals();
  expect(wrong).toEqual([]);
});
