import { chromium } from '@playwright/test';
import { enter, guideOf } from './e2e/room.ts';
import { findChromium } from './tools/find-chromium.mjs';
import { serve } from './tools/serve.ts';

const [edition, ...names] = process.argv.slice(2);
const PORT = 4977;
const server = await serve('/tmp/dist-sc', { port: PORT });
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
for (const name of names) {
  const context = await browser.newContext({
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1280, height: 800 },
    locale: 'fr-FR',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const errors = [];
  page.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
  page.on('pageerror', (e) => errors.push(e.message));
  try {
    await page.clock.install();
    await enter(page, { exercice: `pole-emploi/${name}`, edition, mode: 'regarder' });
    const guide = guideOf(page);
    await guide.getByRole('radio', { name: 'Rapide' }).check();
    await page.screenshot({ path: `/tmp/shots/${name}-${edition}-0.png` });
    await guide.getByRole('button', { name: 'Commencer la démonstration' }).click();
    const done = guide.getByRole('heading', { name: 'La démonstration est finie' });
    let turns = 0,
      last = '',
      same = 0;
    for (; turns < 1500 && !(await done.isVisible()); turns += 1) {
      await page.clock.runFor(800);
      const now = await guide
        .locator('[aria-live="polite"]')
        .last()
        .innerText()
        .catch(() => '');
      same = now === last ? same + 1 : 0;
      last = now;
      if (same > 60) break;
    }
    console.log(name, edition, (await done.isVisible()) ? 'OK' : `STUCK at « ${last} »`, turns, errors.slice(0, 2).join(' | '));
    await page.screenshot({ path: `/tmp/shots/${name}-${edition}-1.png` });
  } catch (e) {
    console.log(name, edition, 'FAIL', String(e).slice(0, 300), errors.slice(0, 2));
    await page.screenshot({ path: `/tmp/shots/${name}-${edition}-x.png` }).catch(() => {});
  }
  await context.close();
}
await browser.close();
server.close();
