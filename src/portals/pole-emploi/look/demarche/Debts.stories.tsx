import type { Meta, StoryObj } from '@storybook/react-vite';
import type { World } from '#engine/journal/world.ts';
import type { Day } from '#schema/day.ts';
import { jobseeker, until } from '../../testing/session-builder.ts';
import { answered, beginning, filled, having, loggedIn, type StoryChoice, sent } from '../../testing/story-world.ts';
import { roomAt, StoryRoom } from '../StoryRoom.tsx';

const meta = {
  title: 'pole-emploi/Trop-perçu',
  component: StoryRoom,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof StoryRoom>;
export default meta;
type Story = Pick<StoryObj, 'render' | 'play'>;

const FLOW = 'trop-percu';
/** 250,01 € to give back for September, to somebody who has not to declare. */
const owing = (choice: StoryChoice = {}): World =>
  having(loggedIn(beginning({ compte: jobseeker({ categorie: 'F' }), ...choice })), {
    type: 'decide',
    dossier: 'trop-percu:2026-09',
    issue: 'acceptee',
    motif: 'trop-percu',
    donnees: { montant: 250.01, mois: '2026-09', raison: 'net-au-lieu-du-brut' },
  });
const choosing = (voie: string, world: World = owing()): World => answered(world, FLOW, 'tropPercuVoie', undefined, voie);
const late = (day: Day): World => until(owing(), day);

export const Reponse2026: Story = roomAt(() => owing(), 'trop-percu/reponse');
export const Reponse2021: Story = roomAt(() => filled(owing({ edition: '2021' }), FLOW), 'trop-percu/reponse');
export const Echeancier: Story = roomAt(() => filled(owing(), FLOW), 'trop-percu/details');
/** A date that the bank cannot keep: said while filling. */
export const DateTropTot: Story = roomAt(
  () => answered(filled(owing(), FLOW), FLOW, 'tropPercuPremier', undefined, '2026-11-04'),
  'trop-percu/details',
);
export const Effacement: Story = roomAt(() => choosing('remise'), 'trop-percu/details');
export const Contestation: Story = roomAt(() => choosing('contestation'), 'trop-percu/details');
export const Recapitulatif: Story = roomAt(() => filled(owing(), FLOW), 'trop-percu/recapitulatif');
export const Validation2026: Story = roomAt(() => filled(owing(), FLOW), 'trop-percu/validation');
export const Validation2021: Story = roomAt(() => filled(owing({ edition: '2021' }), FLOW), 'trop-percu/validation');
export const MiseEnDemeure: Story = roomAt(() => late('2026-12-03'), 'trop-percu/reponse');
export const Contrainte: Story = roomAt(() => late('2027-01-03'), 'trop-percu/reponse');
export const Opposition: Story = roomAt(() => choosing('opposition', late('2027-01-03')), 'trop-percu/details');
export const Preuve: Story = roomAt(() => sent(filled(owing(), FLOW), FLOW), 'trop-percu/accuse');
export const RienADevoir: Story = roomAt(() => loggedIn(beginning()), 'trop-percu/reponse');
