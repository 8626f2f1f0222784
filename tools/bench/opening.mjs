// (a) Opening the practice page, compared with the same content as plain HTML.
import { newPage, plainCopy } from './pages.mjs';
import { ratio, summary } from './statistics.mjs';

export const ROOM = '/salle/?exercice=caf/premiere-declaration&mode=guide';
export const FIRST_FIELD = '#portail input[type=text], #portail input:not([type])';

/** Writes down when the first field takes the focus and keeps a letter, from one frame to the next. */
export const watch = (selector) => {
  const look = () => {
    const field = document.querySelector(selector);
    field?.focus();
    if (!field || document.activeElement !== field) return requestAnimationFrame(look);
    // A letter as typed: React puts back the old value when it does not keep it.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, '2');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return requestAnimationFrame(() => {
      if (field.isConnected && field.value === '2') Object.assign(window, { ready: performance.now() });
      else look();
    });
  };
  requestAnimationFrame(look);
};

async function open(browser, base, path) {
  const { page, close } = await newPage(browser, base);
  await page.addInitScript(watch, FIRST_FIELD);
  await page.goto(path);
  await page.waitForFunction(() => window.ready !== undefined && performance.getEntriesByName('first-contentful-paint')[0]);
  const times = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    ready: window.ready,
  }));
  await close();
  return times;
}

/** Measures both, in turn. */
export async function measureOpening({ browser, base, folder, times }) {
  const first = await newPage(browser, base, { slowed: false });
  await first.page.goto(ROOM);
  await first.page.locator(FIRST_FIELD).first().waitFor();
  await first.page.waitForTimeout(2_000);
  const copy = await plainCopy(first.page, folder, 'ouverture');
  await first.close();
  const room = [];
  const plain = [];
  for (let turn = 0; turn < times; turn += 1) {
    room.push(await open(browser, base, ROOM));
    plain.push(await open(browser, base, copy));
  }
  return ['paint', 'ready'].map((what) => {
    const [ours, theirs] = [room, plain].map((list) => list.map((one) => one[what]));
    return {
      id: what === 'paint' ? 'premier-affichage' : 'pret-a-ecrire',
      titre: what === 'paint' ? 'Ouverture : premier affichage' : 'Ouverture : prêt à écrire',
      mesure: summary(ours),
      reference: { titre: 'la même page en HTML simple', ...summary(theirs) },
      rapport: ratio(ours, theirs),
      borne: what === 'paint' ? 1.3 : 2.5,
    };
  });
}
