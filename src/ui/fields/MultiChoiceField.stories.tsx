import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { fn } from 'storybook/test';
import { MultiChoiceField } from './MultiChoiceField.tsx';

const meta = {
  title: 'ui/MultiChoiceField',
  component: MultiChoiceField,
  args: {
    id: 'ressources',
    label: 'Avez-vous reçu autre chose pendant ces trois mois ?',
    hint: 'Cochez tout ce qui vous concerne.',
    choices: [
      { valeur: 'pension', libelle: 'Une pension alimentaire' },
      { valeur: 'stage', libelle: 'Une gratification de stage' },
      {
        valeur: 'journalieres',
        libelle: 'Des indemnités journalières',
        precision: 'Arrêt maladie, maternité, accident du travail.',
      },
    ],
    none: { valeur: 'aucune', libelle: 'Rien de tout cela' },
    value: [],
    onCommit: fn(),
  },
  render: (args) => {
    const [value, setValue] = useState(args.value);
    return <MultiChoiceField {...args} value={value} onCommit={setValue} />;
  },
} satisfies Meta<typeof MultiChoiceField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Vide: Story = {};
export const DeuxReponses: Story = { args: { value: ['pension', 'journalieres'] } };
export const Aucune: Story = { args: { value: ['aucune'] } };
export const Erreur: Story = { args: { error: 'Cochez au moins une réponse, ou « Rien de tout cela ».' } };
export const Reporte: Story = { args: { onLater: fn(), later: true } };
