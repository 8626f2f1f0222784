import type { Meta, StoryObj } from '@storybook/react-vite';
import type { World } from '#engine/journal/world.ts';
import { activated, askedFor, atTheDoor } from '#portals/ants/testing/newcomer.ts';
import { act, until } from '#portals/ants/testing/session-builder.ts';
import { NO_NETWORK } from '#testing/StoryRoom.tsx';
import { roomAt, StoryRoom } from '../StoryRoom.tsx';

const meta = { title: 'ants/Créer son compte', component: StoryRoom, parameters: { controls: { disable: true } } } satisfies Meta<
  typeof StoryRoom
>;
export default meta;
type Story = Pick<StoryObj, 'render'>;

const filled = (edition: '2020' | '2026'): World => act(atTheDoor(edition), { remplir: { demarche: 'creation-compte' } });

export const Porte2026: Story = roomAt(() => atTheDoor(), 'connexion');
export const Porte2020: Story = roomAt(() => atTheDoor('2020'), 'connexion');
export const Identite2026: Story = roomAt(() => atTheDoor(), 'creation-compte/identite');
export const Identite2020: Story = roomAt(() => filled('2020'), 'creation-compte/identite');
export const Courriel: Story = roomAt(() => filled('2026'), 'creation-compte/courriel');
export const SansReseau: Story = roomAt(() => filled('2026'), 'creation-compte/courriel', NO_NETWORK);
export const CourrielParti: Story = roomAt(() => askedFor(atTheDoor()), 'creation-compte/accuse');
export const MotDePasse: Story = roomAt(() => askedFor(atTheDoor()), 'activation-compte/mot-de-passe');
/** Two days later. */
export const LienPerime: Story = roomAt(() => until(askedFor(atTheDoor()), '2026-11-06'), 'activation-compte/mot-de-passe');
export const CompteOuvert: Story = roomAt(() => activated(askedFor(atTheDoor())), 'activation-compte/accuse');
export const Oublie: Story = roomAt(() => atTheDoor(), 'connexion/oubli');
