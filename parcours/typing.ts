import { expect, type Locator, type Page } from '@playwright/test';
import { fieldId } from '#form/look.ts';
import { tabTo } from '../e2e/keyboard.ts';

/** Goes to an element with Tab, by the shorter way. */
export async function reach(page: Page, target: Locator): Promise<void> {
  const first = target.first();
  await first.waitFor({ state: 'attached' });
  await unfold(page, first);
  await first.waitFor({ state: 'visible' });
  const there = await target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
  if (there) return;
  const back = await first.evaluate(
    (element) =>
      document.activeElement !== null &&
      document.activeElement !== document.body &&
      (document.activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  );
  await tabTo(page, target, { back });
}

/** What stands under a folded title is shown by pressing the title. */
async function unfold(page: Page, target: Locator): Promise<void> {
  const folded = page.locator('details:not([open])').filter({ has: target }).first();
  if ((await target.isVisible()) || (await folded.count()) === 0) return;
  await pressKey(page, folded.locator('summary'));
}

/** Goes to a control and presses it. */
export async function pressKey(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Enter');
}

const inAttribute = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
export const targeted = (name: string): string => `[data-cible="${inAttribute(name)}"]`;

/**
 * Answers a question with the keys that its kind of field asks for; `saisie` as the démarche reads it, `label` as the page names it among
 * the answers that it offers.
 */
export const answer = (page: Page, key: string, saisie: string, label?: string): Promise<void> =>
  answerIn(page, fieldId(key), saisie, label);

/** The same, for a field by its id. What was filled in beforehand and is right is kept by its own button: choosing it again says nothing. */
export async function answerIn(page: Page, id: string, saisie: string, label?: string): Promise<void> {
  await typeIn(page, id, saisie, label);
  const keep = page
    .locator(`.form-field:has(> [data-champ="${id}"]) > button`)
    .filter({ hasText: /^Garder cette réponse/, visible: true });
  if (await keep.isVisible()) await pressKey(page, keep);
}

async function typeIn(page: Page, id: string, saisie: string, label?: string): Promise<void> {
  const field = page.locator(`#${id}`);
  await field.first().waitFor();
  const { tag, type, role, inLines, parts } = await field.first().evaluate((element) => ({
    tag: element.tagName,
    type: element.getAttribute('type'),
    role: element.getAttribute('role'),
    inLines: element.closest('.ui-lines')?.getAttribute('data-champ') === element.id,
    parts: element.closest('.ui-field__day') !== null,
  }));
  if (inLines) return lines(page, id, saisie === '' ? [] : saisie.split(','));
  if (tag === 'BUTTON') {
    // Answers that are buttons; or an answer given already, that one may change.
    const offered = page.locator(`[data-champ="${id}"]`).getByRole('button', { name: label ?? saisie });
    if (label !== undefined && (await offered.first().isVisible())) return pressKey(page, offered.first());
    await pressKey(page, field);
    if (label !== undefined && (await offered.first().isVisible())) return pressKey(page, offered.first());
  }
  if (type === 'radio' || tag === 'BUTTON') return radio(page, id, saisie);
  if (type === 'checkbox') return boxes(page, id, saisie);
  if (tag === 'SELECT') return choose(page, field, saisie);
  if (parts) return day(page, id, saisie);
  await reach(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(saisie);
  if (role === 'combobox') await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
}

const MOST = 60;

async function radio(page: Page, id: string, wanted: string): Promise<void> {
  const group = page.locator(`input[name="${id}"]`);
  await reach(page, group);
  for (let presses = 0; presses < MOST; presses += 1) {
    const now = await page.evaluate(() => {
      const element = document.activeElement;
      return element instanceof HTMLInputElement ? { value: element.value, checked: element.checked } : undefined;
    });
    if (now?.value === wanted) {
      if (!now.checked) await page.keyboard.press('Space');
      break;
    }
    await page.keyboard.press('ArrowDown');
  }
  // A paper is chosen, then joined by its button, which says so when none is.
  const join = page
    .locator(`[data-champ="${id}"]`)
    .getByRole('button', { name: /^(Joindre ce document|Continuer sans document)$/ });
  if (await join.isVisible()) await pressKey(page, join);
}

async function boxes(page: Page, id: string, saisie: string): Promise<void> {
  const group = page.locator(`input[name="${id}"]`);
  const wanted = saisie.split(',');
  const many = await group.count();
  if (many === 0) {
    const box = page.locator(`#${id}`);
    if (String(await box.isChecked()) === saisie) return;
    await reach(page, box);
    return page.keyboard.press('Space');
  }
  for (let rank = 0; rank < many; rank += 1) {
    const box = group.nth(rank);
    const { value, checked } = await box.evaluate((one: HTMLInputElement) => ({ value: one.value, checked: one.checked }));
    if (checked === wanted.includes(value)) continue;
    await reach(page, box);
    await page.keyboard.press('Space');
  }
}

async function choose(page: Page, field: Locator, wanted: string): Promise<void> {
  await reach(page, field);
  await page.keyboard.press('Home');
  for (let presses = 0; (await field.inputValue()) !== wanted && presses < MOST; presses += 1)
    await page.keyboard.press('ArrowDown');
  await expect(field).toHaveValue(wanted);
  await page.keyboard.press('Tab');
}

async function day(page: Page, id: string, saisie: string): Promise<void> {
  const [year = '', month = '', date = ''] = saisie.split('-');
  await reach(page, page.locator(`#${id}`));
  for (const part of [date, month, year]) {
    await page.keyboard.press('Control+A');
    await page.keyboard.type(part);
    await page.keyboard.press('Tab');
  }
}

async function lines(page: Page, id: string, wanted: readonly string[]): Promise<void> {
  const group = page.locator(`[data-champ="${id}"]`);
  for (let presses = 0; presses < MOST; presses += 1) {
    const shown = await group.locator('> .ui-lines__line').count();
    if (shown === wanted.length) break;
    if (shown < wanted.length) await pressKey(page, page.locator(`#${id}`));
    else await pressKey(page, group.getByRole('button', { name: /^Enlever cette ligne/ }).last());
    await expect(group.locator('> .ui-lines__line')).not.toHaveCount(shown);
  }
}
