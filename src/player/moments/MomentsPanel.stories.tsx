import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn, userEvent, within } from 'storybook/test';
import { tinyJournal } from '#testing/town-hall/journals.ts';
import { content, SESSIONS } from '#testing/town-hall/sessions.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { MomentsPanel } from './MomentsPanel.tsx';

const meta = {
  title: 'salle/MomentsPanel',
  component: MomentsPanel,
  args: { journal: tinyJournal(SESSIONS.suite), content, portals: [townHall()], langue: 'fr', onReturn: fn() },
} satisfies Meta<typeof MomentsPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plusieurs: Story = {};
export const Vide: Story = { args: { journal: tinyJournal() } };
export const Confirmation: Story = {
  play: async ({ canvasElement }) => {
    const [first] = within(canvasElement).getAllByRole('button', { name: /Revenir/ });
    if (first) await userEvent.click(first);
  },
};
export const DeuxEssais: Story = { args: { journal: tinyJournal(SESSIONS.deuxEssais) } };
export const EnAnglais: Story = { args: { journal: tinyJournal(SESSIONS.deuxEssais), langue: 'en' } };
export const DeDroiteAGauche: Story = { args: { langue: 'ar' } };
