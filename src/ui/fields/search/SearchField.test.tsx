import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { JOBS } from './example-jobs.ts';
import { SearchField, type SearchFieldProps } from './SearchField.tsx';

const SALE = 'Vente en alimentation';
const SALE_CODE = 'Z1005';

function show(more: Partial<SearchFieldProps> = {}) {
  const onCommit = vi.fn();
  const onDraft = vi.fn();
  function Page() {
    const [value, setValue] = useState(more.value ?? '');
    return (
      <>
        <SearchField
          id="metier"
          label="Métier cherché"
          choices={JOBS}
          {...more}
          value={value}
          onDraft={onDraft}
          onCommit={(given) => {
            onCommit(given);
            setValue(given);
          }}
        />
        <button type="button">Continuer</button>
        <button type="button" onClick={() => setValue('Z1000')}>
          Faire à ma place
        </button>
      </>
    );
  }
  render(<Page />);
  return { onCommit, onDraft, user: userEvent.setup() };
}
const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Métier cherché' });
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const reached = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? 'rien')?.textContent;

test('quelques lettres ouvrent les propositions, sans accent ni majuscule, au début de chaque mot', async () => {
  const { user } = show();
  expect(box().getAttribute('aria-expanded')).toBe('false');
  expect(box().hasAttribute('aria-controls')).toBe(false);
  await user.type(box(), 'OEUV');
  expect(box().getAttribute('aria-expanded')).toBe('true');
  expect(box().getAttribute('aria-controls')).toBe(screen.getByRole('listbox', { name: 'Métier cherché' }).id);
  expect(options()[0]).toBe('Œuvres d’art : restauration et conservation');
  await user.clear(box());
  await user.type(box(), 'inform');
  expect(options()[0]).toBe('Études et développement informatique');
});

test('les flèches passent de l’une à l’autre, et Entrée choisit', async () => {
  const { user, onCommit } = show();
  await user.type(box(), 'vente');
  expect(reached()).toBeUndefined();
  await user.keyboard('{ArrowDown}');
  expect(reached()).toBe(SALE);
  expect(screen.getByRole('option', { selected: true }).textContent).toBe(SALE);
  await user.keyboard('{ArrowUp}');
  expect(reached()).toBe(options().at(-1));
  await user.keyboard('{ArrowDown}');
  expect(reached()).toBe(SALE);
  expect(onCommit).not.toHaveBeenCalled();
  await user.keyboard('{Enter}');
  expect(onCommit.mock.calls).toEqual([[SALE_CODE]]);
  expect(box().value).toBe(SALE);
  expect(box()).toBe(document.activeElement);
  expect(options()).toEqual([]);
});

test('Origine et Fin reviennent au texte, et Entrée ne choisit alors rien', async () => {
  const { user, onCommit } = show();
  await user.type(box(), 'vente{ArrowDown}{Home}');
  expect(reached()).toBeUndefined();
  expect(box().selectionStart).toBe(0);
  await user.keyboard('{ArrowDown}{End}');
  expect(reached()).toBeUndefined();
  await user.keyboard('{Enter}');
  expect(onCommit.mock.calls).toEqual([['vente']]);
});

test('Échap ferme la liste et rien d’autre, le texte reste', async () => {
  const { user } = show();
  const outside = vi.fn();
  document.addEventListener('keydown', outside);
  await user.type(box(), 'vente');
  outside.mockClear();
  await user.keyboard('{Escape}');
  expect(options()).toEqual([]);
  expect(box().value).toBe('vente');
  expect(outside).not.toHaveBeenCalled();
  await user.keyboard('{Escape}');
  expect(outside).toHaveBeenCalledOnce();
  document.removeEventListener('keydown', outside);
});

test('une pression choisit, sans que le champ soit jugé entre-temps', async () => {
  const { user, onCommit } = show();
  await user.type(box(), 'alim');
  await user.click(screen.getAllByRole('option')[0] ?? box());
  expect(onCommit.mock.calls).toEqual([[SALE_CODE]]);
  expect(box()).toBe(document.activeElement);
});

test('ce qui est écrit sans être choisi est rendu tel quel en quittant ; des mots entiers choisissent', async () => {
  const { user, onCommit } = show();
  await user.type(box(), 'vendeuse');
  await user.tab();
  await user.clear(box());
  await user.type(box(), 'VENTE en alimentation');
  await user.tab();
  expect(onCommit.mock.calls).toEqual([['vendeuse'], [SALE_CODE]]);
  expect(box().value).toBe(SALE);
});

test('rouvrir un choix déjà fait montre toute la liste, et passer dessus n’y change rien', async () => {
  const { user, onCommit } = show({ value: SALE_CODE });
  expect(box().value).toBe(SALE);
  await user.click(box());
  expect(options()).toHaveLength(20);
  await user.tab();
  expect(onCommit).not.toHaveBeenCalled();
});

test('rien ne correspond : c’est dit simplement, et le nombre de propositions est annoncé', async () => {
  const { user } = show();
  await user.type(box(), 'astron');
  expect(screen.getByText(/Rien ne correspond à « astron »/)).toBeTruthy();
  expect(await screen.findByText('Aucune proposition.')).toBe(screen.getByRole('status'));
  await user.clear(box());
  await user.type(box(), 'vente');
  expect(await screen.findByText(/^\d+ propositions, les 20 premières sont affichées/)).toBeTruthy();
  expect(screen.getByText(/Encore \d+ choix/)).toBeTruthy();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(await screen.findByText(`${SALE} : choisi.`)).toBeTruthy();
});

test('un brouillon de ce qui est écrit est gardé, et une valeur venue du dehors remplace le texte', async () => {
  const { user, onDraft } = show();
  await user.type(box(), 'vend');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(onDraft.mock.calls).toEqual([['vend']]);
  await user.click(screen.getByRole('button', { name: 'Faire à ma place' }));
  expect(box().value).toBe('Conduite d’engins agricoles et forestiers');
});
