// (c) One answer in a session of 100, 1 000 and 10 000 events; (d) the calendar moved by two years.
import { newPage, slow } from './pages.mjs';
import { ratio, summary } from './statistics.mjs';

const FIELD = '#portail .portal-main input[inputmode=decimal]';

/** The same session, made longer: the answers given are given again, as by somebody who hesitates for a year. */
export function lengthen(text, wanted) {
  const session = JSON.parse(text);
  const again = session.journal.filter(({ type }) => ['repondu', 'refuse', 'parcouru'].includes(type));
  const { le, minute } = session.journal.at(-1);
  for (let rank = 0; session.journal.length < wanted; rank += 1)
    session.journal.push({ ...again[rank % again.length], le, minute });
  return JSON.stringify(session);
}

async function openAt(browser, base, adresse, text) {
  const opened = await newPage(browser, base, { slowed: false });
  // From a page of the site without the room: nothing else writes the session.
  await opened.page.goto('/comprendre/');
  await opened.page.evaluate((kept) => localStorage.setItem('dab:seance', kept), text);
  await opened.page.goto(adresse);
  await opened.page.locator(FIELD).first().waitFor();
  await opened.page.waitForTimeout(2_000);
  await slow(opened.page);
  return opened;
}

/** Writes an amount and leaves the field: until the image that shows the answer taken. */
const answer = async (page, amount) => {
  const field = page.locator(FIELD).first();
  await field.focus();
  await field.fill(amount);
  return page.evaluate(
    () =>
      new Promise((done) => {
        const start = performance.now();
        document.activeElement.blur();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now() - start);
          port2.postMessage(undefined);
        });
      }),
  );
};

/** Measures one answer at each length, in turn. */
export async function measureLongSession({ browser, base, times, couple, session }) {
  const lengths = [100, 1_000, 10_000];
  const rooms = [];
  for (const length of lengths)
    rooms.push({ length, list: [], ...(await openAt(browser, base, couple.adresse, lengthen(session, length))) });
  for (let turn = 0; turn < times + 2; turn += 1) {
    for (const { page, list } of rooms) {
      await page.bringToFront();
      const taken = await answer(page, String(900 + turn));
      // The first ones warm the machine up.
      if (turn >= 2) list.push(taken);
    }
  }
  for (const { close } of rooms) await close();
  const first = rooms[0];
  return rooms.map(({ length, list }) => ({
    id: `seance-${length}`,
    titre: `Une réponse dans une séance de ${length.toLocaleString('fr-FR')} évènements`,
    mesure: summary(list),
    ...(length === 100
      ? {}
      : { reference: { titre: 'séance de 100 évènements', ...summary(first.list) }, rapport: ratio(list, first.list) }),
    ...(length === 10_000 ? { borne: 2 } : {}),
  }));
}

/** Moves the calendar by two years, from the room of the couple, each time from the same session. */
export async function measureCalendar({ browser, base, times, couple, session }) {
  const list = [];
  for (let turn = 0; turn < times; turn += 1) {
    const { page, close } = await openAt(browser, base, couple.adresse, session);
    await page.getByRole('button', { name: /^Calendrier :/ }).click();
    const calendar = page.getByRole('dialog', { name: 'Calendrier' });
    const { le } = JSON.parse(session).journal.at(-1);
    const [year, month, day] = le.split('-').map(Number);
    for (const [name, value] of [
      ['Jour', day],
      ['Mois', month],
      ['Année', year + 2],
    ])
      await calendar.getByRole('textbox', { name }).fill(String(value));
    const go = calendar.getByRole('button', { name: 'Aller à cette date' });
    list.push(
      await go.evaluate(
        (button) =>
          new Promise((done) => {
            const start = performance.now();
            button.click();
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
          }),
      ),
    );
    await close();
  }
  return [{ id: 'calendrier', titre: 'Le calendrier avancé de deux ans', mesure: summary(list) }];
}
