import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TrainingBanner } from './TrainingBanner.tsx';

test('le bandeau reste visible même quand une feuille de style le cache', () => {
  render(
    <>
      <style>{'.ui-training { display: none !important; opacity: 0 !important; }'}</style>
      <TrainingBanner />
    </>,
  );
  const banner = screen.getByRole('note');
  expect(banner.textContent).toContain('tout est fictif');
  expect(banner.style.getPropertyPriority('display')).toBe('important');
  expect(getComputedStyle(banner).display).toBe('block');
});
