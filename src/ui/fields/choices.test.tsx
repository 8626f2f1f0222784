import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { ChoiceField } from './ChoiceField.tsx';
import { DayField } from './DayField.tsx';
import { MultiChoiceField } from './MultiChoiceField.tsx';
import { PieceField } from './PieceField.tsx';

test('choisir une réponse la donne tout de suite', async () => {
  const user = userEvent.setup();
  const onCommit = vi.fn();
  const choices = [
    { valeur: 'oui', libelle: 'Oui' },
    { valeur: 'non', libelle: 'Non' },
  ];
  render(<ChoiceField id="travail" label="Avez-vous travaillé ?" choices={choices} value="" onCommit={onCommit} />);
  expect(screen.getByRole('group', { name: 'Avez-vous travaillé ?' })).toBeTruthy();
  await user.click(screen.getByLabelText('Non'));
  expect(onCommit.mock.calls).toEqual([['non']]);
});

test('« rien de tout cela » et les autres réponses se remplacent', async () => {
  const user = userEvent.setup();
  const onCommit = vi.fn();
  render(<PageOfResources onCommit={onCommit} />);
  await user.click(screen.getByLabelText('Stage'));
  await user.click(screen.getByLabelText('Pension'));
  await user.click(screen.getByLabelText('Rien de tout cela'));
  await user.click(screen.getByLabelText('Pension'));
  expect(onCommit.mock.calls).toEqual([[['stage']], [['pension', 'stage']], [['aucune']], [['pension']]]);
});

test('une date se donne en quittant les trois cases, pas entre elles', async () => {
  const user = userEvent.setup();
  const onCommit = vi.fn();
  render(<DayField id="fin" label="Date de fin" value="" onCommit={onCommit} />);
  await user.type(screen.getByLabelText('Jour'), '3');
  await user.tab();
  await user.keyboard('11');
  await user.tab();
  await user.keyboard('2026');
  expect(onCommit).not.toHaveBeenCalled();
  expect(screen.getByLabelText<HTMLInputElement>('Jour').value).toBe('3');
  await user.tab();
  expect(onCommit.mock.calls).toEqual([['2026-11-03']]);
});

test('une date collée dans la première case remplit les trois', async () => {
  const user = userEvent.setup();
  render(<DayField id="fin" label="Date de fin" value="" onCommit={vi.fn()} />);
  await user.click(screen.getByLabelText('Jour'));
  await user.paste('31/10/2026');
  expect(['Jour', 'Mois', 'Année'].map((name) => screen.getByLabelText<HTMLInputElement>(name).value)).toEqual([
    '31',
    '10',
    '2026',
  ]);
});

test('un papier est joint quand on le dit, pas quand on le regarde, et le focus suit', async () => {
  const user = userEvent.setup();
  const onCommit = vi.fn();
  render(<PageOfPapers onCommit={onCommit} />);
  await user.click(screen.getByLabelText("Facture d'électricité"));
  expect(onCommit).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Joindre ce document' }));
  expect(onCommit.mock.calls).toEqual([['facture']]);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Changer de document' }));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByLabelText("Facture d'électricité"));
});

function PageOfResources({ onCommit }: { onCommit: (value: readonly string[]) => void }) {
  const [value, setValue] = useState<readonly string[]>([]);
  return (
    <MultiChoiceField
      id="ressources"
      label="Autres ressources"
      choices={[
        { valeur: 'pension', libelle: 'Pension' },
        { valeur: 'stage', libelle: 'Stage' },
      ]}
      none={{ valeur: 'aucune', libelle: 'Rien de tout cela' }}
      value={value}
      onCommit={(next) => {
        onCommit(next);
        setValue(next);
      }}
    />
  );
}

function PageOfPapers({ onCommit }: { onCommit: (id: string) => void }) {
  const [value, setValue] = useState('');
  return (
    <PieceField
      id="domicile"
      label="Justificatif"
      pieces={[{ id: 'facture', titre: "Facture d'électricité" }]}
      value={value}
      onCommit={(id) => {
        onCommit(id);
        setValue(id);
      }}
    />
  );
}
