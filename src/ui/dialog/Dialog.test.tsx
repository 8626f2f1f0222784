import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Dialog } from './Dialog.tsx';

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Envoyer
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Envoyer votre déclaration ?">
        <p>Vous pourrez la corriger.</p>
      </Dialog>
    </>
  );
}

test('la boîte porte son titre, se ferme par la croix et rend le focus', async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.click(screen.getByRole('button', { name: 'Envoyer' }));
  expect(screen.getByRole('dialog', { name: 'Envoyer votre déclaration ?' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Fermer' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Envoyer' }));
});

test('Échap la ferme', async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.click(screen.getByRole('button', { name: 'Envoyer' }));
  // What a browser sends for Escape; jsdom does not.
  act(() => {
    screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
  });
  expect(screen.queryByRole('dialog')).toBeNull();
});
