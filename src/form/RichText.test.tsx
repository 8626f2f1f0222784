import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { plainText, RichText } from './RichText.tsx';

const glossaire = { dtr: { mot: 'déclaration trimestrielle', definition: 'Faite tous les trois mois.', source: 'Dossier' } };

test('un mot marqué s’explique quand on appuie dessus', async () => {
  render(
    <p>
      <RichText text="Faites votre [[dtr|déclaration]] ce mois-ci." langue="fr" glossaire={glossaire} />
    </p>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'déclaration' }));
  expect(screen.getByRole('status', { hidden: true }).textContent).toContain('Faite tous les trois mois.');
});

test('« l’ » et le guillemet ouvrant restent avec le mot expliqué, même en fin de ligne', () => {
  render(<RichText text={'Dans l’[[dtr|attestation]], «\u00a0[[dtr|déclaration]]\u00a0».'} langue="fr" glossaire={glossaire} />);
  const held = screen.getAllByRole('button').map((button) => button.closest('.form-word')?.textContent);
  expect(held.map((words) => words?.startsWith('l’') || words?.startsWith('«\u00a0'))).toEqual([true, true]);
});

test('un mot inconnu du glossaire reste un mot', () => {
  render(<RichText text="Le [[rien|mot]]." langue="fr" glossaire={glossaire} />);
  expect(document.body.textContent).toBe('Le mot.');
  expect(screen.queryByRole('button')).toBeNull();
});

test('sans mot affiché, c’est celui du glossaire', () => {
  expect(plainText('Votre [[dtr]] est à faire', 'fr', glossaire)).toBe('Votre déclaration trimestrielle est à faire');
});

test('un texte en arabe dit sa langue et son sens de lecture', () => {
  render(<RichText text={{ fr: 'Bonjour', ar: 'مرحبا' }} langue="ar" glossaire={glossaire} />);
  const said = screen.getByText('مرحبا');
  expect(said.lang).toBe('ar');
  expect(said.dir).toBe('rtl');
});

test('sans traduction, le français ne prétend pas être autre chose', () => {
  render(<RichText text="Bonjour" langue="ar" glossaire={glossaire} />);
  expect(document.querySelector('[lang="ar"]')).toBeNull();
});
