import { env } from 'node:process';
import { axe, expect, test } from '../e2e/fixtures.ts';
import { enter } from '../e2e/room.ts';
import { everyStory, readStory } from './story.ts';
import { walk } from './walk.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

// With every test of the house, one story; « npm run parcours » lives them all, in each look.
const ALWAYS = ['pole-emploi/deux-employeurs-deux-lignes@2026'];
const asked = env.PARCOURS === 'tout' ? everyStory() : (env.PARCOURS?.split(',') ?? ALWAYS);

for (const one of asked) {
  const [exercice = '', edition = ''] = one.split('@');
  test(`au clavier seul, sur un petit écran : ${exercice}, édition ${edition}`, async ({ page }) => {
    test.setTimeout(300_000);
    await enter(page, { exercice, mode: 'seul', edition });
    const seen = new Set<string>();
    const left = await walk(page, readStory(exercice), async (what) => {
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(beyond, `Rien ne dépasse de l’écran, après : ${what}`).toBeLessThanOrEqual(0);
      // The guide has a title of its own.
      const title = await page.locator('main h1, [role=main] h1').filter({ visible: true }).first().textContent();
      if (title === null || seen.has(title)) return;
      seen.add(title);
      if (env.IMAGES) await page.screenshot({ path: `${env.IMAGES}/${one.replace('/', '-')}-${seen.size}.png`, fullPage: true });
      await axe(page, `${title} (${what})`);
    });
    expect(left, 'Les étapes qui restent').toEqual([]);
  });
}
