import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { DayField } from './DayField.tsx';

const meta = {
  title: 'ui/DayField',
  component: DayField,
  args: { id: 'fin', label: 'Date de fin du contrat', value: '', hint: 'Par exemple : 31 10 2026.', onCommit: fn() },
} satisfies Meta<typeof DayField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Vide: Story = {};
export const Rempli: Story = { args: { value: '2026-10-31' } };
export const Inacheve: Story = {
  args: { value: '2026--31', error: 'Il manque le mois. Écrivez deux chiffres, par exemple 10 pour octobre.' },
};
/** Typed in words in the first box, and not understood: nothing is lost. */
export const EnToutesLettres: Story = {
  args: { value: 'fin octobre', error: 'Il manque l’année. Écrivez par exemple 3 9 2026.' },
};
export const TresLong: Story = {
  args: {
    label: 'Dernier jour travaillé chez cet employeur, tel qu’il est écrit sur l’attestation ou sur le contrat',
    hint: 'Si le contrat continue, laissez les cases vides.',
    error: 'Cette date est après la fin du mois déclaré (30 septembre 2026).',
    value: '2026-10-02',
    optional: true,
    onLater: fn(),
  },
};
export const PeutAttendre: Story = { args: { onLater: fn() } };
export const Reporte: Story = { args: { onLater: fn(), later: true } };
