import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn, userEvent, within } from 'storybook/test';
import { exampleHands, exampleWorld } from '#testing/example-room.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { CalendarPanel } from './CalendarPanel.tsx';

const portals = [townHall()];
const quiet = [townHall({ happenings: () => [] })];
const { world } = exampleWorld();

const meta = {
  title: 'salle/CalendarPanel',
  component: CalendarPanel,
  args: { world, portals, langue: 'fr', hands: exampleHands(world, portals), onMoments: fn() },
} satisfies Meta<typeof CalendarPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

const press =
  (name: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) =>
    userEvent.click(within(canvasElement).getByRole('button', { name }));

export const Aujourdhui: Story = {};
export const CeQuiEstArrive: Story = {
  args: { hands: exampleHands(world, portals) },
  play: press('Aller au prochain évènement'),
};
export const RienDePrevu: Story = { args: { portals: quiet, hands: exampleHands(world, quiet) } };
export const RienDeNouveau: Story = { args: { hands: exampleHands(world, portals) }, play: press('1 jour') };
export const DateFausse: Story = { play: press('Aller à cette date') };
export const EnAnglais: Story = { args: { langue: 'en' } };
