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

const SLIP = 'bulletin-boulangerie-2026-08';
const narrow: NonNullable<Story['decorators']> & object = (Panel) => (
  <div style={{ inlineSize: '20rem' }}>
    <Panel />
  </div>
);
const readALine: Story['play'] = async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Règle-loupe' }));
  await userEvent.click(canvas.getByRole('rowheader', { name: 'Net imposable' }));
};

export const Liste: Story = {};
export const Vide: Story = { args: { papers: [] } };
export const Bulletin: Story = { args: { ouvert: SLIP } };
export const BulletinEtroit: Story = { args: { ouvert: SLIP }, globals: { taille: 'tres-grande' }, decorators: [narrow] };
export const BulletinSombre: Story = { args: { ouvert: SLIP }, globals: { theme: 'sombre' }, play: readALine };
export const BulletinSousLaRegle: Story = { args: { ouvert: SLIP }, play: readALine };
export const BulletinSousLaLoupe: Story = {
  args: { ouvert: SLIP },
  play: async ({ canvas, userEvent }) => {
    for (let times = 0; times < 3; times += 1) await userEvent.click(canvas.getByRole('button', { name: 'Papier plus grand' }));
  },
};
export const Lettre: Story = { args: { ouvert: 'lettre' } };
export const Rib: Story = { args: { ouvert: 'rib' } };
export const EnAnglais: Story = { args: { ouvert: 'carte', langue: 'en' } };
export const DeDroiteAGauche: Story = { args: { ouvert: 'lettre', langue: 'ar' } };
