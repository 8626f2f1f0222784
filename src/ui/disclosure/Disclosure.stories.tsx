import type { Meta, StoryObj } from '@storybook/react-vite';
import { Disclosure } from './Disclosure.tsx';

const meta = {
  title: 'ui/Disclosure',
  component: Disclosure,
  args: {
    title: 'Où trouver le montant net social ?',
    children: <p>En bas de votre bulletin de paie, dans un cadre, sous le net à payer.</p>,
  },
} satisfies Meta<typeof Disclosure>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ferme: Story = {};
export const Ouvert: Story = { args: { defaultOpen: true } };
export const TitreTresLong: Story = {
  args: {
    title: "Que faire si votre employeur ne vous a pas donné de bulletin de paie, ou s'il refuse de corriger son erreur ?",
  },
};
