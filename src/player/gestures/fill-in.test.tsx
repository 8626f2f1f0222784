import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { fieldId } from '#form/look.ts';
import {
  CheckField,
  ChoiceField,
  DayField,
  MultiChoiceField,
  SearchField,
  SecretField,
  SelectField,
  TextField,
} from '#ui/index.ts';
import { fillIn } from './fill-in.ts';

const CHOICES = [
  { valeur: 'a', libelle: 'Lait' },
  { valeur: 'b', libelle: 'Œuf' },
  { valeur: 'c', libelle: 'Blé' },
];
const CORPS = {
  nom: 'Ana',
  remarque: 'Merci',
  heures: 12,
  naissance: '1992-05-03',
  jour: 'b',
  metier: 'c',
  motDePasse: 'Jardin2026',
  repas: 'b',
  allergies: ['a', 'c'],
  accord: true,
  absent: undefined,
  donnees: { nom: 'Autre' },
};

test('chaque sorte de champ montre ce qui va partir, et la page le sait', () => {
  render(<Page />);
  act(() => fillIn(CORPS));
  const value = (name: string) => screen.getByLabelText<HTMLInputElement>(name).value;
  expect(['Nom', 'Remarque', 'Heures', 'Jour de paie', 'Mot de passe'].map(value)).toEqual([
    'Ana',
    'Merci',
    '12',
    'b',
    'Jardin2026',
  ]);
  expect(['Jour', 'Mois', 'Année'].map(value)).toEqual(['03', '05', '1992']);
  expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([false, true, false]);
  expect(screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)).toEqual([true, false, true, true]);
  const { absent: _absent, donnees: _donnees, heures, ...told } = CORPS;
  expect(JSON.parse(screen.getByTestId('su').textContent ?? '')).toEqual({ ...told, heures: String(heures) });
});

test('remplir deux fois ne défait rien', () => {
  render(<Page />);
  act(() => fillIn(CORPS));
  const before = screen.getByTestId('su').textContent;
  act(() => fillIn(CORPS));
  expect(screen.getByTestId('su').textContent).toBe(before);
});

/** A page of a portal outside any démarche: it holds itself what is typed. */
function Page() {
  const [known, setKnown] = useState<Record<string, unknown>>({});
  const field = (key: string, label: string) => ({
    id: fieldId(key),
    label,
    value: '',
    onChange: (value: unknown) => setKnown((before) => ({ ...before, [key]: value })),
    onCommit: () => {},
  });
  const several = field('allergies', 'Allergies');
  return (
    <>
      <TextField {...field('nom', 'Nom')} />
      <TextField {...field('remarque', 'Remarque')} multiline />
      <TextField {...field('heures', 'Heures')} />
      <DayField {...field('naissance', 'Naissance')} />
      <SelectField {...field('jour', 'Jour de paie')} choices={CHOICES} />
      <SearchField {...field('metier', 'Métier')} choices={CHOICES} />
      <SecretField {...field('motDePasse', 'Mot de passe')} />
      <ChoiceField {...field('repas', 'Repas')} value={String(known['repas'] ?? '')} choices={CHOICES} />
      <MultiChoiceField {...several} value={(known['allergies'] as string[] | undefined) ?? []} choices={CHOICES} />
      <CheckField {...field('accord', 'J’accepte')} value={known['accord'] === true} />
      <output data-testid="su">{JSON.stringify(known)}</output>
    </>
  );
}
