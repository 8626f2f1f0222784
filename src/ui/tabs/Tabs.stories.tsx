import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { fn } from 'storybook/test';
import { Tabs } from './Tabs.tsx';

const meta = {
  title: 'ui/Tabs',
  component: Tabs,
  args: {
    id: 'papiers',
    label: 'Mes papiers',
    tabs: [
      { id: 'recus', titre: 'Reçus (2)' },
      { id: 'envoyes', titre: 'Envoyés' },
      { id: 'brouillons', titre: 'Brouillons' },
    ],
    current: 'recus',
    onSelect: fn(),
    children: <p>Votre bulletin de paie d'août est arrivé.</p>,
  },
  render: (args) => {
    const [current, setCurrent] = useState(args.current);
    return <Tabs {...args} current={current} onSelect={setCurrent} />;
  },
} satisfies Meta<typeof Tabs>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Simple: Story = {};
export const Fermables: Story = { args: { tabs: meta.args.tabs.map((tab) => ({ ...tab, fermable: true })), onClose: fn() } };
export const Nombreux: Story = {
  args: {
    current: 'mois-9',
    tabs: Array.from({ length: 12 }, (_, rank) => ({ id: `mois-${rank}`, titre: `Relevé du mois numéro ${rank + 1}` })),
  },
};
