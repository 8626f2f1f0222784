import { expect, type Locator, type Page } from '@playwright/test';
import { browserOf } from '../e2e/room.ts';
import { cible } from '../src/form/look.ts';
import type { EvenementDe } from '../src/schema/evenement.ts';
import { pressKey, targeted } from './typing.ts';

const shown = (page: Page, selector: string): Locator => page.locator(selector).filter({ visible: true }).first();

/** Opens a door of the room: « portail », « messages », « papiers ». */
async function door(page: Page, name: string): Promise<void> {
  const button = shown(page, `.room-dock ${targeted(`salle:${name}`)}`);
  if ((await button.getAttribute('aria-current')) !== 'page') await pressKey(page, button);
}

/** Goes somewhere as a person does: by a door of the room, then by the links of the page, of its menus, and of the first page. */
export async function goTo(page: Page, lieu: string): Promise<void> {
  if (lieu === 'messagerie') return door(page, 'messages');
  if (lieu.startsWith('papier:')) {
    await door(page, 'papiers');
    const back = page.getByRole('button', { name: 'Retour à mes papiers' });
    const paper = shown(page, targeted(cible.lieu(lieu)));
    await expect(back.or(paper).first()).toBeVisible();
    if (!(await paper.isVisible())) await pressKey(page, back);
    return pressKey(page, paper);
  }
  await door(page, 'portail');
  await expect(browserOf(page).getByRole('heading', { level: 1 })).toBeVisible();
  const [portal = ''] = lieu.split(':');
  if (await follow(page, lieu)) return;
  for (const rubric of await rubricsOf(page, portal)) {
    if (!(await follow(page, rubric))) continue;
    if (await follow(page, lieu)) return;
  }
  throw new Error(`Aucun lien ne mène à ${lieu}`);
}

/** Presses a visible link to this place, or to another screen of the same démarche; false when the page has none. */
async function follow(page: Page, lieu: string): Promise<boolean> {
  const browser = '#navigateur, .room-browser';
  const exact = page
    .locator(browser)
    .locator(targeted(cible.lieu(lieu)))
    .filter({ visible: true })
    .first();
  if (!(await exact.isVisible())) await unfold(page);
  if (await exact.isVisible()) {
    await pressKey(page, exact);
    await expect(browserOf(page).getByRole('heading', { level: 1 })).toBeVisible();
    return true;
  }
  const flow = lieu.replace(/\/[^/]*$/, '');
  if (flow === lieu) return false;
  const near = page
    .locator(browser)
    .locator(`[data-cible^="${cible.lieu(`${flow}/`)}"]`)
    .filter({ visible: true })
    .first();
  if (!(await near.isVisible())) return false;
  await pressKey(page, near);
  await expect(browserOf(page).getByRole('heading', { level: 1 })).toBeVisible();
  const there = page
    .locator(browser)
    .locator(targeted(cible.lieu(lieu)))
    .filter({ visible: true })
    .first();
  if (await there.isVisible()) await pressKey(page, there);
  return true;
}

/** Opens the menus that are folded. */
async function unfold(page: Page): Promise<void> {
  const folded = browserOf(page)
    .locator('header button[aria-expanded="false"], nav button[aria-expanded="false"]')
    .filter({ visible: true });
  if (await folded.first().isVisible()) await pressKey(page, folded.first());
}

/** The places that the menus of the portal lead to. */
async function rubricsOf(page: Page, portal: string): Promise<string[]> {
  await unfold(page);
  const targets = await browserOf(page)
    .locator(
      `header [data-cible^="lieu:${portal}:"], nav [data-cible^="lieu:${portal}:"], footer [data-cible^="lieu:${portal}:"]`,
    )
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-cible') ?? ''));
  return [...new Set(targets.map((target) => target.slice('lieu:'.length)))];
}

/** Opens a message: in the portal when it stands there, in the mailbox otherwise. */
export async function openMessage(page: Page, received: EvenementDe<'recu'> | undefined): Promise<void> {
  if (!received) throw new Error('Ce message n’est pas arrivé');
  if (received.canal === 'espace') return goTo(page, `${received.de}:messages/${received.message}`);
  await door(page, 'messages');
  const line = shown(page, targeted(`message:${received.message}`));
  const back = page.getByRole('button', { name: 'Retour aux messages' });
  await expect(line.or(back).first()).toBeVisible();
  if (!(await line.isVisible())) await pressKey(page, back);
  await pressKey(page, line);
}
