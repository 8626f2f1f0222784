import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { fn } from 'storybook/test';
import { ChoiceField } from './ChoiceField.tsx';

const OUI_NON = [
  { valeur: 'oui', libelle: 'Oui' },
  { valeur: 'non', libelle: 'Non' },
];
const SITUATIONS = [
  { valeur: 'seule', libelle: 'Je vis seule' },
  { valeur: 'couple', libelle: 'Je vis en couple', precision: 'Mariage, PACS ou vie commune, même si vos comptes sont séparés.' },
  {
    valeur: 'separation',
    libelle: "Je me sépare en ce moment, mais nous partageons encore le même logement parce que nous ne trouvons rien d'autre",
  },
];

const meta = {
  title: 'ui/ChoiceField',
  component: ChoiceField,
  args: { id: 'situation', label: 'Quelle est votre situation ?', choices: SITUATIONS, value: '', onCommit: fn() },
  render: (args) => {
    const [value, setValue] = useState(args.value);
    return <ChoiceField {...args} value={value} onCommit={setValue} />;
  },
} satisfies Meta<typeof ChoiceField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Vide: Story = {};
export const Choisi: Story = { args: { value: 'couple' } };
export const OuiNon: Story = {
  args: { id: 'travail', label: 'Avez-vous travaillé en octobre ?', choices: OUI_NON, inline: true },
};
export const Erreur: Story = { args: { error: 'Choisissez une réponse, ou « Je ne sais pas encore ».', onLater: fn() } };
export const Reporte: Story = { args: { onLater: fn(), later: true } };
