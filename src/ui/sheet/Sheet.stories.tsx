import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { fn } from 'storybook/test';
import { ProgressSteps } from '../progress-steps/ProgressSteps.tsx';
import { Sheet } from './Sheet.tsx';

const meta = {
  title: 'ui/Sheet',
  component: Sheet,
  args: {
    label: 'Votre guide',
    open: true,
    onToggle: fn(),
    peek: (
      <>
        <small>Étape 3 sur 6</small>
        <br />
        <b>Le mois d'août est-il juste ?</b>
      </>
    ),
    children: (
      <div style={{ padding: '1rem', display: 'grid', gap: '1rem' }}>
        <ProgressSteps total={6} current={3} detail="guidé" />
        <p>Ouvrez le bulletin d'août dans « Mes papiers ». Cherchez le montant net social, puis comparez.</p>
        <p>Prenez votre temps. Vous pourrez changer d'avis.</p>
      </div>
    ),
  },
  render: (args) => {
    const [open, setOpen] = useState(args.open);
    return (
      <div style={{ maxInlineSize: '22.5rem', minBlockSize: '36rem' }}>
        <Sheet {...args} open={open} onToggle={setOpen} />
      </div>
    );
  },
} satisfies Meta<typeof Sheet>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ouvert: Story = {};
export const Replie: Story = { args: { open: false } };
