import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Term } from './Term.tsx';

test("la définition s'ouvre au clavier et se ferme par Échap, sans perdre sa place", async () => {
  const user = userEvent.setup();
  render(<Term definition="Le montant à déclarer.">montant net social</Term>);
  await user.tab();
  await user.keyboard('{Enter}');
  const word = screen.getByRole('button', { name: 'montant net social', expanded: true });
  expect(document.getElementById(word.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Le montant à déclarer.');
  await user.keyboard('{Escape}');
  expect(screen.queryByText('Le montant à déclarer.')).toBeNull();
  expect(document.activeElement).toBe(word);
});

test('une pression ailleurs la ferme', async () => {
  const user = userEvent.setup();
  render(
    <>
      <Term definition="Le montant à déclarer.">montant net social</Term>
      <p>Ailleurs</p>
    </>,
  );
  await user.click(screen.getByRole('button'));
  await user.click(screen.getByText('Ailleurs'));
  expect(screen.queryByText('Le montant à déclarer.')).toBeNull();
});
