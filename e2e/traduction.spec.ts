import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { doGesture } from './guided.ts';
import { ENOUGH } from './one-file.ts';
import { browserOf, confirmAll, enter, finishAndSend, guideOf, logIn, passSituation, toPortal } from './room.ts';
import { firstIn } from './widths.ts';

/** What the translator of Chrome does to a page, now and at each change: every text is taken out, two <font> come in. */
const translator = () => {
  const translate = (text: Text) => {
    if (text.data.trim() === '' || text.parentElement?.closest('font, script, style, textarea') !== null) return;
    const outer = document.createElement('font');
    outer.appendChild(document.createElement('font')).textContent = text.data;
    text.replaceWith(outer);
  };
  const all = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) translate(text);
  };
  new MutationObserver(all).observe(document.body, { childList: true, subtree: true, characterData: true });
  all();
};

/** Opens an exercise, and has it translated from then on. */
async function enterTranslated(page: Page, asked: Parameters<typeof enter>[1]): Promise<void> {
  await enter(page, asked);
  await page.waitForLoadState('networkidle');
  await page.evaluate(translator);
  await expect.poll(() => guideOf(page).locator('font').count()).toBeGreaterThan(0);
}

/** What is shown is what the page shows to somebody who comes back without a translator. */
async function nothingIsStale(page: Page): Promise<void> {
  const portal = () => browserOf(page).getByRole('tabpanel').innerText();
  // Its titles only: the guide also says what was just done, and says it once.
  const guide = () => guideOf(page).getByRole('heading').allInnerTexts();
  const shown = [await portal(), await guide()];
  await page.reload();
  await expect(browserOf(page).getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(async () => [await portal(), await guide()]).toEqual(shown);
}

for (const [exercice, edition, tag] of [
  ['caf/premiere-declaration', '2025', '@bureau'],
  ['pole-emploi/premiere-actualisation', '2026', '@bureau @longue'],
] as const) {
  test(`un traducteur qui remplace tous les textes n’arrête ni le guide ni la salle : ${exercice} ${tag}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.clock.install();
    await enterTranslated(page, { exercice, mode: 'guide', edition });
    const doIt = guideOf(page).getByRole('button', { name: 'Faire à ma place' });
    // The end is a page of its own.
    const finished = page.getByRole('button', { name: 'Voir le bilan', exact: true });
    for (let count = 0; count < ENOUGH; count += 1) {
      await expect(finished.or(doIt)).toBeVisible();
      if (await finished.isVisible()) break;
      await doGesture(page);
    }
    await expect(finished).toBeVisible();
    await finished.click();
    await expect(page.getByRole('heading', { name: /bilan|exercice/i }).first()).toBeVisible();
  });
}

for (const width of firstIn('telephone'))
  test(`quelqu’un qui fait traduire la page va au bout de sa déclaration, et rien d’affiché n’est en retard ${width}`, async ({
    page,
  }) => {
    test.slow();
    await enterTranslated(page, { exercice: 'caf/premiere-declaration', mode: 'seul', edition: '2025' });
    await logIn(page, 'sofia');
    await passSituation(page);
    await confirmAll(page);
    await finishAndSend(page);
    await toPortal(page);
    await nothingIsStale(page);
  });
