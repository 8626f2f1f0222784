import type { Meta, StoryObj } from '@storybook/react-vite';
import type { World } from '#engine/journal/world.ts';
import { jobseeker, until } from '../../testing/session-builder.ts';
import { answered, at, beginning, filled, loggedIn, type StoryChoice, sent } from '../../testing/story-world.ts';
import { roomAt, StoryRoom } from '../StoryRoom.tsx';

const meta = {
  title: 'pole-emploi/Candidature',
  component: StoryRoom,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof StoryRoom>;
export default meta;
type Story = Pick<StoryObj, 'render' | 'play'>;

const FLOW = 'candidature';
const offer = (choice: StoryChoice = {}): World => at(loggedIn(beginning(choice)), 'pole-emploi:offres/201DMVX');
/** The adviser proposed an offer, which waits for an answer. */
const proposed = (choice: StoryChoice = {}): World =>
  until(loggedIn(beginning({ compte: jobseeker({ offreProposeeLe: '2026-11-12' }), ...choice })), '2026-11-12');
/** An application that was sent, in front of its offer. */
const applied = (choice: StoryChoice = {}): World => at(sent(filled(offer(choice), FLOW), FLOW), 'pole-emploi:offres/201DMVX');
const declined = (choice: StoryChoice = {}): World =>
  answered(proposed(choice), FLOW, 'candidatureReponse', undefined, 'decliner');

export const Candidature2026: Story = roomAt(() => offer(), 'candidature/candidature');
export const Candidature2021: Story = roomAt(() => filled(offer({ edition: '2021' }), FLOW), 'candidature/candidature');
/** A bank card in place of the CV: said at once. */
export const MauvaisCv: Story = roomAt(
  () => answered(offer(), FLOW, 'candidatureCv', undefined, 'rib'),
  'candidature/candidature',
);
export const Recapitulatif: Story = roomAt(() => filled(offer(), FLOW), 'candidature/recapitulatif');
export const Envoyer: Story = roomAt(() => filled(offer(), FLOW), 'candidature/validation');
export const OffreDuConseiller2026: Story = roomAt(() => proposed(), 'candidature/reponse');
export const OffreDuConseiller2021: Story = roomAt(() => proposed({ edition: '2021' }), 'candidature/candidature');
export const Raison2026: Story = roomAt(() => declined(), 'candidature/raison');
export const Raison2021: Story = roomAt(() => declined({ edition: '2021' }), 'candidature/candidature');
export const Preuve: Story = roomAt(() => sent(filled(offer(), FLOW), FLOW), 'candidature/accuse');
export const AucuneOffre: Story = roomAt(() => loggedIn(beginning()), 'candidature/candidature');
export const OffreRepondue: Story = roomAt(() => applied(), 'offres/201DMVX');
export const Retrait2026: Story = roomAt(() => applied(), 'retrait-candidature/raison');
export const Retrait2021: Story = roomAt(() => applied({ edition: '2021' }), 'retrait-candidature/retrait');
export const PreuveDuRefus: Story = roomAt(() => sent(filled(declined(), FLOW), FLOW), 'candidature/accuse');
