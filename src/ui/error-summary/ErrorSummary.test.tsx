import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { EurosField } from '../fields/EurosField.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';

const errors = [{ id: 'aout', message: 'Écrivez le montant en chiffres.' }];

test('à chaque essai, le résumé prend le focus pour être lu', () => {
  const { rerender } = render(<ErrorSummary errors={errors} />);
  const summary = screen.getByRole('region', { name: 'Une réponse est à revoir' });
  expect(document.activeElement).not.toBe(summary);
  rerender(<ErrorSummary errors={errors} focusKey={1} />);
  expect(document.activeElement).toBe(summary);
});

test("chaque ligne mène à son champ sans changer d'adresse", async () => {
  const user = userEvent.setup();
  const onGo = vi.fn();
  render(
    <>
      <ErrorSummary errors={errors} onGo={onGo} />
      <EurosField id="aout" label="Août" value="" onCommit={vi.fn()} />
    </>,
  );
  await user.click(screen.getByRole('link', { name: 'Écrivez le montant en chiffres.' }));
  expect(onGo).toHaveBeenCalledWith('aout');
  expect(document.activeElement).toBe(screen.getByLabelText('Août'));
  expect(location.hash).toBe('');
});
