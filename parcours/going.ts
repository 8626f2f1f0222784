import { expect, type Locator, type Page } from '@playwright/test';
import { cible } from '#form/look.ts';
import { portals } from '#portals/index.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { browserOf } from '../e2e/room.ts';
import { pressKey, targeted } from './typing.ts';

const shown = (page: Page, selector: string): Locator => page.locator(selector).filter({ visible: true }).first();

/** Opens a door of the room: « portail », « messages », « papiers ». */
export async function door(page: Page, name: string): Promise<void> {
  const button = shown(page, `.room-dock ${targeted(`salle:${name}`)}`);
  if ((await button.getAttribute('aria-current')) !== 'page') await pressKey(page, button);
}

export type Here = () => Promise<string | undefined>;
/** Goes somewhere as a person does: by a door of the room, then by the links of the pages. `here` tells the place that is shown. */
export async function goTo(page: Page, lieu: string, here: Here): Promise<void> {
  if (lieu === 'messagerie') return door(page, 'messages');
  if (lieu.startsWith('papier:')) {
    await door(page, 'papiers');
    const back = page.getByRole('button', { name: 'Retour à mes papiers' });
    const paper = shown(page, targeted(cible.lieu(lieu)));
    await expect(back.or(paper).first()).toBeVisible();
    if (!(await paper.isVisible())) await pressKey(page, back);
    return pressKey(page, paper);
  }
  // A link of the message that is open leads to the portal, as in life.
  const inMessage = browserOf(page)
    .locator(`.mailbox__text ${targeted(cible.lieu(lieu))}`)
    .filter({ visible: true });
  if (await inMessage.isVisible()) {
    await pressKey(page, inMessage);
    return arrived(page);
  }
  await door(page, 'portail');
  await arrived(page);
  const portal = lieu.split(':')[0] ?? lieu;
  // A page of a portal may be on another site than its own: a provider of the shared identity.
  if (!(await here())?.startsWith(`${portal}:`)) await toPortal(page, portal);
  if ((await here()) === lieu) return;
  if (await follow(page, lieu)) return;
  await search(page, portal, lieu);
}

/** A page that comes on demand says so while it comes. */
async function arrived(page: Page): Promise<void> {
  await expect(browserOf(page).locator('.ui-loading')).toHaveCount(0);
  await expect(title(page)).toBeVisible();
}

const title = (page: Page): Locator => browserOf(page).getByRole('heading', { level: 1 });

/** From one portal to another: by the favourites of the browser. */
export async function toPortal(page: Page, portal: string): Promise<void> {
  const { nom, hote } = portals.find(({ id }) => id === portal) ?? {};
  if (nom === undefined || hote === undefined || (await browserOf(page).getByText(hote).first().isVisible())) return;
  await pressKey(page, browserOf(page).getByRole('list', { name: 'Favoris' }).getByRole('button', { name: nom }));
  // The title of the page before is still there for a moment.
  await expect(browserOf(page).getByText(hote).first()).toBeVisible();
  await arrived(page);
}

const FARTHEST = 25;

/** Looks for a place from page to page, those of its own subject first; fails when no link leads there. */
async function search(page: Page, portal: string, lieu: string): Promise<void> {
  /** Where each link was seen: the way back to it. */
  const seen = new Map<string, string | undefined>();
  const tried = new Set<string>();
  for (let at: string | undefined; tried.size < FARTHEST; ) {
    for (const link of await linksIn(page, portal)) if (!seen.has(link)) seen.set(link, at);
    const [next] = [...seen.keys()].filter((one) => !tried.has(one)).sort((a, b) => likeness(b, lieu) - likeness(a, lieu));
    if (next === undefined) break;
    tried.add(next);
    for (const step of [`${portal}:accueil`, seen.get(next), next])
      if (step !== undefined && (step === next || !(await linkTo(page, next).isVisible()))) {
        await unfold(page, linkTo(page, step));
        at = (await pressed(page, linkTo(page, step))) ? step : at;
      }
    if (at !== next) continue;
    if (next === lieu || (await follow(page, lieu))) return;
  }
  throw new Error(`Aucun lien ne mène à ${lieu}. Pages vues : ${[...tried].join(', ')}`);
}

/** How many letters two places begin with alike. */
const likeness = (a: string, b: string): number => [...a].findIndex((letter, rank) => letter !== b[rank]);

async function linksIn(page: Page, portal: string): Promise<string[]> {
  await unfold(page);
  const links = browserOf(page).locator(`[data-cible^="lieu:${portal}:"]`).filter({ visible: true });
  const targets = await links.evaluateAll((found) => found.map((link) => link.getAttribute('data-cible') ?? ''));
  return [...new Set(targets.map((target) => target.slice('lieu:'.length)))];
}

/**
 * Presses a visible link to this place; otherwise to what stands above it, or to another screen of the same démarche, whose plan leads
 * there. False when nothing here does.
 */
async function follow(page: Page, lieu: string): Promise<boolean> {
  if (!(await linkTo(page, lieu).isVisible())) await unfold(page, linkTo(page, lieu));
  if (await pressed(page, linkTo(page, lieu))) return true;
  const above = lieu.replace(/\/[^/]*$/, '');
  if (above === lieu) return false;
  for (const way of [linkTo(page, above), inPortal(page, `[data-cible^="${cible.lieu(`${above}/`)}"]`)])
    if (await pressed(page, way)) return (await pressed(page, linkTo(page, lieu))) || isDemarche(page);
  return false;
}

const inPortal = (page: Page, selector: string): Locator => browserOf(page).locator(selector).filter({ visible: true }).first();
const linkTo = (page: Page, lieu: string): Locator => inPortal(page, targeted(cible.lieu(lieu)));
/** A form has begun elsewhere than wanted: its plan goes on from there. */
const isDemarche = (page: Page): Promise<boolean> => browserOf(page).locator('.form-plan').isVisible();

async function pressed(page: Page, link: Locator): Promise<boolean> {
  if (!(await link.isVisible())) return false;
  await pressKey(page, link);
  await arrived(page);
  return true;
}

/** Opens the menus and the plan that are folded, until this link is shown. */
async function unfold(page: Page, wanted?: Locator): Promise<void> {
  const folded = browserOf(page)
    .locator('header button[aria-expanded="false"], nav button[aria-expanded="false"]')
    .filter({ visible: true });
  for (let left = await folded.count(); left > 0 && !(await wanted?.isVisible()); left -= 1) await pressKey(page, folded.last());
}

/** Opens a message: in the portal when it stands there, in the mailbox otherwise. */
export async function openMessage(page: Page, received: EvenementDe<'recu'> | undefined, here: Here): Promise<void> {
  if (!received) throw new Error('Ce message n’est pas arrivé');
  if (received.canal === 'espace') return goTo(page, `${received.de}:messages/${received.message}`, here);
  await door(page, 'messages');
  const line = shown(page, targeted(`message:${received.message}`));
  const back = page.getByRole('button', { name: 'Retour aux messages' });
  await expect(line.or(back).first()).toBeVisible();
  if (!(await line.isVisible())) await pressKey(page, back);
  await pressKey(page, line);
}
