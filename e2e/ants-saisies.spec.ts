import type { Locator, Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import { guidedUntil, titled } from './guided.ts';
import { browserOf, enter, goOn, titleIn } from './room.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const press = (page: Page, name: string) => browserOf(page).getByRole('button', { name, exact: true }).first().click();
const said = (page: Page, words: RegExp) => expect(browserOf(page).getByText(words).first()).toBeVisible();

async function begin(page: Page, exercice: string, edition: string): Promise<void> {
  test.setTimeout(240_000);
  await page.clock.install();
  await enter(page, { exercice: `ants/${exercice}`, mode: 'guide', edition });
}

/** Types in a box and leaves it, as a person does. */
async function write(box: Locator, text: string): Promise<void> {
  await box.fill(text);
  await box.press('Tab');
}

async function writeDay(page: Page, group: string, [day, month, year]: readonly [string, string, string]): Promise<void> {
  const box = browserOf(page).getByRole('group', { name: group });
  await box.getByRole('textbox', { name: 'Jour' }).fill(day);
  await box.getByRole('textbox', { name: 'Mois' }).fill(month);
  await write(box.getByRole('textbox', { name: 'Année' }), year);
}

/** From any page of a form to the one with this title, pressing « Continuer ». */
async function onTo(page: Page, title: string): Promise<void> {
  for (let pages = 0; pages < 8 && !(await titleIn(page, title).isVisible()); pages += 1) {
    const before = await titleIn(page, /./).textContent();
    const still = browserOf(page).getByRole('button', { name: 'Continuer quand même' });
    await ((await still.isVisible()) ? still.click() : goOn(page));
    await expect(titleIn(page, /./)).not.toHaveText(before ?? '');
  }
  await expect(titleIn(page, title)).toBeVisible();
}

/** To the page of this title, by « Modifier » beside its section of the recapitulation. */
async function modify(page: Page, title: string): Promise<void> {
  await browserOf(page)
    .locator(`section:has(h2:text-is("${title}")), div:has(> h2:text-is("${title}"))`)
    .last()
    .getByRole('button', { name: /Modifier/ })
    .or(browserOf(page).getByRole('link', { name: new RegExp(`Modifier.*${title}`) }))
    .first()
    .click();
  await expect(titleIn(page, title)).toBeVisible();
}

for (const edition of ['2026', '2020']) {
  test(`acheter, ${edition} : chaque plaque et chaque code faux a sa phrase, et rien n’est perdu`, {
    tag: ['@telephone', '@longue'],
  }, async ({ page }) => {
    await begin(page, 'acheter-une-voiture', edition);
    const browser = browserOf(page);
    const code = browser.getByLabel('Code de cession');
    await guidedUntil(page, () => code.isVisible());
    const plate = browser.getByLabel('Numéro d’immatriculation');
    const phone = await browser.getByLabel('Téléphone portable').inputValue();
    for (const good of ['io 871 ui', ' IO871UI ', '204 abc 00']) {
      await write(plate, good);
      await expect(browser.getByText(/ne se lit pas|Il manque la fin|pourrait être/)).toHaveCount(0);
    }
    for (const [typed, why] of [
      ['I0-871-UI', /la lettre O et le chiffre 0/],
      ['IO-871', /Il manque la fin/],
      ['ma voiture', /ne se lit pas/],
    ] as const) {
      await write(plate, typed);
      await said(page, why);
      await expect(plate).toHaveValue(typed);
    }
    await axe(page, `achat ${edition}, plaque fausse`);
    await write(plate, 'AB-123-CD');
    await said(page, /pourrait être celui de quelqu’un/);
    await write(plate, 'IO-871-UI');
    for (const [typed, why] of [
      ['1234', /a 5 chiffres ; ici, il y en a 4/],
      ['11111', /Il reste 2 essais/],
      ['22222', /Il reste un essai/],
      ['33333', /n’est plus lu jusqu’à demain/],
    ] as const) {
      await write(code, typed);
      await said(page, why);
    }
    await expect(browser.getByLabel('Téléphone portable')).toHaveValue(phone);
    await expect(plate).toHaveValue('IO-871-UI');
  });

  test(`acheter, ${edition} : photo refusée, date impossible, noms échangés, société : la raison, puis tout repart`, {
    tag: ['@telephone', '@longue'],
  }, async ({ page }) => {
    await begin(page, 'acheter-une-voiture', edition);
    const browser = browserOf(page);
    await guidedUntil(page, titled('Les papiers'));
    const card = browser.getByRole('group', { name: /^Carte grise barrée/ });
    for (const [file, why] of [
      [/fichier .heic/, /JPG, PNG ou PDF/],
      [/fichier de 12 Mo/, /5 Mo/],
    ] as const) {
      const again = card.getByRole('button', { name: /Changer|Enlever|Choisir un autre/ });
      if (await again.first().isVisible()) await again.first().click();
      await card.getByRole('radio', { name: file }).check();
      await card.getByRole('button', { name: 'Joindre ce document' }).click();
      await said(page, why);
    }
    await axe(page, `achat ${edition}, photo refusée`);
    await guidedUntil(page, titled('Relire et valider'));
    const [start, holder] =
      edition === '2026' ? ['Pour commencer', 'Le futur titulaire'] : ['Le véhicule', 'Le titulaire et son adresse'];
    await modify(page, start);
    await writeDay(page, 'Jour de la vente', ['20', '12', '2026']);
    await onTo(page, holder);
    await write(browser.getByLabel('Nom de naissance').first(), 'Théo');
    await write(browser.getByLabel('Prénom').first(), 'Fusain');
    await onTo(page, 'Relire et valider');
    for (const box of await browser.getByRole('checkbox').all()) await box.check();
    await press(page, 'Valider ma demande');
    await said(page, /Rien n’est encore parti/);
    await said(page, /Ce jour n’est pas encore venu/);
    await said(page, /échangez-les/);
    await axe(page, `achat ${edition}, refusé`);
    await modify(page, start);
    await writeDay(page, 'Jour de la vente', ['1', '1', '2018']);
    await onTo(page, holder);
    await write(browser.getByLabel('Nom de naissance').first(), 'Fusain');
    await write(browser.getByLabel('Prénom').first(), 'Théo');
    await onTo(page, 'Relire et valider');
    await press(page, 'Valider ma demande');
    await said(page, /avant la date de l’ancienne carte grise/);
    await modify(page, start);
    await writeDay(page, 'Jour de la vente', ['2', '11', '2026']);
    await onTo(page, 'Relire et valider');
    await press(page, 'Valider ma demande');
    await expect(titleIn(page, 'Votre demande est enregistrée')).toBeVisible();
  });

  test(`payer, ${edition} : une autre carte, un refus de la banque, une réponse perdue : rien ne se paie deux fois`, {
    tag: ['@telephone', '@longue'],
  }, async ({ page }) => {
    await begin(page, 'acheter-une-voiture', edition);
    const browser = browserOf(page);
    await guidedUntil(page, titled('Votre carte'));
    await write(browser.getByLabel('Numéro de carte'), '4974 0184 0223 2706');
    await said(page, /N’écrivez jamais la vôtre/);
    await guidedUntil(page, titled('L’accord de la banque'));
    await browser.getByRole('radio', { name: 'Je refuse' }).check();
    await press(page, 'Payer');
    await said(page, /Rien n’est débité/);
    await axe(page, `paiement ${edition}, refusé`);
    await browser.getByRole('radio', { name: /la page se ferme avant la réponse/ }).check();
    await press(page, 'Payer');
    await expect(titleIn(page, 'Le résultat du paiement n’est pas connu')).toBeVisible();
    await said(page, /Ne payez pas une seconde fois/);
    await axe(page, `paiement ${edition}, réponse perdue`);
  });

  test(`vendre, ${edition} : dans le futur ou avant l’achat, la vente n’est pas prise, et tout reste écrit`, {
    tag: ['@telephone', '@longue'],
  }, async ({ page }) => {
    await begin(page, 'vendre-sa-voiture', edition);
    const browser = browserOf(page);
    await guidedUntil(page, titled('La vente'));
    const [last, send] = edition === '2026' ? ['Certifier', 'Déclarer la vente'] : ['La vente', 'Déclarer la vente'];
    await guidedUntil(
      page,
      async () =>
        (await browser.getByRole('button', { name: send }).isVisible()) &&
        (await browser.getByRole('checkbox', { name: /Je certifie/ }).isChecked()),
    );
    for (const [day, why] of [
      [['20', '12', '2026'], /Ce moment n’est pas encore passé/],
      [['1', '1', '2018'], /avant la date de votre carte grise/],
    ] as const) {
      if (last !== 'La vente')
        await browser
          .getByRole('button', { name: 'Revenir à l’étape précédente' })
          .or(browser.getByRole('link', { name: 'Revenir à l’étape précédente' }))
          .click();
      await writeDay(page, 'Jour de la vente', day);
      await onTo(page, last);
      await press(page, send);
      await said(page, why);
    }
    await axe(page, `vente ${edition}, refusée`);
    if (last !== 'La vente')
      await browser
        .getByRole('button', { name: 'Revenir à l’étape précédente' })
        .or(browser.getByRole('link', { name: 'Revenir à l’étape précédente' }))
        .click();
    await expect(browser.getByLabel('Kilométrage')).toHaveValue(/148\D?300/);
  });
}
