import type { Meta, StoryObj } from '@storybook/react-vite';
import { StateMark, type StateName } from './StateMark.tsx';

const meta = { title: 'ui/StateMark', component: StateMark, args: { state: 'complet' } } satisfies Meta<typeof StateMark>;
export default meta;
type Story = StoryObj<typeof meta>;

const ALL: StateName[] = ['complet', 'a-completer', 'reporte', 'a-verifier', 'ici'];

export const Tous: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      {ALL.map((state) => (
        <StateMark key={state} state={state} />
      ))}
    </div>
  ),
};
export const AvecSesMots: Story = { args: { label: 'Vous avez confirmé ce montant' } };
export const FormeSeule: Story = { args: { state: 'reporte', shapeOnly: true } };
