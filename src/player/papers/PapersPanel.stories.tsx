import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { fn } from 'storybook/test';
import { PAPERS_AT_HAND } from '#testing/test-papers.ts';
import { PapersPanel } from './PapersPanel.tsx';

const meta = {
  title: 'salle/PapersPanel',
  component: PapersPanel,
  args: { papers: PAPERS_AT_HAND, langue: 'fr', onOpen: fn() },
  render: (args) => {
    const [open, setOpen] = useState(args.ouvert);
    return <PapersPanel {...args} ouvert={open} onOpen={setOpen} />;
  },
} satisfies Meta<typeof PapersPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Liste: Story = {};
export const Vide: Story = { args: { papers: [] } };
export const Bulletin: Story = { args: { ouvert: 'bulletin-boulangerie-2026-08' } };
export const Lettre: Story = { args: { ouvert: 'lettre' } };
export const EnAnglais: Story = { args: { ouvert: 'carte', langue: 'en' } };
export const DeDroiteAGauche: Story = { args: { ouvert: 'lettre', langue: 'ar' } };
