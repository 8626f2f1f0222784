import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PAPERS_AT_HAND } from '#testing/test-papers.ts';
import { PapersPanel } from './PapersPanel.tsx';

const show = (ouvert?: string, papers = PAPERS_AT_HAND) => {
  const onOpen = vi.fn();
  const view = render(<PapersPanel papers={papers} langue="fr" ouvert={ouvert} onOpen={onOpen} />);
  return { onOpen, ...view };
};
const SLIP = 'bulletin-boulangerie-2026-08';

test('papers are filed by kind', () => {
  show();
  const list = screen.getByRole('navigation', { name: 'Liste des papiers' });
  expect(
    within(list)
      .getAllByRole('heading')
      .map(({ textContent }) => textContent),
  ).toEqual(['Pour se connecter', 'Bulletins de paie', 'Courriers', 'Banque']);
});

test('a paper opens with the keyboard', async () => {
  const { onOpen } = show();
  screen.getByRole('button', { name: /août 2026/ }).focus();
  await userEvent.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledWith(SLIP);
});

test('an open slip shows all its figures and points at none', () => {
  const { container } = show(SLIP);
  for (const figure of ['950,20 €', '912,40 €', '880,15 €']) expect(screen.getByText(figure)).toBeDefined();
  expect(container.querySelectorAll('.ui-paper__line--stressed, mark')).toHaveLength(0);
  expect(screen.getAllByText(/SPÉCIMEN/).length).toBeGreaterThan(0);
});

test('the paper that opens takes the focus, and closing goes back to the list', async () => {
  const { onOpen } = show(SLIP);
  expect(document.activeElement?.textContent).toContain('912,40 €');
  await userEvent.click(screen.getByRole('button', { name: 'Retour à mes papiers' }));
  expect(onOpen).toHaveBeenCalledWith(undefined);
});

test('closing gives the focus back to the paper in the list', () => {
  const { rerender } = show(SLIP);
  rerender(<PapersPanel papers={PAPERS_AT_HAND} langue="fr" onOpen={vi.fn()} />);
  expect(document.activeElement?.textContent).toContain('Bulletin de paie, août 2026');
});

test('only the open sheet is printed, and the mark goes away after', async () => {
  show(SLIP);
  const marked: number[] = [];
  const print = vi.spyOn(window, 'print').mockImplementation(() => {
    marked.push(document.querySelectorAll('[data-imprimer="seul"]').length);
    window.dispatchEvent(new Event('afterprint'));
  });
  await userEvent.click(screen.getByRole('button', { name: 'Imprimer ce papier' }));
  expect(marked).toEqual([1]);
  expect(document.querySelectorAll('[data-imprimer]')).toHaveLength(0);
  print.mockRestore();
});

test('a letter is read as a letter', () => {
  show('lettre');
  expect(screen.getByText('Vous n’avez rien à faire.', { exact: false })).toBeDefined();
});

test('without papers, it says when they come', () => {
  show(undefined, []);
  expect(screen.getByText('Aucun papier pour l’instant')).toBeDefined();
});

test('a paper is found again where it was being read, and another one begins at its top', () => {
  const heights = new Map<string, number>();
  const draw = (ouvert: string | undefined) => (
    <div data-defile>
      <PapersPanel papers={PAPERS_AT_HAND} langue="fr" ouvert={ouvert} onOpen={vi.fn()} heights={heights} />
    </div>
  );
  const { container, rerender, unmount } = render(draw(SLIP));
  const read = (sheet: ParentNode, down: number) => {
    const place = sheet.querySelector('[data-defile]') as HTMLElement;
    place.scrollTop = down;
    place.dispatchEvent(new Event('scroll'));
  };
  const height = (sheet: ParentNode) => sheet.querySelector('[data-defile]')?.scrollTop;
  read(container, 120);
  rerender(draw('lettre'));
  expect(height(container)).toBe(0);
  unmount();
  expect(height(render(draw(SLIP)).container)).toBe(120);
});
