import type { Page } from '@playwright/test';
import { everythingKept } from './everything-kept.ts';
import { expect, test } from './fixtures.ts';
import { browserOf, enter, goOn, logIn, passSituation, titleIn } from './room.ts';

/** Texts that would run if a page ever took them for code, and texts that once broke something. */
const HOSTILE = [
  '<script>__pirate=1</script>',
  '"><script>__pirate=1</script>',
  '</textarea><script>__pirate=1</script>',
  '<img src=x onerror=__pirate=1>',
  '"><img src=x onerror=alert(1)>',
  '<svg onload=__pirate=1>',
  '<svg><script>alert(1)</script></svg>',
  '<iframe srcdoc="<script>parent.__pirate=1</script>"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  'javascript:alert(1)',
  '" autofocus onfocus="__pirate=1',
  "' onmouseover='__pirate=1",
  '<details open ontoggle=__pirate=1>',
  '<body onload=alert(1)>',
  '<base href="https://pirate.invalid/">',
  '<meta http-equiv="refresh" content="0;url=https://pirate.invalid">',
  '<link rel=stylesheet href="https://pirate.invalid/x.css">',
  '<form action="https://pirate.invalid"><input>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: on purpose
  '${alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '[[dtr|<img src=x onerror=__pirate=1>]]',
  '[[dtr|"><script>__pirate=1</script>]]',
  '{"__proto__":{"pirate":1}}',
  '__proto__',
  'constructor',
  'NaN',
  '-Infinity',
  '1e999',
  "'; DROP TABLE eleves; --",
  '../../../etc/passwd',
  '田中さんにあげて下さい',
  'الكل في المجمو عة',
  '﷽',
  'Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮',
  '👩‍👩‍👧‍👦 🏳️‍🌈 🇫🇷',
  '\u202Etest\u202E',
  '\u200B\u00AD\uFEFF caché',
  'A'.repeat(1_900),
];

/** Fails on a dialog, a new page, or the trace that the texts would leave. */
async function watch(page: Page): Promise<() => Promise<void>> {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`une boîte s’ouvre : ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => seen.push('une page s’ouvre'));
  return async () => {
    expect(await page.evaluate(() => ['__pirate' in window, 'pirate' in {}]), 'Rien ne s’est exécuté').toEqual([false, false]);
    expect(seen).toEqual([]);
  };
}

test('aucun texte hostile ne s’exécute à la connexion, et la page reste debout', { tag: '@bureau' }, async ({ page }) => {
  test.slow();
  const check = await watch(page);
  await enter(page, { exercice: 'caf/premiere-declaration', mode: 'guide', edition: '2025' });
  const browser = browserOf(page);
  for (const text of HOSTILE.filter((_text, rank) => rank % 2 === 0)) {
    await browser.getByRole('textbox', { name: 'Numéro de sécurité sociale' }).fill(text);
    const password = browser.getByRole('textbox', { name: 'Mot de passe' });
    await password.fill(text);
    await password.press('Enter');
    await expect(browser.getByText('La connexion n’a pas marché')).toBeVisible();
    await expect(browser.getByRole('textbox', { name: 'Numéro de sécurité sociale' })).toHaveValue(text);
  }
  await check();
  await logIn(page, 'sofia');
});

test('un texte hostile écrit comme nom d’employeur revient tel quel, au rechargement et au récapitulatif', {
  tag: '@bureau',
}, async ({ page }) => {
  test.slow();
  const check = await watch(page);
  await enter(page, { exercice: 'caf/premiere-declaration', mode: 'guide', edition: '2025' });
  await logIn(page, 'sofia');
  await passSituation(page);
  const browser = browserOf(page);
  await expect(titleIn(page, 'Vérifiez vos ressources')).toBeVisible();
  await browser.getByRole('radio', { name: /^Oui/ }).check();
  const employer = browser.locator('input[id^="champ-employeurManquant"]');
  for (const text of HOSTILE) {
    await employer.fill(text);
    await employer.blur();
    await expect(employer).toHaveValue(text.trim());
  }
  for (const text of [HOSTILE[1] ?? '', HOSTILE[3] ?? '', HOSTILE[23] ?? '']) {
    await employer.fill(text);
    await employer.blur();
    await page.reload();
    await expect(employer).toHaveValue(text);
    await check();
  }
  await goOn(page);
  await page.getByRole('button', { name: /^Calendrier/ }).focus();
  await check();
});

test('un vrai numéro n’est écrit nulle part, ni pendant la frappe ni après', { tag: '@bureau' }, async ({ page }) => {
  await enter(page, { exercice: 'caf/premiere-declaration', mode: 'guide', edition: '2025' });
  const browser = browserOf(page);
  await browser.getByRole('textbox', { name: 'Numéro de sécurité sociale' }).fill('1850578006084');
  await browser.getByRole('textbox', { name: 'Mot de passe' }).fill('x');
  await browser.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await expect(browser.getByText(/ressemble à un vrai numéro de sécurité sociale/)).toBeVisible();
  await logIn(page, 'sofia');
  await passSituation(page);
  await browser.getByRole('radio', { name: /^Oui/ }).check();
  const employer = browser.locator('input[id^="champ-employeurManquant"]');
  await employer.pressSequentially('Mon numéro : 1 85 05 78 006 084');
  expect(await everythingKept(page)).not.toMatch(/85\D*05\D*78\D*006/);
  await employer.blur();
  await expect(browser.getByText(/ressemble à un vrai numéro de sécurité sociale/)).toBeVisible();
  expect(await everythingKept(page)).not.toMatch(/85\D*05\D*78\D*006/);
});
