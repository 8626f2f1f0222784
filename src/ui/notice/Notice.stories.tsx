import type { Meta, StoryObj } from '@storybook/react-vite';
import { Notice } from './Notice.tsx';

const meta = {
  title: 'ui/Notice',
  component: Notice,
  args: { children: <p>Prenez votre temps. Vous pourrez changer d'avis.</p> },
} satisfies Meta<typeof Notice>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Info: Story = {};
export const Attention: Story = {
  args: { tone: 'attention', children: <p>Votre déclaration est attendue avant le 30 novembre 2026.</p> },
};
export const Erreur: Story = {
  args: { tone: 'erreur', children: <p>Le site n'a pas répondu. Vos réponses sont gardées. Essayez encore dans un instant.</p> },
};
export const Succes: Story = {
  args: { tone: 'succes', title: 'Votre déclaration est partie', live: true, children: <p>Elle porte le numéro 2026-1103.</p> },
};
export const SansTexte: Story = { args: { tone: 'succes', title: 'Enregistré', children: undefined } };
export const TresLong: Story = {
  args: {
    tone: 'attention',
    title: "L'employeur a déclaré deux fois le salaire du mois d'août, ce qui peut réduire votre prime d'activité",
    children: (
      <p>
        Dans la vraie vie, une erreur d'employeur se corrige. Il faut demander une modification ici, puis prévenir l'employeur
        pour qu'il corrige sa déclaration sociale nominative. Cela prend souvent de un à trois mois, et vous ne perdez pas vos
        droits.
      </p>
    ),
  },
};
