import type { Meta, StoryObj } from '@storybook/react-vite';
import type { World } from '#engine/journal/world.ts';
import { jobseeker, until } from '../../testing/session-builder.ts';
import { answered, beginning, filled, loggedIn, type StoryChoice, sent } from '../../testing/story-world.ts';
import { roomAt, StoryRoom } from '../StoryRoom.tsx';

const meta = {
  title: 'pole-emploi/Contrat d’engagement',
  component: StoryRoom,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof StoryRoom>;
export default meta;
type Story = Pick<StoryObj, 'render' | 'play'>;

const FLOW = 'contrat-engagement';
const RSA = jobseeker({
  situation: 'inscrit-automatiquement',
  inscritLe: '2026-10-26',
  categorie: 'G',
  referent: 'departement',
  allocation: undefined,
});
const start = (choice: StoryChoice = {}): World => loggedIn(beginning({ compte: RSA, ...choice }));
const next = (world: World): World => sent(filled(world, FLOW), FLOW);
const oriented = (choice: StoryChoice = {}): World => until(next(start(choice)), '2026-11-20');
const proposed = (choice: StoryChoice = {}): World => until(next(oriented(choice)), '2026-11-30');

export const Situation2026: Story = roomAt(() => start(), 'contrat-engagement/situation');
export const Obstacles2026: Story = roomAt(() => filled(start(), FLOW), 'contrat-engagement/obstacles');
export const Questionnaire2021: Story = roomAt(() => start({ edition: '2021' }), 'contrat-engagement/questionnaire');
export const Diagnostic2026: Story = roomAt(
  () => answered(oriented(), FLOW, 'engagementRaison', undefined, 'autre'),
  'contrat-engagement/diagnostic',
);
export const Offre2026: Story = roomAt(() => oriented(), 'contrat-engagement/offre');
export const Diagnostic2021: Story = roomAt(() => filled(oriented({ edition: '2021' }), FLOW), 'contrat-engagement/diagnostic');
export const Contrat2026: Story = roomAt(() => proposed(), 'contrat-engagement/contrat');
export const Contrat2021: Story = roomAt(() => proposed({ edition: '2021' }), 'contrat-engagement/contrat');
export const Changement: Story = roomAt(
  () => answered(proposed(), FLOW, 'engagementAccord', undefined, 'changer'),
  'contrat-engagement/contrat',
);
export const Signature: Story = roomAt(() => filled(proposed(), FLOW), 'contrat-engagement/signature');
export const Recapitulatif: Story = roomAt(() => filled(start(), FLOW), 'contrat-engagement/recapitulatif');
export const Attente: Story = roomAt(() => next(start()), 'contrat-engagement/situation');
/** The receipt of the questionnaire speaks of the questionnaire, not of the contract. */
export const PreuveDuQuestionnaire: Story = roomAt(() => next(start()), 'contrat-engagement/accuse');
export const Signe: Story = roomAt(() => next(proposed()), 'contrat-engagement/accuse');
