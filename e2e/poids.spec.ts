import { execFile } from 'node:child_process';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from './fixtures.ts';
import { browserOf, enter } from './room.ts';
import { BUILT } from './servers.ts';

/** « salle.A1b2.js » is « salle »: the name without its fingerprint. */
const plainName = (url: string): string => url.replace(/^.*\//, '').replace(/\.[\w-]+\.js$/, '');

// « npm run check » weighs the files that tools/budget.json names: here the browser says whether they are the right ones.
test('la salle ne demande que ce que son budget compte, jusqu’à la réponse à la connexion', async ({ page }) => {
  const { stdout } = await promisify(execFile)(execPath, ['tools/budget.mjs', '--scripts', 'salle'], {
    env: { ...process.env, DIST: BUILT },
  });
  const counted: string[] = JSON.parse(stdout);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await enter(page, { exercice: 'caf/premiere-declaration', mode: 'guide', edition: '2025' });
  const browser = browserOf(page);
  const number = browser.getByRole('textbox', { name: 'Numéro de sécurité sociale' });
  await number.fill('2970500123045');
  await expect(number).toHaveValue('2970500123045');
  // Sent and answered, but refused: what comes after is the account itself, which an accepted log-in opens.
  await number.fill('');
  await browser.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await expect(browser.getByText('Écrivez votre numéro de sécurité sociale')).toBeVisible();
  const scripts = asked.filter((url) => url.endsWith('.js')).map(plainName);
  expect(scripts.sort()).toEqual(counted.filter((name) => name !== '(dans la page)').sort());
});
