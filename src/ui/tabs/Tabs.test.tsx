import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Tabs } from './Tabs.tsx';

function Page({ onClose }: { onClose?: (id: string) => void }) {
  const [current, setCurrent] = useState('caf');
  const tabs = [
    { id: 'caf', titre: 'CAF', fermable: true },
    { id: 'messages', titre: 'Messagerie' },
  ];
  return (
    <Tabs id="onglets" label="Onglets" tabs={tabs} current={current} onSelect={setCurrent} onClose={onClose}>
      <p>{current}</p>
    </Tabs>
  );
}

test("les flèches passent d'un onglet à l'autre, en boucle", async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.tab();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Messagerie', selected: true }));
  expect(screen.getByRole('tabpanel', { name: 'Messagerie' }).textContent).toBe('messages');
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'CAF', selected: true }));
});

test("l'onglet ouvert se ferme par sa croix ou par la touche Suppr", async () => {
  const user = userEvent.setup();
  const onClose = vi.fn();
  render(<Page onClose={onClose} />);
  await user.click(screen.getByRole('button', { name: /Fermer l’onglet «\sCAF/ }));
  screen.getByRole('tab', { name: 'CAF' }).focus();
  await user.keyboard('{Delete}');
  expect(onClose.mock.calls).toEqual([['caf'], ['caf']]);
});
