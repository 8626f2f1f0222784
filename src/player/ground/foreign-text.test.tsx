import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { fc } from '#testing/drawn.ts';
import { translatePage, type Way } from '#testing/translator.ts';
import { liveWithForeignText } from './foreign-text.ts';

const WAYS: readonly Way[] = ['replace', 'before', 'around'];

type Shown = { title: string; count: number; note: boolean; items: readonly string[] };

/** Texts beside elements, texts that come and go, a list whose lines move: all that React does with texts. */
function Page({ title, count, note, items }: Shown) {
  return (
    <div>
      {note && 'Une note. '}
      {title}, {count} sur 10{count > 5 ? <b> bientôt</b> : ' courage'}
      <p>
        {count % 2 === 0 ? 'pair' : <i>impair</i>}
        {note ? ' oui ' : null}
        <span>{title}</span>
      </p>
      <ul>
        {items.map((item) => (
          <li key={item}>
            {item} {count}
          </li>
        ))}
      </ul>
    </div>
  );
}

const shown = fc.record({
  title: fc.constantFrom('Étape', 'Bravo', 'Vérifiez'),
  count: fc.integer({ min: 0, max: 9 }),
  note: fc.boolean(),
  items: fc.uniqueArray(fc.constantFrom('août', 'septembre', 'octobre'), { maxLength: 3 }),
});
const settle = () => new Promise((resolve) => setTimeout(resolve));
let stop = () => {};

beforeAll(() => liveWithForeignText(document.body));
beforeEach(cleanup);
afterEach(() => stop());

test.each(WAYS)('whatever a translator takes out (%s), the page lives and shows what it must', async (way) => {
  await fc.assert(
    fc.asyncProperty(fc.array(shown, { minLength: 2, maxLength: 8 }), async (states) => {
      const [first, ...others] = states;
      if (first === undefined) return;
      const { container, rerender, unmount } = render(<Page {...first} />);
      stop = translatePage(container, way);
      for (const state of others) {
        await settle();
        rerender(<Page {...state} />);
        await settle();
        const plain = render(<Page {...state} />);
        expect(container.textContent).toBe(plain.container.textContent);
        plain.unmount();
      }
      stop();
      unmount();
    }),
    { numRuns: 15 },
  );
});

test('elsewhere than in the page, a mistake is still a mistake', () => {
  const apart = document.createElement('div');
  expect(() => apart.removeChild(document.createElement('p'))).toThrow();
});
