// (b) From a key pressed to the next image, in the largest form, compared with the same fields in plain HTML.
import { keptSession, logIn, newPage, openTable, plainCopy, slow } from './pages.mjs';
import { ratio, summary } from './statistics.mjs';

const FIELD = '#portail .portal-main input[inputmode=decimal]';
const IN_A_ROW = 10;

/** Notes, for each key, the time until the image that follows is handed to the screen. */
const listen = () => {
  window.frames_ = [];
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.frames_.push(performance.now() - timeStamp);
        port2.postMessage(undefined);
      });
    },
    { capture: true },
  );
};

async function type(page, keys) {
  await page.evaluate(() => window.frames_.splice(0));
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press(key % 2 ? 'Backspace' : '4');
    await page.waitForFunction((wanted) => window.frames_.length >= wanted, key + 1, { polling: 20 });
  }
  return page.evaluate(() => window.frames_.splice(0));
}

/** Types in both, ten keys here then ten keys there. */
export async function measureKeystroke({ browser, base, folder, times, couple }) {
  const room = await newPage(browser, base, { slowed: false });
  await room.page.goto(couple.adresse);
  await logIn(room.page, couple);
  await openTable(room.page);
  const copy = await plainCopy(room.page, folder, 'tableau');
  const fields = await room.page.locator(FIELD).count();
  const plain = await newPage(browser, base, { slowed: false });
  await plain.page.goto(copy);
  for (const { page } of [room, plain]) {
    await page.evaluate(listen);
    await page
      .locator(FIELD)
      .nth(Math.floor(fields / 2))
      .focus();
    // A pointer left over the form is looked for again after each image: it stands in the same place in both.
    await page.mouse.move(2, 2);
    await slow(page);
  }
  const ours = [];
  const theirs = [];
  for (let turn = 0; turn < times; turn += 1) {
    for (const [{ page }, list] of [
      [room, ours],
      [plain, theirs],
    ]) {
      await page.bringToFront();
      list.push(...(await type(page, IN_A_ROW)));
    }
  }
  const session = await keptSession(room.page);
  await room.close();
  await plain.close();
  return {
    session,
    lignes: [
      {
        id: 'frappe',
        titre: `Une touche dans le plus grand formulaire (${fields} champs)`,
        mesure: summary(ours),
        reference: { titre: 'les mêmes champs en HTML simple', ...summary(theirs) },
        rapport: ratio(ours, theirs),
        borne: 1.5,
      },
    ],
  };
}
