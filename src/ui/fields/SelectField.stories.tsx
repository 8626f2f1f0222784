import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { fn } from 'storybook/test';
import { SelectField } from './SelectField.tsx';

const DAYS = Array.from({ length: 30 }, (_, rank) => ({
  valeur: `2026-09-${String(rank + 1).padStart(2, '0')}`,
  libelle: `${rank === 0 ? '1er' : rank + 1} septembre 2026`,
}));

const meta = {
  title: 'ui/SelectField',
  component: SelectField,
  args: { id: 'debut', label: 'Premier jour de travail en septembre', value: '', choices: DAYS, onCommit: fn() },
  render: (args) => {
    const [value, setValue] = useState(args.value);
    return <SelectField {...args} value={value} onCommit={setValue} />;
  },
} satisfies Meta<typeof SelectField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Vide: Story = { args: { hint: 'Le jour est sur votre contrat.' } };
export const Choisi: Story = { args: { value: '2026-09-14' } };
export const Erreur: Story = { args: { error: 'Choisissez un jour dans la liste.', onLater: fn() } };
export const PlusDansLaListe: Story = {
  args: { value: '2026-10-02', error: 'Ce jour n’est pas en septembre. Choisissez-en un autre.' },
};
export const Reporte: Story = { args: { onLater: fn(), later: true } };
export const TresLong: Story = {
  args: {
    label: 'La raison de la fin du contrat, telle qu’elle est écrite sur l’attestation de l’employeur',
    optional: true,
    choices: [
      {
        valeur: 'cdd',
        libelle: 'Fin de contrat à durée déterminée, ou fin de mission d’intérim, à la date prévue par le contrat',
      },
      { valeur: 'rupture', libelle: 'Rupture conventionnelle', precision: 'un accord signé avec l’employeur' },
    ],
    value: 'cdd',
  },
};
