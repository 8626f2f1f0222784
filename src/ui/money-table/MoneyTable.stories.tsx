import type { Meta, StoryObj } from '@storybook/react-vite';
import { MoneyTable } from './MoneyTable.tsx';

const meta = {
  title: 'ui/MoneyTable',
  component: MoneyTable,
  args: {
    caption: 'Vos ressources de juillet à septembre',
    headers: ['Mois', 'Salaire', 'Indemnités'],
    rows: [
      { id: 'juillet', titre: 'Juillet 2026', cellules: ['912,40 €', '0,00 €'] },
      { id: 'aout', titre: 'Août 2026', cellules: ['1 824,80 €', '0,00 €'], enEvidence: true },
      { id: 'septembre', titre: 'Septembre 2026', cellules: ['912,40 €', '118,20 €'] },
    ],
    total: { titre: 'Total', cellules: ['3 649,60 €', '118,20 €'] },
  },
} satisfies Meta<typeof MoneyTable>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AvecTotal: Story = {};
export const SansTotal: Story = { args: { total: undefined } };
export const Etroit: Story = {
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '20rem' }}>
        <Story />
      </div>
    ),
  ],
};
