import { expect, type Locator, type Page } from '@playwright/test';

const FARTHEST = 90;
/** In milliseconds. */
const TAKES_PLACE = 250;

/** What is wrong with the element that has the focus, for eyes that follow it; undefined when all is well. */
function lostFocus(): string | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  const name = `${element.tagName.toLowerCase()} « ${(element.innerText || element.id).slice(0, 60)} »`;
  if (!element.matches(':focus-visible')) return `${name} : le navigateur ne montre pas le focus`;
  // A box to tick may be drawn by its line: the ring is then around the line.
  const around = [element, element.parentElement, element.nextElementSibling].flatMap((one) => (one ? [one] : []));
  // So may a link whose whole card can be pressed: its ring is drawn by « ::after ».
  const styles = [...around.map((one) => getComputedStyle(one)), getComputedStyle(element, '::after')];
  const drawn = styles.some(({ outlineStyle, outlineWidth, boxShadow }) => {
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  });
  if (!drawn) return `${name} : aucun contour`;
  const box = element.getBoundingClientRect();
  // Of what is taller than the screen (a paper), or than what scrolls around it (the page above an open paper), what is in sight.
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  let [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (getComputedStyle(around).overflowY !== 'auto') continue;
    const frame = around.getBoundingClientRect();
    [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
  }
  const points = [0.1, 0.5, 0.9].flatMap((x) =>
    [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
  );
  const seen = points.some(([x, y]) => {
    const there = document.elementFromPoint(x, y);
    return there !== null && (element.contains(there) || there.contains(element));
  });
  return seen ? undefined : `${name} : caché par autre chose, ou hors de l’écran`;
}

/** Presses Tab until this element has the focus, as a person without a mouse does. The focus must be seen at every stop. */
export async function tabTo(page: Page, target: Locator, { back = false }: { back?: boolean } = {}): Promise<void> {
  const stops: string[] = [];
  const lost = new Set<string>();
  for (let count = 0; count <= FARTHEST; count += 1) {
    const there = await target
      .evaluateAll((elements) => elements.some((element) => element === document.activeElement))
      .catch(() => false);
    if (there && count > 0) break;
    expect(count, `« ${target} » s’atteint avec Tab. Arrêts : ${stops.join(' · ')}`).toBeLessThan(FARTHEST);
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    stops.push(
      await page.evaluate(
        () => (document.activeElement as HTMLElement).innerText?.slice(0, 30) || document.activeElement?.id || '?',
      ),
    );
    if (!(await page.evaluate(lostFocus))) continue;
    // A page that is still taking its place is looked at again once it has: what an eye would not have had the time to miss is no loss.
    await page.waitForTimeout(TAKES_PLACE);
    const why = await page.evaluate(lostFocus);
    if (why) lost.add(why);
  }
  expect.soft([...lost], 'Le focus se voit à chaque arrêt').toEqual([]);
}

/** Goes to a control with Tab, then presses it. */
export async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await expect(target).toHaveCount(1);
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Goes to a box with Tab, then types. */
export async function type(page: Page, target: Locator, text: string): Promise<void> {
  await expect(target).toHaveCount(1);
  await tabTo(page, target);
  await page.keyboard.type(text);
}
