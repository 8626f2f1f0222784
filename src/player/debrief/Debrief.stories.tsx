import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { worldOf } from '#engine/journal/world.ts';
import { tinyJournal } from '#testing/town-hall/journals.ts';
import { content, SESSIONS } from '#testing/town-hall/sessions.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { Debrief } from './Debrief.tsx';

const lived = (facts: Parameters<typeof tinyJournal>[0]) => {
  const journal = tinyJournal(facts);
  return { journal, world: worldOf(journal, content) };
};

const meta = {
  title: 'salle/Debrief',
  component: Debrief,
  args: { ...lived(SESSIONS.suite), portals: [townHall()], langue: 'fr', onRestart: fn(), onClose: fn() },
} satisfies Meta<typeof Debrief>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Histoire: Story = {};
export const AucuneErreur: Story = { args: lived(SESSIONS.envoi) };
export const ToutDebut: Story = { args: { ...lived(SESSIONS.debut), portals: [townHall({ lessons: () => [] })] } };
export const DeuxEssais: Story = { args: lived(SESSIONS.deuxEssais) };
export const EnAnglais: Story = { args: { langue: 'en' } };
export const DeDroiteAGauche: Story = { args: { langue: 'ar' } };
