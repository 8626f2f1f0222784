import { expect, test } from './fixtures.ts';
import { listen } from './requests.ts';
import {
  advanceUntil,
  confirmAll,
  enter,
  finishAndSend,
  logIn,
  openCalendar,
  openMail,
  passSituation,
  toPortal,
} from './room.ts';

const PRETEND = 'https://caf.bac-a-sable.invalid';

// fixtures.ts already fails a journey at the first request that tries to leave; here it is the subject.
test('un exercice entier ne parle à personne : les fausses administrations répondent dans la page', { tag: '@bureau' }, async ({
  page,
  baseURL,
}) => {
  test.slow();
  const left: string[] = [];
  page.on('request', (request) => left.push(request.url()));
  await enter(page, { exercice: 'caf/premiere-declaration', mode: 'guide', edition: '2025' });
  const requests = await listen(page);
  await logIn(page, 'sofia');
  await passSituation(page);
  await confirmAll(page);
  await finishAndSend(page);
  await openMail(page, /Accusé de réception/);
  await toPortal(page);
  await openCalendar(page);
  await advanceUntil(page, /Paiement de .* pour novembre 2026/);

  const answered = (await requests()).map(({ url, status }) => `${status} ${url.replace(/\?.*/, '')}`);
  for (const expected of [
    '200 /connexion',
    '200 /connexion/code',
    '200 /connexion/verification',
    '200 /mes-ressources',
    '201 /declaration-trimestrielle',
  ])
    expect(answered).toContain(expected.replace(' ', ` ${PRETEND}`));
  expect(left.length).toBeGreaterThan(3);
  expect(
    left.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:')),
    'rien ne part',
  ).toEqual([]);
  const seen = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(
    seen.filter((url) => url.includes('.invalid')),
    'le navigateur n’a rien demandé au dehors',
  ).toEqual([]);
});
