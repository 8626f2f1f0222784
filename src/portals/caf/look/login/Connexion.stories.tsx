import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { extend, stamp } from '#engine/journal/world.ts';
import { NEVER, NO_NETWORK } from '#testing/StoryRoom.tsx';
import { roomAt, StoryRoom } from '../StoryRoom.tsx';
import { at, beginning, codeSent, incident, loggedIn } from '../story-world.ts';

const meta = { title: 'caf/Connexion', component: StoryRoom, parameters: { controls: { disable: true } } } satisfies Meta<
  typeof StoryRoom
>;
export default meta;
type Story = Pick<StoryObj, 'render' | 'play'>;

const LOGIN = 'caf:connexion';
const CODE = 'caf:connexion/code';
const tryWith =
  (numero: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.type(page.getByLabelText('Numéro de sécurité sociale'), numero);
    await userEvent.type(page.getByLabelText('Mot de passe'), 'Soleil2026');
    await userEvent.click(page.getByRole('button', { name: 'Se connecter' }));
  };

export const Identifiants2025: Story = roomAt(() => beginning(), LOGIN);
export const Identifiants2024: Story = roomAt(() => beginning({ edition: '2024' }), LOGIN);
/** The 7-digit number of the letters, instead of the 13 digits. */
export const NumeroAllocataire: Story = { ...roomAt(() => beginning(), LOGIN), play: tryWith('0001202') };
/** The key was typed too. */
export const AvecLaCle: Story = { ...roomAt(() => beginning(), LOGIN), play: tryWith('292020004511208') };
export const Panne: Story = {
  ...roomAt(() => beginning({ incidents: [incident('panne', 'connexion')] }), LOGIN),
  play: tryWith('2920200045112'),
};
export const FileAttente: Story = {
  ...roomAt(() => beginning({ edition: '2024', incidents: [incident('file-attente', 'connexion', 3)] }), LOGIN),
  play: tryWith('2920200045112'),
};
export const Lenteur: Story = { ...roomAt(() => beginning(), LOGIN, NEVER), play: tryWith('2920200045112') };
export const SansReseau: Story = { ...roomAt(() => beginning(), LOGIN, NO_NETWORK), play: tryWith('2920200045112') };
export const AvantLeCode2025: Story = roomAt(() => identified('2025'), CODE);
export const AvantLeCode2024: Story = roomAt(() => identified('2024'), CODE);
export const CodeEnvoye2025: Story = roomAt(() => codeSent(beginning()), CODE);
export const CodeEnvoye2024: Story = roomAt(() => codeSent(beginning({ edition: '2024' })), CODE);
export const CodeFaux: Story = {
  ...roomAt(() => codeSent(beginning()), CODE),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.type(page.getByLabelText('Code à 6 chiffres'), '000000');
    await userEvent.click(page.getByRole('button', { name: 'Valider le code' }));
  },
};
/** The mail was read in the same tab: the site believed that one was leaving. */
export const Interrompu: Story = roomAt(() => at(codeSent(beginning()), 'messagerie'), CODE);
export const PagePrivee: Story = roomAt(() => beginning(), 'caf:accueil');
export const SessionExpiree: Story = roomAt(() => {
  const world = loggedIn(beginning());
  return extend(world, stamp([{ type: 'deconnecte', portail: 'caf', raison: 'session-expiree' }], { ...world, t: 0 }));
}, 'caf:declaration-trimestrielle/ressources');
export const DejaDedans: Story = roomAt(() => loggedIn(beginning()), LOGIN);

function identified(edition: '2024' | '2025') {
  const world = codeSent(beginning({ edition }));
  const code = world.events.findIndex((event) => event.type === 'connecte' && event.etape === 'code-envoye');
  return { ...world, events: world.events.slice(0, code) };
}
