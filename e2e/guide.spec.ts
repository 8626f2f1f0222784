import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { doOne, followToTheEnd, nothingIsLost, picture, putAllAside, saidNow } from './frightened.ts';
import { openGuide } from './guided.ts';
import { browserOf, enter, goOn, guideOf, identify, monthOf, passOthers, readCode, swearAndSend, titleIn } from './room.ts';
import { firstIn } from './widths.ts';

// Four exercises, as somebody lives them who is afraid of doing wrong. With « node tools/guide-pictures.mjs », their pictures too.
test.describe.configure({ timeout: 300_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const FIRST = { exercice: 'caf/premiere-declaration', edition: '2025', mode: 'guide' };
const NET_SOCIAL = '1 071,85 €';
const NET_PAID = '1 041,85';

async function begin(page: Page, asked: Parameters<typeof enter>[1]): Promise<void> {
  await page.clock.install();
  await enter(page, asked);
}

/** The number, the password, the code: the guide says each gesture, and the person makes it. */
async function getIn(page: Page): Promise<void> {
  const browser = browserOf(page);
  expect(await saidNow(page)).toBe('Maintenant : Remplissez la case « Numéro de sécurité sociale ».');
  await picture(page, 'declaration-1-porte');
  await identify(page, 'sofia');
  await expect(titleIn(page, 'Recevez un code de connexion')).toBeVisible();
  await expect.poll(() => saidNow(page)).toBe('Maintenant : Appuyez sur « Envoyer le code ».');
  await browser.getByRole('button', { name: 'Envoyer le code', exact: true }).click();
  await expect.poll(() => saidNow(page)).toContain('messagerie');
  const code = await readCode(page);
  await expect.poll(() => saidNow(page)).toBe('Maintenant : Remplissez la case « Code à 6 chiffres ».');
  await browser.getByRole('textbox', { name: 'Code à 6 chiffres' }).fill(code);
  await browser.getByRole('button', { name: 'Valider le code' }).click();
  await expect(titleIn(page, 'Bonjour Sofia')).toBeVisible();
}

async function toResources(page: Page): Promise<void> {
  const browser = browserOf(page);
  await browser.getByRole('button', { name: 'Faire ma déclaration' }).click();
  await browser.getByRole('radio', { name: 'Oui, rien n’a changé' }).check();
  await goOn(page);
  await expect(titleIn(page, 'Vérifiez vos ressources')).toBeVisible();
}

for (const width of firstIn('bureau'))
  test(`« Ma première déclaration » : le net à payer tapé pour un mois, jusqu’au bilan ${width}`, async ({ page }) => {
    const browser = browserOf(page);
    await begin(page, FIRST);
    await getIn(page);
    await toResources(page);

    const august = monthOf(page, 'Août 2026');
    await august.getByRole('button', { name: 'Demander une modification' }).click();
    // While one types, the guide goes on with the page, and says nothing of the amount.
    await expect.poll(() => saidNow(page)).toContain('Pourquoi demander une modification');
    await august.getByRole('radio', { name: 'Le montant est faux' }).check();
    await expect.poll(() => saidNow(page)).toContain('Le bon montant net social');
    await august.getByRole('textbox').fill(NET_PAID);
    await august.getByRole('radio', { name: /Bulletin de paie, août 2026/ }).check();
    await august.getByRole('button', { name: 'Joindre ce document' }).click();
    await picture(page, 'declaration-2-pendant-que-l-on-tape');
    for (const month of ['Juillet 2026', 'Septembre 2026'])
      await monthOf(page, month).getByRole('button', { name: 'C’est exact' }).click();
    await browser.getByRole('radio', { name: 'Non, tout y est' }).check();
    await expect(guideOf(page).getByText('Ces deux réponses ne sont pas les mêmes.').filter({ visible: true })).toHaveCount(0);
    await goOn(page);

    // The part is left: both amounts, once, and two ways.
    const guide = guideOf(page);
    await expect(guide.getByRole('heading', { name: 'Ces deux réponses ne sont pas les mêmes.' })).toBeVisible();
    await expect(guide.locator('.companion__two').getByRole('definition')).toHaveText([/1.041,85/, /1.071,85/]);
    await expect(guide).toContainText(
      /la ligne «\sNet à payer[^»]*\s»\. Ce qui est demandé est à la ligne «\sMontant net social\s»/,
    );
    await bothWaysInSight(page);
    await picture(page, 'declaration-3-deux-montants');
    await withPaperOpen(page, () => bothWaysInSight(page));
    await guide.getByRole('button', { name: 'Continuer pour voir' }).click();
    await nothingIsLost(page);
    await expect.poll(() => saidNow(page)).toContain('Avez-vous eu d’autres ressources');
    await openGuide(page);
    await foldOnPhone(page);
    await passOthers(page);
    await goOn(page);
    await swearAndSend(page);
    await expect(titleIn(page, 'Votre déclaration est envoyée')).toBeVisible();

    await openGuide(page);
    await expect(guide.getByRole('heading', { name: 'Ce que cela change' })).toBeVisible();
    await expect(guide.getByText(/Août est juste|Les trois mois sont justes/).filter({ visible: true })).toHaveCount(0);
    await guide.getByRole('heading', { name: 'Ce que cela change' }).scrollIntoViewIfNeeded();
    await picture(page, 'declaration-4-c-est-parti');
    await followToTheEnd(page, () => withPaperOpen(page, () => inSight(page, ['Voir la dernière page', 'Voir le bilan'])));
    await expect(page.getByRole('heading', { level: 1, name: 'C’est fini. Voici ce que vous avez fait.' })).toBeVisible();
    await expect(page.locator('.end-page__done')).not.toContainText('Et le deuxième mois');
    // What comes next is in sight, with what was tried beside it.
    if (!isPhone(page)) {
      await expect(page.getByRole('button', { name: 'Voir le bilan', exact: true })).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('complementary', { name: 'Vos essais' })).toBeInViewport({ ratio: 0.8 });
    }
    await picture(page, 'declaration-5-fin');

    await page.getByRole('button', { name: 'Voir le bilan', exact: true }).click();
    const story = page.getByRole('article');
    await expect(story).toContainText(NET_SOCIAL);
    await expect(story).toContainText('1 041,85 €');
    await expect(story).not.toContainText('Vous avez pris le montant net social');
    await expect(story).not.toContainText('Ce mois est juste aussi');
    await picture(page, 'declaration-6-bilan');
  });

for (const width of firstIn('telephone'))
  test(`« Ma première déclaration » : l’erreur suivie jusqu’à la retenue, puis le moment d’avant, et le bilan des deux essais ${width}`, async ({
    page,
  }) => {
    await begin(page, FIRST);
    await getIn(page);
    await toResources(page);
    await foldOnPhone(page);
    await changeAugust(page, NET_PAID);
    await goOn(page);
    await expect(guideOf(page).getByRole('button', { name: 'Continuer pour voir' })).toBeVisible();
    // The guide is at its largest there: the end of the page can still be brought above it.
    if (width.startsWith('@telephone')) expect(await underTheGuide(page)).toBeLessThanOrEqual(0);
    await guideOf(page).getByRole('button', { name: 'Continuer pour voir' }).click();
    await foldOnPhone(page);
    await passOthers(page);
    await foldOnPhone(page);
    await goOn(page);
    await foldOnPhone(page);
    await swearAndSend(page);
    await expect(titleIn(page, 'Votre déclaration est envoyée')).toBeVisible();
    await followToTheEnd(page);
    const tries = page.getByRole('complementary', { name: 'Vos essais' });
    await expect(tries).toContainText(/à rendre, le 15\sdécembre 2026/);
    await expect(page.getByRole('heading', { name: 'Parti sans contrôle' })).toBeVisible();
    await picture(page, 'deux-essais-1-la-fin-du-premier');

    await page.getByRole('button', { name: 'Revenir au moment d’avant (3 novembre 2026)' }).click();
    await expect(titleIn(page, 'Vérifiez vos ressources')).toBeVisible();
    await nothingIsLost(page);
    await picture(page, 'deux-essais-2-le-moment-d-avant');
    await followToTheEnd(page);
    await expect(page.getByRole('heading', { level: 1, name: 'C’est fini. Voici ce que vous savez faire.' })).toBeVisible();
    await picture(page, 'deux-essais-3-la-fin-du-second');

    await page.getByRole('button', { name: 'Voir le bilan', exact: true }).click();
    const told = page.getByRole('article').locator('.debrief__tries > li');
    await expect(told).toHaveCount(2);
    const first = told.first();
    const second = told.last();
    await expect(first).toContainText(/vous avez déclaré 1.041,85.€, les papiers disent 1.071,85.€/);
    await expect(first).toContainText('Le guide vous l’a dit (3 novembre 2026)');
    await expect(first).toContainText('L’administration l’a vu (15 décembre 2026)');
    await expect(first).toContainText(/\d,\d\d.€ à rendre, le 15\sdécembre 2026/);
    await expect(second).toContainText('comme le disent les papiers');
    await expect(second).not.toContainText('à rendre');
    // « Évité » is not said of what came in the first try.
    const avoided = page.getByRole('article').locator('.debrief__lesson--evite');
    await expect(avoided.filter({ hasText: /montant net social|n’était pas celui du bulletin/ })).toHaveCount(0);
    const fork = page.getByRole('region', { name: 'Là où vos essais se séparent' });
    await expect(fork).toContainText(/Les papiers disent.:1.071,85.€/);
    await expect(fork.getByRole('list').first()).toContainText(/3.novembre 2026Vous déclarez 1.041,85.€/);
    await expect(fork.getByRole('list').first()).toContainText(/15.décembre 2026L’administration l’a vu.*\d,\d\d.€ à rendre/);
    await expect(fork.getByText(/^Vous revenez au 3.novembre 2026/)).toBeVisible();
    await expect(fork.getByRole('list').last()).toContainText('Vous déclarez comme les papiers');
    await expect(fork.getByRole('list').last()).not.toContainText('L’administration l’a vu');
    await fork.evaluate((part) => part.scrollIntoView());
    await picture(page, 'deux-essais-4-bilan');
  });

for (const width of ['@bureau @longue', '@telephone @longue'])
  test(`« Ma première déclaration » : tout mis de côté d’abord, puis tout est revenu avant l’envoi ${width}`, async ({
    page,
  }) => {
    await begin(page, FIRST);
    await getIn(page);
    await browserOf(page).getByRole('button', { name: 'Faire ma déclaration' }).click();
    for (const part of ['Votre situation', 'Vérifiez vos ressources', 'Autres ressources']) {
      await expect(titleIn(page, part)).toBeVisible();
      await putAllAside(page);
      await nothingIsLost(page);
      await goOn(page);
    }
    await expect(titleIn(page, 'Récapitulatif')).toBeVisible();
    await goOn(page);
    await expect(titleIn(page, 'Validation')).toBeVisible();
    const guide = await openGuide(page);
    await expect(guide.getByText(/^Mis de côté, à revoir avant l’envoi/)).toContainText('Ma situation est-elle toujours la même');
    await picture(page, 'de-cote-1-tout-est-mis-de-cote');
    for (let gestures = 0; gestures < 8 && !(await titleIn(page, 'Votre situation').isVisible()); gestures += 1)
      await doOne(page);
    await openGuide(page);
    await expect(guide.getByText('Vous l’aviez mis de côté. C’est le moment d’y revenir.')).toBeVisible();
    await picture(page, 'de-cote-2-c-est-le-moment');
    await followToTheEnd(page);
    await expect(page.getByRole('heading', { level: 1, name: 'C’est fini. Voici ce que vous savez faire.' })).toBeVisible();
    await picture(page, 'de-cote-3-fin');
  });

for (const width of firstIn('telephone'))
  test(`« Ma première actualisation » : tout droit par « Continuer » ${width}`, async ({ page }) => {
    const browser = browserOf(page);
    await begin(page, { exercice: 'pole-emploi/premiere-actualisation', edition: '2026', mode: 'guide' });
    expect(await saidNow(page)).toBe('Maintenant : Appuyez sur « Connexion ».');
    await picture(page, 'actualisation-1-porte');
    for (let gestures = 0; gestures < 12 && !(await titleIn(page, 'Bonjour Malik').isVisible()); gestures += 1) await doOne(page);
    await foldOnPhone(page);
    await browser.getByRole('button', { name: 'M’actualiser' }).click();
    await expect(titleIn(page, 'M’actualiser')).toBeVisible();
    await goOn(page);

    await answerNo(page, /Avez-vous travaillé/);
    // She went past « les dates » of her own accord: the guide stays with her.
    await expect.poll(() => saidNow(page)).toContain('appuyez sur « Continuer »');
    await picture(page, 'actualisation-2-la-suite-du-formulaire');
    await foldOnPhone(page);
    await goOn(page);
    for (const question of [/formation ou un stage/, /arrêt maladie/, /nouvelle pension/]) await answerNo(page, question);
    await goOn(page);
    await expect(titleIn(page, 'Je vérifie et je valide')).toBeVisible();
    await expect.poll(() => saidNow(page)).toContain('Voulez-vous rester inscrit');
    await picture(page, 'actualisation-3-le-piege');
    await foldOnPhone(page);
    await browser
      .getByRole('group', { name: /rester inscrit/ })
      .getByRole('radio', { name: 'Oui' })
      .check();
    await browser.getByRole('button', { name: 'Valider et envoyer ma déclaration' }).click();
    await expect(titleIn(page, 'Votre déclaration est envoyée')).toBeVisible();
    // Then what she had gone past, and the rest.
    await expect.poll(() => saidNow(page)).toContain('Les dates');
    await picture(page, 'actualisation-4-ce-qui-restait');
    await followToTheEnd(page);
    await picture(page, 'actualisation-5-fin');
  });

// What the guide says of it is also lived without a browser (guide.test.ts).
for (const width of ['@telephone @longue', '@bureau @longue'])
  test(`« M’inscrire, en plusieurs fois » : par le plan, dans un autre ordre, jusqu’à la lettre du droit ${width}`, async ({
    page,
  }) => {
    await begin(page, { exercice: 'pole-emploi/inscription-en-plusieurs-fois', edition: '2026', mode: 'guide' });
    const plan = browserOf(page).locator('.form-plan');
    for (let gestures = 0; gestures < 8 && !(await plan.first().isVisible()); gestures += 1) await doOne(page);
    await picture(page, 'inscription-1-le-plan');
    const links = plan.locator('[data-cible]');
    const names = await links.evaluateAll((all) => all.map((one) => one.getAttribute('data-cible') ?? ''));
    expect(names.length).toBeGreaterThan(5);
    // The end first, the beginning last: only sending keeps its place.
    for (const name of [...names.slice(1, -2).reverse(), ...names.slice(0, 1)]) {
      await foldOnPhone(page);
      const link = plan.locator(`[data-cible="${name}"]`).first();
      if (!(await link.isVisible())) await plan.locator('summary, button[aria-expanded="false"]').first().click();
      await link.click();
      const part = await titleIn(page, /./).innerText();
      for (let gestures = 0; gestures < 30; gestures += 1) {
        if (!/(Répondez|Remplissez|Cochez)/.test(await saidNow(page))) break;
        await doOne(page);
        if ((await titleIn(page, /./).innerText()) !== part) break;
      }
      await nothingIsLost(page);
    }
    await openGuide(page);
    await picture(page, 'inscription-2-dans-un-autre-ordre');
    await followToTheEnd(page);
    await picture(page, 'inscription-3-fin');
    await page.getByRole('button', { name: 'Voir le bilan', exact: true }).click();
    await expect(page.getByRole('article')).toContainText('Quel est mon droit ?');
    await picture(page, 'inscription-4-bilan');
  });

/** August is changed to this amount with its pay slip; the other months are right. */
async function changeAugust(page: Page, amount: string): Promise<void> {
  const august = monthOf(page, 'Août 2026');
  await august.getByRole('button', { name: 'Demander une modification' }).click();
  await august.getByRole('radio', { name: 'Le montant est faux' }).check();
  await august.getByRole('textbox').fill(amount);
  await august.getByRole('radio', { name: /Bulletin de paie, août 2026/ }).check();
  await august.getByRole('button', { name: 'Joindre ce document' }).click();
  for (const month of ['Juillet 2026', 'Septembre 2026'])
    await monthOf(page, month).getByRole('button', { name: 'C’est exact' }).click();
  await browserOf(page).getByRole('radio', { name: 'Non, tout y est' }).check();
}

/** « Regarder encore » and « Continuer pour voir », whole, without scrolling the guide. */
const bothWaysInSight = (page: Page): Promise<void> => inSight(page, ['Regarder encore', 'Continuer pour voir']);

async function inSight(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) await expect(guideOf(page).getByRole('button', { name })).toBeInViewport({ ratio: 1 });
}

