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
  show(SLIP);
  const sheet = within(screen.getByRole('article', { name: /août 2026/ }));
  for (const figure of ['1\u202f900,00', '1\u202f476,61', '1\u202f556,47', '1\u202f101,11'])
    expect(sheet.getAllByRole('cell').map(({ textContent }) => textContent)).toContain(figure);
  expect(sheet.queryByRole('row', { current: true })).toBeNull();
  expect(sheet.getAllByText(/SPÉCIMEN/)).toHaveLength(2);
});

test('a slip is a table: each amount is read with the name of its line and of its column', () => {
  show(SLIP);
  const table = screen.getByRole('table', { name: 'Bulletin de paie, août 2026, montants en euros' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Libellé', 'Base', 'Taux', 'Part du salarié', 'Part de l’employeur']);
  const row = within(table).getByRole('row', { name: /Sécurité sociale plafonnée/ });
  expect(within(row).getByRole('rowheader').textContent).toBe('Sécurité sociale plafonnée');
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['1\u202f900,00', '6,90', '131,10', '162,45']);
});

test('the reading rule begins at the first line, goes down line by line and says what each one is', async () => {
  show(SLIP);
  const user = userEvent.setup();
  const rule = within(screen.getByRole('region', { name: 'Règle-loupe' }));
  expect(rule.getByRole('status').textContent).toBe('');
  await user.click(screen.getByRole('button', { name: 'Règle-loupe' }));
  expect(rule.getByRole('status').textContent).toContain('Salaire de base 1\u202f900,00\u00a0€');
  await user.click(rule.getByRole('button', { name: 'Après' }));
  expect(rule.getByRole('status').textContent).toContain('Tout ce qui est gagné dans le mois, avant les cotisations.');
  await user.click(screen.getByRole('rowheader', { name: 'Net à payer' }));
  expect(rule.getByRole('status').textContent).toContain('Net à payer 1\u202f101,11\u00a0€');
  expect(screen.getByRole('row', { current: true }).textContent).toContain('Net à payer');
  await user.click(rule.getByRole('button', { name: 'Ranger' }));
  expect(rule.getByRole('status').textContent).toBe('');
});

test('« où regarder » says who asks for which amount, and lays the rule on its line', async () => {
  show(SLIP);
  const user = userEvent.setup();
  await user.click(screen.getByText(/Où regarder/));
  await user.click(screen.getByRole('button', { name: 'Voir la ligne «\u00a0Montant net social\u00a0»' }));
  expect(screen.getByRole('row', { current: true }).textContent).toContain('1\u202f476,61');
});

test('on one’s own, the slip does not tell where to look', () => {
  render(<PapersPanel papers={PAPERS_AT_HAND} langue="fr" ouvert={SLIP} onOpen={vi.fn()} ouRegarder={false} />);
  expect(screen.queryByText(/Où regarder/)).toBeNull();
});

test('the glass makes a paper larger and smaller, by its buttons and by « + » and « − »; the next paper keeps the size', async () => {
  const { rerender } = show(SLIP);
  const user = userEvent.setup();
  const size = () => within(screen.getByRole('group', { name: 'Taille du papier' })).getByRole('status').textContent;
  await user.click(screen.getByRole('button', { name: 'Papier plus grand' }));
  expect(size()).toBe('150\u00a0%');
  screen.getByRole('region', { name: 'Bulletin de paie, août 2026' }).focus();
  await user.keyboard('+');
  expect(size()).toBe('200\u00a0%');
  rerender(<PapersPanel papers={PAPERS_AT_HAND} langue="fr" ouvert="lettre" onOpen={vi.fn()} />);
  expect(size()).toBe('200\u00a0%');
  await user.click(screen.getByRole('button', { name: 'Papier plus petit' }));
  await user.click(screen.getByRole('button', { name: 'Papier plus petit' }));
  expect(screen.getByRole('button', { name: 'Papier plus petit' }).getAttribute('aria-disabled')).toBe('true');
  expect(size()).toBe('100\u00a0%');
});

test('the paper that opens takes the focus, and closing goes back to the list', async () => {
  const { onOpen } = show(SLIP);
  expect(document.activeElement?.textContent).toContain('1\u202f476,61');
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
  expect(screen.getByRole('heading', { name: /^Objet.: Votre dossier/ })).toBeDefined();
  expect(screen.getByText(/00000 Exempleville/)).toBeDefined();
  expect(screen.getByText('Vous n’avez rien à faire.', { exact: false })).toBeDefined();
});

test('whoever wrote it, an amount on a paper stays in one piece', () => {
  const lease = {
    id: 'bail',
    type: 'attestation' as const,
    titre: 'Bail',
    de: 'Immobilière Inventée',
    le: '2026-09-01' as const,
    sections: [{ titre: 'Le loyer', lignes: [{ libelle: 'Par mois : sans les charges', valeur: '1 520,00 €' }] }],
  };
  show('bail', [lease]);
  expect(document.body.textContent).toContain('1\u00a0520,00\u00a0€');
  expect(document.body.textContent).toContain('Par mois\u00a0: sans les charges');
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
