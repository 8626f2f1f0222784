import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TellsRules } from '#testing/TellsRules.tsx';
import { RuleSource } from './rules-on-screen.tsx';

const told = () =>
  within(screen.getByRole('list', { name: 'D’où viennent ces règles' }))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('the source of what is on screen is said outside it, once, and goes away with it', () => {
  const draw = (pages: readonly string[]) => (
    <TellsRules>
      <article>
        {pages.map((page) => (
          <p key={page}>
            {page}
            <RuleSource quoi="Le délai" source="Code du travail, art. L5411-2" />
          </p>
        ))}
      </article>
    </TellsRules>
  );
  const { rerender } = render(draw(['une lettre', 'une autre']));
  expect(told()).toEqual(['Code du travail, art. L5411-2']);
  expect(screen.getByRole('article').textContent).toBe('une lettreune autre');
  rerender(draw(['une lettre']));
  expect(told()).toHaveLength(1);
  rerender(draw([]));
  expect(told()).toEqual([]);
});

test('without a room around it, a page is drawn all the same', () => {
  render(
    <p>
      Une page
      <RuleSource source="Une source" />
    </p>,
  );
  expect(screen.getByText('Une page')).toBeTruthy();
});
