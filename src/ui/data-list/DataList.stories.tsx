import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/Button.tsx';
import { StateMark } from '../state-mark/StateMark.tsx';
import { DataList } from './DataList.tsx';

const meta = {
  title: 'ui/DataList',
  component: DataList,
  args: {
    items: [
      { terme: 'Nom', valeur: 'Nadia Exemple' },
      { terme: "Numéro d'allocataire", valeur: '0000123' },
      { terme: 'Adresse', valeur: '12 bis, allée des Tilleuls, bâtiment C, escalier 4, 99120 Sainte-Exemple-sur-Loire' },
    ],
  },
} satisfies Meta<typeof DataList>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Simple: Story = {};
export const AvecActions: Story = {
  args: {
    items: [
      {
        terme: 'Salaire de juillet',
        valeur: '912,40 €',
        action: (
          <Button variant="lien">
            Modifier<span className="visuellement-cache"> le salaire de juillet</span>
          </Button>
        ),
      },
      { terme: 'Autres ressources', valeur: <StateMark state="reporte" />, action: <Button variant="lien">Répondre</Button> },
    ],
  },
};
