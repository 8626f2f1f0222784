import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { EurosField } from '../fields/EurosField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';

const aout = "Écrivez le montant du mois d'août en chiffres, par exemple 912,40.";
const postal = 'Écrivez les cinq chiffres du code postal, par exemple 99120.';

const meta = {
  title: 'ui/ErrorSummary',
  component: ErrorSummary,
  args: { errors: [{ id: 'aout', message: aout }] },
  render: (args) => (
    <>
      <ErrorSummary {...args} />
      <EurosField id="aout" label="Montant du mois d'août" value="neuf cents" error={aout} onCommit={fn()} />
      <TextField id="postal" label="Code postal" digits size={5} value="99" error={postal} onCommit={fn()} />
    </>
  ),
} satisfies Meta<typeof ErrorSummary>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Une: Story = {};
export const Plusieurs: Story = {
  args: {
    errors: [
      { id: 'aout', message: aout },
      { id: 'postal', message: postal },
    ],
    focusKey: 1,
  },
};
export const Aucune: Story = { args: { errors: [] } };
