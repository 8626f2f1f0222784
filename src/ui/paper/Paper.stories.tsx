import type { Meta, StoryObj } from '@storybook/react-vite';
import { Paper } from './Paper.tsx';

const meta = {
  title: 'ui/Paper',
  component: Paper,
  args: {
    title: 'Bulletin de paie',
    date: 'Août 2026',
    issuer: 'Boulangerie Exemple\n4, place du Marché\n99120 Sainte-Exemple',
    recipient: 'Nadia Exemple\nVendeuse, à mi-temps',
    sections: [
      {
        titre: 'Salaire',
        lignes: [
          { libelle: 'Heures travaillées', valeur: '75,83 h' },
          { libelle: 'Salaire brut', valeur: '1 161,20 €' },
        ],
      },
      {
        titre: 'Net',
        lignes: [
          { libelle: 'Montant net social', valeur: '912,40 €', enEvidence: true },
          { libelle: 'Net à payer avant impôt sur le revenu', valeur: '897,15 €' },
        ],
      },
    ],
  },
} satisfies Meta<typeof Paper>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Bulletin: Story = {};
export const Courrier: Story = {
  args: {
    title: 'Votre demande de modification',
    date: 'Le 12 novembre 2026',
    sections: [],
    children: (
      <>
        <p>Madame,</p>
        <p>Nous avons reçu votre demande. Nous interrogeons votre employeur et nous vous répondrons sous trente jours.</p>
      </>
    ),
  },
};
export const SansCoins: Story = { args: { issuer: undefined, recipient: undefined, date: undefined } };
