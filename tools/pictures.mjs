// « node tools/pictures.mjs »: takes the pictures of the README again, from the built site, on a desk and on a telephone.
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { env } from 'node:process';
import { chromium } from '@playwright/test';
import { guidedUntil, titled } from '../e2e/guided.ts';
import { pressLikeAHand } from '../e2e/hand.ts';
import { logInAsTom } from '../e2e/job-seeker.ts';
import {
  browserOf,
  closeDialog,
  confirmAll,
  enter,
  finishAndSend,
  guideOf,
  logIn,
  monthOf,
  openCalendar,
  passSituation,
  titleIn,
  typeAmounts,
} from '../e2e/room.ts';
import { findChromium } from './find-chromium.mjs';
import { serve } from './serve.ts';
import { root } from './setup.mjs';

// Astro brings it: 256 colours are enough for a picture of a page, and weigh a third.
const sharp = createRequire(import.meta.resolve('astro'))('sharp');

const HEAVIEST = 150_000;
const PORT = 4331;
const SCREENS = { bureau: { width: 1280, height: 800 }, telephone: { width: 360, height: 740 } };
const folder = join(root, 'docs', 'images');

await mkdir(folder, { recursive: true });
const server = await serve(env.DIST ?? join(root, 'dist'), { port: PORT });
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
try {
  for (const [name, viewport] of Object.entries(SCREENS)) await takeAll(name, viewport);
} finally {
  await browser.close();
  server.close();
}

async function takeAll(screen, viewport) {
  const context = await browser.newContext({
    viewport,
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  pressLikeAHand(page);
  const phone = screen === 'telephone';
  const take = async (name) => {
    const path = join(folder, `${name}-${screen}.png`);
    await page.evaluate(() => document.fonts.ready);
    const { size } = await sharp(await page.screenshot({ scale: 'css' }))
      .png({ palette: true, effort: 10 })
      .toFile(path);
    console.log(`${name}-${screen}.png  ${Math.round(size / 1000)} Ko`);
    if (size > HEAVIEST) throw new Error(`${path} pèse ${size} octets : plus de ${HEAVIEST}.`);
  };

  await page.goto('/');
  await take('accueil');
  await page.goto('/exercices/');
  await take('exercices');

  await enter(page, { exercice: 'caf/premiere-declaration', mode: 'guide', edition: '2025' });
  await logIn(page, 'sofia');
  await passSituation(page);
  await monthOf(page, 'Juillet 2026').getByRole('button', { name: 'C’est exact' }).click();
  await page.evaluate(() => scrollTo(0, 0));
  await take('salle');
  await confirmAll(page);
  await finishAndSend(page);
  await page.getByRole('button', { name: phone ? 'Données' : 'Mes données' }).click();
  const circuit = page.getByRole('region', { name: 'Que deviennent mes données ?' });
  await circuit.evaluate((element, block) => element.scrollIntoView({ block }), phone ? 'start' : 'end');
  await take('donnees');

  await enter(page, { exercice: 'caf/net-social-net-a-payer', mode: 'bilan', edition: '2024' });
  await page.getByRole('button', { name: 'D’accord' }).click();
  await logIn(page, 'yasmine');
  await passSituation(page);
  await typeAmounts(page, ['1142,10', '1392,10', '1392,10']);
  await page.goBack();
  await titleIn(page, /Déclarez vos ressources/).waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await take('salle-2024');
  await page.goForward();
  await finishAndSend(page);
  const calendar = await openCalendar(page);
  await calendar.getByRole('button', { name: '3 mois' }).click();
  await calendar.getByRole('button', { name: '1 mois' }).click();
  await closeDialog(page);
  const review = guideOf(page).getByRole('button', { name: 'J’ai fini, voir le bilan' });
  if (!(await review.isVisible())) await guideOf(page).getByRole('button', { name: 'Aide' }).click();
  await review.click();
  await page.getByRole('heading', { level: 1, name: 'Votre bilan' }).waitFor();
  await take('debrief');

  await enter(page, { exercice: 'pole-emploi/brut-ou-net', mode: 'guide', edition: '2026' });
  await page.getByRole('button', { name: 'D’accord' }).click();
  await logInAsTom(page);
  await browserOf(page).getByRole('button', { name: 'M’actualiser', exact: true }).last().click();
  await titleIn(page, 'M’actualiser').waitFor();
  await browserOf(page).getByRole('button', { name: 'Continuer', exact: true }).click();
  await titleIn(page, /activités/).waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await take('pole-emploi-2026');

  await enter(page, { exercice: 'pole-emploi/brut-ou-net', mode: 'seul', edition: '2021' });
  await page.getByRole('button', { name: 'D’accord' }).click();
  await logInAsTom(page);
  await page.evaluate(() => scrollTo(0, 0));
  await take('pole-emploi-2021');

  await page.clock.install();
  for (const edition of ['2026', '2020']) {
    await enter(page, { exercice: 'ants/nouvelle-adresse', mode: 'guide', edition });
    await page.getByRole('button', { name: 'D’accord' }).click();
    await guidedUntil(page, titled(/adresse/));
    await page.evaluate(() => scrollTo(0, 0));
    await take(`ants-${edition}`);
  }
  await context.close();
}
