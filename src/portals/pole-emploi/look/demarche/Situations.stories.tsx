import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import type { World } from '#engine/journal/world.ts';
import type { EditionId } from '../../editions/ids.ts';
import { jobseeker } from '../../testing/session-builder.ts';
import { answered, beginning, filled, incident, loggedIn, sent } from '../../testing/story-world.ts';
import { roomAt, StoryRoom } from '../StoryRoom.tsx';

/* Less usual situations: an artist, a stay in prison, a new pension, a long text, a session that ends before there is a space. */
const meta = {
  title: 'pole-emploi/Situations',
  component: StoryRoom,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof StoryRoom>;
export default meta;
type Story = Pick<StoryObj, 'render' | 'play'>;

const ACTU = 'actualisation';
const CHANGE = 'changement-situation';
const RIB = { id: 'rib', type: 'rib', titulaire: 'Noé Modèle', iban: 'FR76 0000 0000 0099 9999 9999 985' };
const NEW = jobseeker({ situation: 'a-inscrire', inscritLe: undefined, allocation: undefined }, { papiers: [RIB] });
const inside = (edition: EditionId = '2026'): World => loggedIn(beginning({ edition }));
const say = (world: World, demarche: string, fait: string, valeur: string, pour?: string): World =>
  answered(world, demarche, fait, pour, valeur);

export const Cachets2026: Story = roomAt(
  () => say(say(inside(), ACTU, 'travailMois', 'oui'), ACTU, 'typeLigne', 'cachets', '1'),
  'actualisation/activites',
);
export const Heures2021: Story = roomAt(() => say(inside('2021'), ACTU, 'travailMois', 'oui'), 'actualisation/questions');
export const Pension2026: Story = roomAt(
  () => say(inside(), ACTU, 'pensionNouvelle', 'oui'),
  'actualisation/situations-particulieres',
);
export const Prison2026: Story = roomAt(
  () => say(inside(), CHANGE, 'changementNature', 'incarceration'),
  'changement-situation/details',
);
export const Prison2021: Story = roomAt(
  () => say(inside('2021'), CHANGE, 'changementNature', 'incarceration'),
  'changement-situation/details',
);
const LETTER = 'Bonjour,\n\nj’ai écrit le salaire net au lieu du brut.\nVoici mon bulletin.\n\nMerci.';
export const TexteLong2026: Story = roomAt(
  () => say(inside(), 'message-conseiller', 'messageTexte', LETTER),
  'message-conseiller/message',
);
export const TexteLong2021: Story = roomAt(
  () => say(inside('2021'), 'message-conseiller', 'messageTexte', LETTER),
  'message-conseiller/message',
);
export const PreuveEtCorrection: Story = roomAt(() => sent(filled(inside(), ACTU), ACTU), 'actualisation/accuse');
export const SessionFermeeSansEspace: Story = {
  ...roomAt(
    () => filled(beginning({ compte: NEW, incidents: [incident('session-expiree', 'inscription')] }), 'inscription'),
    'inscription/confirmation',
  ),
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole('button', { name: 'Envoyer mon inscription' }));
    await within(canvasElement).findByText(/Vous n’avez pas encore d’espace/);
  },
};
