import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TitledSection } from './TitledSection.tsx';

test('the same section twice in a page: each is named by its own heading', () => {
  const twice = ['Mes paiements', 'Mes paiements'].map((title, rank) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same twice is what is tried
    <TitledSection key={rank} title={title}>
      {rank}
    </TitledSection>
  ));
  render(twice);
  const sections = screen.getAllByRole('region', { name: 'Mes paiements' });
  expect(sections.map(({ lastChild }) => lastChild?.textContent)).toEqual(['0', '1']);
  expect(new Set(sections.map((one) => one.getAttribute('aria-labelledby'))).size).toBe(2);
});
