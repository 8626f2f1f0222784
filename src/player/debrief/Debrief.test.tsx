import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { worldOf } from '#engine/journal/world.ts';
import { tinyJournal } from '#testing/town-hall/journals.ts';
import { content, SESSIONS } from '#testing/town-hall/sessions.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { Debrief } from './Debrief.tsx';

const show = (facts: Parameters<typeof tinyJournal>[0], portal = townHall(), langue: 'fr' | 'ar' = 'fr') => {
  const calls = { onRestart: vi.fn(), onClose: vi.fn() };
  const journal = tinyJournal(facts);
  render(<Debrief world={worldOf(journal, content)} journal={journal} portals={[portal]} langue={langue} {...calls} />);
  return calls;
};
const part = (name: string) => within(screen.getByRole('heading', { name }).closest('section') as HTMLElement);

test('what was achieved is told with its date', () => {
  show(SESSIONS.suite);
  const done = part('Ce que vous avez réussi');
  expect(done.getAllByText('le 3 novembre 2026')).toHaveLength(1);
  expect(done.getByText('Envoyer la demande')).toBeDefined();
  expect(done.getByText('Vous avez lu le bulletin avant de répondre.')).toBeDefined();
  expect(done.getByText('Lire la lettre')).toBeDefined();
});

test('a mistake is told with its price and its date', () => {
  show(SESSIONS.suite);
  const lessons = part('Les erreurs, leur prix et leur date');
  expect(lessons.getByText('C’est arrivé')).toBeDefined();
  expect(lessons.getByText(/à rendre/).textContent).toBe('84,50\u00a0€ à rendre');
  expect(lessons.getByText('Quand : quatre mois plus tard')).toBeDefined();
});

test('a mistake avoided says what it would have cost', () => {
  show(SESSIONS.envoi);
  const lessons = part('Les erreurs, leur prix et leur date');
  expect(lessons.getByText('Évité')).toBeDefined();
  expect(lessons.getByText(/qu’il aurait fallu rendre/)).toBeDefined();
});

test('money is told month by month, with what was retained', () => {
  show(SESSIONS.suite);
  const table = within(part('L’argent').getByRole('table'));
  expect(table.getByRole('row', { name: /novembre 2026 5 décembre 2026 312,40/ })).toBeDefined();
  expect(table.getByRole('row', { name: /Total/ }).textContent).toContain('540,30');
});

test('what to remember, keep and discuss is there', () => {
  show(SESSIONS.suite);
  expect(part('À retenir').getAllByRole('listitem')).toHaveLength(2);
  expect(part('À garder chez soi').getAllByRole('listitem')).toHaveLength(2);
  expect(part('Pour en parler dans le groupe').getAllByRole('listitem')).toHaveLength(2);
});

test('help is told without any judgement', () => {
  show([{ type: 'aide', niveau: 'faire', etape: 'envoyer' }]);
  expect(screen.getByText(/Vous avez utilisé l’aide 1 fois : elle est faite pour cela/)).toBeDefined();
});

test('a session where nothing was done is told kindly too', () => {
  show([], townHall({ lessons: () => [] }));
  expect(screen.getByText(/C’est déjà un début/)).toBeDefined();
  expect(screen.getByText(/aucune erreur n’a eu de suite/)).toBeDefined();
  expect(screen.getByText(/Aucun paiement/)).toBeDefined();
});

test('two tries are told as two threads, day by day, with the moment where they part', () => {
  show(SESSIONS.deuxEssais);
  const fork = part('Là où vos essais se séparent');
  const [first, second] = fork.getAllByRole('list').map((list) => within(list).getAllByRole('listitem'));
  expect(first?.length).toBeGreaterThan(0);
  expect(second).toHaveLength(first?.length ?? 0);
  expect(fork.getByRole('heading', { name: 'Essai 1' })).toBeDefined();
  expect(fork.getByText(/^Vous revenez au \d/)).toBeDefined();
});

test('a single try is one thread, with what was paid and what was held back', () => {
  show(SESSIONS.suite);
  const thread = part('Ce que vous avez fait, et ce qui est venu');
  const days = within(thread.getByRole('list'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent?.replace(/\s/g, ' '));
  expect(days[0]).toContain('3 novembre 2026');
  expect(days.join(' ')).toMatch(/Payé 312,40.*Retenu 84,50/);
});

test('its buttons print, start again and close', async () => {
  const calls = show(SESSIONS.envoi);
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  await userEvent.click(screen.getByRole('button', { name: 'Imprimer' }));
  expect(print).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Recommencer' }));
  expect(calls.onRestart).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Revenir à l’exercice' }));
  expect(calls.onClose).toHaveBeenCalledOnce();
  print.mockRestore();
});

test('what the scenario says in a language written from right to left keeps its direction', () => {
  show(SESSIONS.suite, townHall(), 'ar');
  expect(part('À retenir').getByText(/يمكن/).getAttribute('dir')).toBe('rtl');
});
