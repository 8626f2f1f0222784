import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { browserOf, enter, goOn, titleIn } from './room.ts';

/** Presses the button of exactly this name. */
export const press = (page: Page, name: string) => browserOf(page).getByRole('button', { name, exact: true }).first().click();
/** These words are shown in the portal. */
export const said = (page: Page, words: RegExp) => expect(browserOf(page).getByText(words).first()).toBeVisible();

/** Opens an exercise of the ANTS with its guide, the clock of the page in hand. */
export async function begin(page: Page, exercice: string, edition: string): Promise<void> {
  test.setTimeout(240_000);
  await page.clock.install();
  await enter(page, { exercice: `ants/${exercice}`, mode: 'guide', edition });
}

/** Types in a box and leaves it, as a person does. */
export async function write(box: Locator, text: string): Promise<void> {
  await box.fill(text);
  await box.press('Tab');
}

/** Types a day in its three boxes. */
export async function writeDay(page: Page, group: string, [day, month, year]: readonly [string, string, string]): Promise<void> {
  const box = browserOf(page).getByRole('group', { name: group });
  await box.getByRole('textbox', { name: 'Jour' }).fill(day);
  await box.getByRole('textbox', { name: 'Mois' }).fill(month);
  await write(box.getByRole('textbox', { name: 'Année' }), year);
}

/** From any page of a form to the one with this title, pressing « Continuer ». */
export async function onTo(page: Page, title: string): Promise<void> {
  for (let pages = 0; pages < 8 && !(await titleIn(page, title).isVisible()); pages += 1) {
    const before = await titleIn(page, /./).textContent();
    const still = browserOf(page).getByRole('button', { name: 'Continuer quand même' });
    await ((await still.isVisible()) ? still.click() : goOn(page));
    await expect(titleIn(page, /./)).not.toHaveText(before ?? '');
  }
  await expect(titleIn(page, title)).toBeVisible();
}

/** To the page of this title, by « Modifier » beside its section of the recapitulation. */
export async function modify(page: Page, title: string): Promise<void> {
  await browserOf(page)
    .locator(`section:has(h2:text-is("${title}")), div:has(> h2:text-is("${title}"))`)
    .last()
    .getByRole('button', { name: /Modifier/ })
    .or(browserOf(page).getByRole('link', { name: new RegExp(`Modifier.*${title}`) }))
    .first()
    .click();
  await expect(titleIn(page, title)).toBeVisible();
}
