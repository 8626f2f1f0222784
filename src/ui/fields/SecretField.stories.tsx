import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn, userEvent, within } from 'storybook/test';
import { SecretField } from './SecretField.tsx';

const meta = {
  title: 'ui/SecretField',
  component: SecretField,
  args: {
    id: 'mot-de-passe',
    label: 'Choisissez un mot de passe',
    hint: 'Inventez-en un pour l’exercice : au moins 8 signes, une lettre et un chiffre. N’utilisez pas un des vôtres.',
    value: '',
    onCommit: fn(),
  },
} satisfies Meta<typeof SecretField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Vide: Story = {};
export const Ecrit: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.type(within(canvasElement).getByLabelText('Choisissez un mot de passe'), 'Jardin2026');
  },
};
export const Montre: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.type(within(canvasElement).getByLabelText('Choisissez un mot de passe'), 'Jardin2026');
    await userEvent.click(within(canvasElement).getByRole('button', { name: /Afficher/ }));
  },
};
export const DejaChoisi: Story = { args: { note: 'C’est enregistré. Pour le changer, écrivez-en un autre.' } };
export const Erreur: Story = { args: { value: 'court1', error: 'Il est trop court : 8 signes au moins.' } };
export const Reporte: Story = { args: { onLater: fn(), later: true } };
