import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { Term } from './Term.tsx';

const meta = {
  title: 'ui/Term',
  component: Term,
  args: {
    children: 'montant net social',
    definition: "C'est le montant à déclarer pour la prime d'activité et le RSA. Il est écrit sur chaque bulletin de paie.",
  },
  render: (args) => (
    <p style={{ maxInlineSize: '60ch' }}>
      Comparez chaque mois avec la ligne « <Term {...args} /> » de vos bulletins de paie. Ces montants viennent de votre
      employeur.
    </p>
  ),
} satisfies Meta<typeof Term>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ferme: Story = {};
export const Ouvert: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button'));
  },
};
export const TresLong: Story = {
  ...Ouvert,
  args: {
    children: 'déclaration sociale nominative événementielle',
    definition:
      'Chaque mois, votre employeur envoie un fichier aux administrations : la DSN. Il y écrit votre salaire, vos heures et vos arrêts. Quand quelque chose arrive en cours de mois (fin de contrat, arrêt maladie), il doit en envoyer une autre, dite événementielle, sous cinq jours.',
  },
};
