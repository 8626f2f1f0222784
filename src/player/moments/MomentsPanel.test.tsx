import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { tinyContent, tinyJournal } from '#testing/town-hall/journals.ts';
import { SESSIONS } from '#testing/town-hall/sessions.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { MomentsPanel } from './MomentsPanel.tsx';

const show = (facts: Parameters<typeof tinyJournal>[0]) => {
  const onReturn = vi.fn();
  render(
    <MomentsPanel journal={tinyJournal(facts)} content={tinyContent()} portals={[townHall()]} langue="fr" onReturn={onReturn} />,
  );
  return onReturn;
};

test('at the beginning there is nowhere to go back to', () => {
  show([]);
  expect(screen.getByText('Pas encore de moment où revenir')).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});

test('going back asks first, and says that nothing is lost', async () => {
  const onReturn = show(SESSIONS.envoi);
  await userEvent.click(screen.getByRole('button', { name: /Revenir juste avant\s*: Vous avez envoyé\s: Demande d’aide/ }));
  expect(onReturn).not.toHaveBeenCalled();
  expect(screen.getByRole('status').textContent).toMatch(/gardé comme un autre essai/);
  expect(document.activeElement?.textContent).toBe('Oui, revenir');
  await userEvent.keyboard('{Enter}');
  expect(onReturn).toHaveBeenCalledWith(7);
});

test('staying gives the focus back to where it was', async () => {
  const onReturn = show(SESSIONS.envoi);
  const name = /Revenir juste avant\s*: Vous avez envoyé\s: Demande d’aide/;
  await userEvent.click(screen.getByRole('button', { name }));
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name }));
  expect(onReturn).not.toHaveBeenCalled();
});

test('another try tells how it ended, and can be taken up again', async () => {
  const onReturn = show(SESSIONS.deuxEssais);
  const attempt = screen.getByRole('heading', { name: 'Essai 1' }).closest('li');
  if (!attempt) throw new Error('Pas d’autre essai.');
  expect(attempt.textContent).toContain('5\u00a0avril 2027\u00a0: Vous avez avancé jusqu’au 5\u00a0avril 2027');
  await userEvent.click(within(attempt).getByRole('button', { name: /Reprendre cet essai/ }));
  await userEvent.click(within(attempt).getByRole('button', { name: 'Oui, revenir' }));
  const end = tinyJournal(SESSIONS.deuxEssais).findIndex(({ type }) => type === 'revenu');
  expect(onReturn).toHaveBeenCalledWith(end);
});
