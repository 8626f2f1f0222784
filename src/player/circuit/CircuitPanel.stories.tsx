import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { tinyWorld } from '#testing/town-hall/journals.ts';
import { SESSIONS, wordyPortal } from '#testing/town-hall/sessions.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { CircuitPanel } from './CircuitPanel.tsx';

const meta = {
  title: 'salle/CircuitPanel',
  component: CircuitPanel,
  args: { world: tinyWorld(), portal: townHall(), langue: 'fr' },
} satisfies Meta<typeof CircuitPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

const inList: Story['play'] = async ({ canvasElement }) => {
  await userEvent.click(within(canvasElement).getByRole('tab', { name: /Liste|List/ }));
};

export const RienNestParti: Story = {};
export const RienEnListe: Story = { play: inList };
export const Connexion: Story = { args: { world: tinyWorld(SESSIONS.connexion) }, play: inList };
export const UnEnvoi: Story = { args: { world: tinyWorld(SESSIONS.envoi) } };
export const UnEnvoiEnListe: Story = { args: { world: tinyWorld(SESSIONS.envoi) }, play: inList };
export const PlusTard: Story = { args: { world: tinyWorld(SESSIONS.suite) }, play: inList };
export const EnAnglais: Story = { args: { world: tinyWorld(SESSIONS.suite), langue: 'en' }, play: inList };
export const DeDroiteAGauche: Story = { args: { world: tinyWorld(SESSIONS.envoi), langue: 'ar' }, play: inList };
export const TextesLongs: Story = {
  args: { world: tinyWorld(SESSIONS.envoi), portal: wordyPortal() },
  play: async (context) => {
    await inList?.(context);
    await userEvent.click(within(context.canvasElement).getAllByText(/Caisse interdépartementale/)[1] ?? context.canvasElement);
  },
};
