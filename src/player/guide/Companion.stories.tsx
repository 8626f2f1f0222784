import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { exampleHands, exampleWorld } from '#testing/example-room.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { Companion } from './Companion.tsx';

const portal = townHall();
const SAID_YES = { type: 'repondu', dossier: 'demande:2026-11', fait: 'situation', valeur: 'oui' } as const;
const ALL_DONE = [
  SAID_YES,
  { type: 'ouvert', lieu: 'papier:carte' },
  { type: 'paye', mois: '2026-11', montant: 312.4, retenu: 0, detail: {}, le: '2026-12-05' },
] as const;

const living = (...args: Parameters<typeof exampleWorld>) => {
  const { world } = exampleWorld(...args);
  return { world, hands: exampleHands(world, [portal]) };
};

const meta = {
  title: 'salle/Companion',
  component: Companion,
  // Some faces of the guide come when they are needed: the example is what is there once they have.
  play: async ({ canvasElement }) => waitFor(() => expect(canvasElement.querySelector('.ui-loading')).toBeNull()),
  args: {
    ...living(),
    portal,
    portals: [portal],
    langue: 'fr',
    open: true,
    onToggle: fn(),
    onDebrief: fn(),
    onPointed: fn(),
    onEnd: fn(),
    onCall: fn(),
  },
  render: (args) => (
    <div style={{ maxInlineSize: '22.5rem' }}>
      <Companion {...args} />
    </div>
  ),
} satisfies Meta<typeof Companion>;
export default meta;
type Story = StoryObj<typeof meta>;

const press =
  (...names: (string | RegExp)[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    for (const name of names) await userEvent.click(within(canvasElement).getByRole('button', { name }));
  };

export const Guide: Story = {};
export const Replie: Story = { args: { open: false } };
export const Explique: Story = { play: press('Expliquer') };
export const Montre: Story = { play: press('Montrer où') };
export const Indices: Story = { play: press('Un petit indice', /Un autre indice/) };
export const EtapeFaite: Story = { args: living([SAID_YES]) };
export const Incident: Story = { args: living([{ type: 'subi', incident: 'panne', requete: 'demande' }]) };
export const Seul: Story = { args: living([], 'seul') };
export const SeulAvecAide: Story = {
  args: living([], 'seul'),
  play: async ({ canvasElement }) => userEvent.click(await within(canvasElement).findByText('J’ai besoin d’aide')),
};
export const Bilan: Story = { args: living([], 'bilan') };
export const Demonstration: Story = { args: living([], 'regarder') };
export const Libre: Story = { args: living([], 'libre') };
export const Fini: Story = { args: living([...ALL_DONE]) };
export const DemonstrationFinie: Story = { args: living([...ALL_DONE], 'regarder') };
export const EnAnglais: Story = { args: { langue: 'en' } };
export const FacileALire: Story = { args: { langue: 'falc' } };
