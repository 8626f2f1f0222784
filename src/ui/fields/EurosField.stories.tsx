import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { EurosField } from './EurosField.tsx';

const meta = {
  title: 'ui/EurosField',
  component: EurosField,
  args: { id: 'aout', label: "Montant net social du mois d'août", value: '', onCommit: fn() },
} satisfies Meta<typeof EurosField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Vide: Story = { args: { hint: 'Il est écrit sur votre bulletin de paie.' } };
export const PreRempli: Story = { args: { value: '1 824,80', note: 'Montant envoyé par votre employeur le 5 septembre.' } };
export const Erreur: Story = { args: { value: 'neuf cents', error: 'Écrivez le montant en chiffres, par exemple 912,40.' } };
export const PeutAttendre: Story = { args: { onLater: fn() } };
export const Reporte: Story = { args: { onLater: fn(), later: true } };
