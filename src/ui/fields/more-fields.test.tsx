import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { LinesField } from './LinesField.tsx';
import { PieceField } from './PieceField.tsx';
import { SecretField } from './SecretField.tsx';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';

const DAYS = [
  { valeur: '2026-09-01', libelle: '1er septembre' },
  { valeur: '2026-09-02', libelle: '2 septembre' },
];

test('dans une liste, la souris donne la réponse, et les flèches ne la donnent qu’en quittant', async () => {
  const user = userEvent.setup();
  const onCommit = vi.fn();
  render(<SelectField id="jour" label="Jour" value="" choices={DAYS} onCommit={onCommit} />);
  const list = screen.getByLabelText<HTMLSelectElement>('Jour');
  expect(list.selectedOptions[0]?.textContent).toBe('Choisissez dans la liste');
  await user.selectOptions(list, '1er septembre');
  expect(onCommit.mock.calls).toEqual([['2026-09-01']]);
  fireEvent.keyDown(list, { key: 'ArrowDown' });
  fireEvent.change(list, { target: { value: '2026-09-02' } });
  expect(onCommit).toHaveBeenCalledOnce();
  await user.tab();
  expect(onCommit.mock.calls).toEqual([['2026-09-01'], ['2026-09-02']]);
});

test('une réponse qui n’est plus dans la liste se voit encore', () => {
  render(<SelectField id="jour" label="Jour" value="2026-10-02" choices={DAYS} error="Choisissez un jour." onCommit={vi.fn()} />);
  const list = screen.getByLabelText<HTMLSelectElement>('Jour');
  expect(list.value).toBe('2026-10-02');
  expect(list.getAttribute('aria-describedby')).toBe('jour--erreur');
  expect(list.getAttribute('aria-invalid')).toBe('true');
});

test('un mot de passe se montre et se cache sans être donné, et le navigateur ne propose pas de le garder', async () => {
  const user = userEvent.setup();
  const onCommit = vi.fn();
  render(<SecretField id="secret" label="Mot de passe" value="" onCommit={onCommit} />);
  const field = screen.getByLabelText<HTMLInputElement>('Mot de passe');
  await user.type(field, 'Jardin2026');
  expect([field.type, field.autocomplete]).toEqual(['password', 'one-time-code']);
  await user.click(screen.getByRole('button', { name: /Afficher/ }));
  expect(field.type).toBe('text');
  expect(screen.getByRole('button', { name: /Masquer.*Mot de passe/ })).toBeTruthy();
  expect(onCommit).not.toHaveBeenCalled();
  field.focus();
  await user.tab();
  expect(onCommit.mock.calls).toEqual([['Jardin2026']]);
});

test('l’unité se lit avec le champ', () => {
  render(<TextField id="heures" label="Temps de travail" value="" suffix="heures" hint="Du mois." onCommit={vi.fn()} />);
  expect(screen.getByLabelText('Temps de travail').getAttribute('aria-describedby')).toBe('heures--unite heures--aide');
});

test('un papier refusé reste choisi, n’est pas dit joint, et le focus y revient', async () => {
  const user = userEvent.setup();
  render(<PageOfRefusal />);
  await user.click(screen.getByLabelText('Photo'));
  await user.click(screen.getByRole('button', { name: 'Joindre ce document' }));
  expect(screen.getByText('Trop lourd.')).toBeTruthy();
  expect(screen.queryByText(/Document joint/)).toBeNull();
  expect(document.activeElement).toBe(screen.getByLabelText('Photo'));
});

test('« je l’enverrai plus tard » n’est jamais dit joint, et un document se joint encore', async () => {
  const user = userEvent.setup();
  const pieces = [
    { id: 'facture', titre: 'Facture' },
    { id: 'plus-tard', titre: 'Je l’enverrai plus tard', absent: true },
  ];
  const onCommit = vi.fn();
  const field = (value: string) => <PieceField id="papier" label="Le papier" pieces={pieces} value={value} onCommit={onCommit} />;
  const { rerender } = render(field(''));
  await user.click(screen.getByLabelText('Je l’enverrai plus tard'));
  await user.click(screen.getByRole('button', { name: 'Continuer sans document' }));
  expect(onCommit.mock.calls).toEqual([['plus-tard']]);
  rerender(field('plus-tard'));
  expect(screen.queryByText(/Document joint/)).toBeNull();
  expect(screen.getByText('Je l’enverrai plus tard (aucun document joint)')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Joindre un document' }));
  await user.click(screen.getByLabelText('Facture'));
  await user.click(screen.getByRole('button', { name: 'Joindre ce document' }));
  expect(onCommit.mock.calls.at(-1)).toEqual(['facture']);
});

test('au clavier, on ajoute une ligne, on l’enlève et on la remet ; le focus suit', async () => {
  const user = userEvent.setup();
  const onCommit = vi.fn();
  render(<PageOfLines onCommit={onCommit} />);
  screen.getByRole('button', { name: 'Ajouter un enfant' }).focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByLabelText('Prénom 2'));
  expect(screen.getByRole('status').textContent).toBe('Une ligne est ajoutée. Il y en a 2.');
  screen.getByRole('button', { name: /Enlever cette ligne.*Enfant 2/ }).focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /Annuler.*remettre Enfant 2/ }));
  expect(screen.queryByRole('button', { name: /Enlever/ })).toBeNull();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByLabelText('Prénom 2'));
  expect(onCommit.mock.calls).toEqual([[['1', '2']], [['1']], [['1', '2']]]);
});

test('l’erreur et l’aide d’une liste de lignes la décrivent', () => {
  render(
    <LinesField
      id="enfants"
      label="Vos enfants"
      hint="À charge."
      error="Ajoutez un enfant."
      value={[]}
      lines={[]}
      nextId="1"
      onCommit={vi.fn()}
    />,
  );
  expect(screen.getByRole('group', { name: 'Vos enfants' }).getAttribute('aria-describedby')).toBe(
    'enfants--erreur enfants--aide',
  );
});

function PageOfRefusal() {
  const [refused, setRefused] = useState<string>();
  return (
    <PieceField
      id="cv"
      label="CV"
      pieces={[
        { id: 'bon', titre: 'CV' },
        { id: 'photo', titre: 'Photo' },
      ]}
      value=""
      refused={refused}
      error={refused && 'Trop lourd.'}
      onCommit={setRefused}
    />
  );
}

function PageOfLines({ onCommit }: { onCommit: (ids: readonly string[]) => void }) {
  const [value, setValue] = useState<readonly string[]>(['1']);
  const lines = value.map((id) => ({ id, titre: `Enfant ${id}`, content: <input aria-label={`Prénom ${id}`} /> }));
  return (
    <LinesField
      id="enfants"
      label="Vos enfants"
      addLabel="Ajouter un enfant"
      value={value}
      lines={lines}
      nextId={String(value.length + 1)}
      onCommit={(next) => {
        onCommit(next);
        setValue(next);
      }}
    />
  );
}