/** Beside an open paper, which takes more than half of the height; on a telephone, papers have a door of their own. */
async function withPaperOpen(page: Page, look: () => Promise<void>): Promise<void> {
  if (isPhone(page)) return;
  const papers = page.getByRole('button', { name: 'Mes papiers', exact: true });
  await papers.click();
  const slip = page.getByRole('button', { name: /^Bulletin de paie, août 2026/ }).last();
  const open = page.getByRole('button', { name: 'Retour à mes papiers' });
  await expect(slip.or(open).first()).toBeVisible();
  // Papers are kept where they were: the second time, the slip is still open.
  if (!(await open.isVisible())) await slip.click();
  await look();
  await papers.click();
}

const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 1280) < 700;

async function answerNo(page: Page, question: RegExp): Promise<void> {
  await foldOnPhone(page);
  await browserOf(page).getByRole('group', { name: question }).getByRole('radio', { name: 'Non' }).check();
}

/** On a telephone the open guide covers a part of the page: one folds it to go on by hand. */
async function foldOnPhone(page: Page): Promise<void> {
  const fold = guideOf(page).getByRole('button', { name: 'Réduire' });
  if (isPhone(page) && (await fold.isVisible())) await fold.click();
}

/** How much of the end of the page no scrolling brings above the guide of a telephone, in pixels. */
const underTheGuide = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const at = scrollY;
    scrollTo(0, document.documentElement.scrollHeight);
    const [room, sheet] = ['.room', '.ui-sheet'].map((name) => document.querySelector(name));
    if (!room || !sheet) throw new Error('ni salle ni guide');
    const end = room.getBoundingClientRect().bottom - Number.parseFloat(getComputedStyle(room).paddingBottom);
    const hidden = end - sheet.getBoundingClientRect().top;
    scrollTo(0, at);
    return Math.round(hidden);
  });
