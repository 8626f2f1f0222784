import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { fn, userEvent, within } from 'storybook/test';
import { DayField } from './DayField.tsx';
import { LinesField } from './LinesField.tsx';
import { TextField } from './TextField.tsx';

const content = (id: string) => (
  <>
    <TextField
      id={`employeur-${id}`}
      label="Nom de l’employeur"
      value={id === '1' ? 'Boulangerie Exemple' : ''}
      onCommit={fn()}
    />
    <TextField
      id={`heures-${id}`}
      label="Heures travaillées"
      value=""
      suffix="heures"
      size={6}
      inputMode="numeric"
      onCommit={fn()}
    />
    <DayField id={`fin-${id}`} label="Dernier jour de travail" value="" optional onCommit={fn()} />
  </>
);

const meta = {
  title: 'ui/LinesField',
  component: LinesField,
  args: {
    id: 'employeurs',
    label: 'Vos employeurs de septembre 2026',
    addLabel: 'Ajouter un employeur',
    value: ['1'],
    lines: [],
    nextId: '2',
    onCommit: fn(),
  },
  render: (args) => {
    const [value, setValue] = useState(args.value);
    const [last, setLast] = useState(args.value.length);
    return (
      <LinesField
        {...args}
        value={value}
        lines={value.map((id, rank) => ({
          id,
          titre: `Employeur ${rank + 1}`,
          nom: id === '1' ? 'Boulangerie Exemple' : undefined,
          content: content(id),
        }))}
        nextId={String(last + 1)}
        onCommit={(next) => {
          setValue(next);
          setLast(Math.max(last, ...next.map(Number)));
        }}
      />
    );
  },
} satisfies Meta<typeof LinesField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const UneLigne: Story = { args: { hint: 'Un employeur par ligne, même pour quelques heures.' } };
export const DeuxLignes: Story = { args: { value: ['1', '2'] } };
export const AuPlus: Story = { args: { value: ['1', '2', '3'], max: 3 } };
export const Aucune: Story = { args: { value: [], min: 0 } };
export const Erreur: Story = { args: { value: [], min: 0, error: 'Ajoutez un employeur.' } };
export const Ajoutee: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Ajouter un employeur' }));
  },
};
export const Enlevee: Story = {
  args: { value: ['1', '2'] },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: /Enlever.*Employeur 1/ }));
  },
};
