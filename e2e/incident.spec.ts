import { axe, expect, test } from './fixtures.ts';
import {
  browserOf,
  confirmAll,
  enter,
  goOn,
  guideOf,
  identify,
  openMail,
  PEOPLE,
  pageIn,
  passOthers,
  passSituation,
  readCode,
  swearAndSend,
  titleIn,
} from './room.ts';

test('le site tombe en panne le dernier jour : des pages de portail, rien de perdu, le guide rassure, et cela passe', {
  tag: '@bureau',
}, async ({ page }) => {
  test.slow();
  const browser = browserOf(page);
  const guide = guideOf(page);
  const again = browser.getByRole('button', { name: 'Réessayer' });
  await enter(page, { exercice: 'caf/panne-dernier-jour', mode: 'guide', edition: '2025' });

  await identify(page, 'sofia');
  await expect(titleIn(page, 'Beaucoup de monde en ce moment')).toBeVisible();
  await axe(page, 'file d’attente');
  const place = async () => Number(/à la place (\d+)/.exec(await pageIn(page).innerText())?.[1]);
  const first = await place();
  expect(first).toBeGreaterThan(1);
  await expect(guide.getByText('Attendez un peu et réessayez.').last()).toBeVisible();
  // Going back to the page finds what was typed, as it was.
  await browser.getByRole('button', { name: 'Revenir à la page' }).click();
  await expect(browser.getByRole('textbox', { name: 'Numéro de sécurité sociale' })).toHaveValue(PEOPLE.sofia.numero);
  await expect(browser.getByRole('textbox', { name: 'Mot de passe' })).toHaveValue(PEOPLE.sofia.motDePasse);
  await browser.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await expect.poll(place, 'la file avance').toBeLessThan(first);
  await again.click();
  await browser.getByRole('button', { name: 'Envoyer le code', exact: true }).click();
  await expect(titleIn(page, 'Recopiez le code reçu')).toBeVisible();
  const code = await readCode(page);
  await browser.getByRole('textbox', { name: 'Code à 6 chiffres' }).fill(code);
  await browser.getByRole('button', { name: 'Valider le code' }).click();
  await expect(titleIn(page, 'Bonjour Sofia')).toBeVisible();

  await passSituation(page);
  await confirmAll(page);
  await passOthers(page);
  await goOn(page);
  await swearAndSend(page);
  await expect(titleIn(page, 'Service indisponible')).toBeVisible();
  await axe(page, 'panne');
  await expect(browser.getByText(/Rien n’est parti\. Vos réponses sont gardées\./)).toBeVisible();
  await expect(guide.getByText('Restez sur la page et réessayez dans quelques minutes.').last()).toBeVisible();
  await page.reload();
  await expect(titleIn(page, 'Validation')).toBeVisible();
  await expect(browser.getByRole('checkbox', { name: /J’atteste/ })).toBeChecked();
  for (const part of ['Votre situation', 'Vérifiez vos ressources', 'Autres ressources'])
    await expect(browser.getByRole('button', { name: `${part} complet` })).toBeVisible();
  await browser.getByRole('button', { name: 'Envoyer ma déclaration' }).click();
  await expect(titleIn(page, 'Service indisponible')).toBeVisible();
  await again.click();
  await expect(titleIn(page, 'Votre déclaration est envoyée')).toBeVisible();
  await expect(browser.getByText('30 novembre 2026 à 9 h 00').first()).toBeVisible();
  await openMail(page, /Accusé de réception/);
  await expect(guide.getByRole('heading', { name: 'C’est fini.' })).toBeVisible();
});

test('un code qui n’arrive pas, puis un code trop vieux : on redemande, et on entre', { tag: '@telephone' }, async ({ page }) => {
  const browser = browserOf(page);
  await enter(page, { exercice: 'caf/code-non-recu', mode: 'guide', edition: '2025' });
  await identify(page, 'sofia');
  await browser.getByRole('button', { name: 'Envoyer le code', exact: true }).click();
  await expect(titleIn(page, 'Recopiez le code reçu')).toBeVisible();
  await page.getByRole('button', { name: /^Messages/ }).click();
  await expect(browser.getByRole('button', { name: /Votre code de connexion/ })).toHaveCount(0);
  await page.getByRole('button', { name: /^Portail/ }).click();
  await browser.getByRole('button', { name: 'Envoyer un nouveau code' }).click();
  await expect(page.getByRole('button', { name: 'Messages (3)' })).toBeVisible();
  await browser.getByRole('textbox', { name: 'Code à 6 chiffres' }).fill(await readCode(page));
  await browser.getByRole('button', { name: 'Valider le code' }).click();
  await expect(browser.getByText('La connexion n’a pas marché')).toBeVisible();
  await browser.getByRole('button', { name: 'Envoyer un nouveau code' }).click();
  await expect(page.getByRole('button', { name: 'Messages (3)' })).toBeVisible();
  await browser.getByRole('textbox', { name: 'Code à 6 chiffres' }).fill(await readCode(page));
  await browser.getByRole('button', { name: 'Valider le code' }).click();
  await expect(titleIn(page, 'Bonjour Sofia')).toBeVisible();
});
