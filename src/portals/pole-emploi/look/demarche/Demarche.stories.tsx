import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import type { World } from '#engine/journal/world.ts';
import type { HttpAnswer } from '#form/look.ts';
import { NEVER } from '#testing/StoryRoom.tsx';
import { jobseeker, until } from '../../testing/session-builder.ts';
import { beginning, filled, incident, loggedIn, type StoryChoice, sent } from '../../testing/story-world.ts';
import { roomAt, StoryRoom } from '../StoryRoom.tsx';

const meta = {
  title: 'pole-emploi/Demarche',
  component: StoryRoom,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof StoryRoom>;
export default meta;
type Story = Pick<StoryObj, 'render' | 'play'>;

const inside = (choice: StoryChoice = {}): World => loggedIn(beginning(choice));
const old = (choice: StoryChoice = {}): World => inside({ edition: '2021', ...choice });
const NEW = jobseeker({ situation: 'a-inscrire', inscritLe: undefined, allocation: undefined });
const SEND = 'Valider et envoyer ma déclaration';
const press =
  (name: string | RegExp): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole('button', { name }));
  };
const says = (status: number, corps: Readonly<Record<string, unknown>>) => async (): Promise<HttpAnswer> => ({ status, corps });

export const Accueil2026: Story = roomAt(() => inside(), 'actualisation/accueil');
export const Activites2026: Story = roomAt(() => inside(), 'actualisation/activites');
export const Validation2026: Story = roomAt(() => filled(inside(), 'actualisation'), 'actualisation/validation');
export const Questions2021: Story = roomAt(() => old(), 'actualisation/questions');
export const Recapitulatif2021: Story = roomAt(() => filled(old(), 'actualisation'), 'actualisation/recapitulatif');
/** What the administration refuses is said at its field, and in a list that leads there. */
export const Refus: Story = {
  ...roomAt(
    () => filled(inside(), 'actualisation'),
    'actualisation/validation',
    says(422, {
      message: 'Quelque chose ne va pas.',
      erreurs: [
        { cle: 'travailMois', message: 'Un employeur a déclaré une paie ce mois-là. Vérifiez votre réponse.' },
        { cle: 'inconnu', message: 'Autre chose est à corriger, sans question précise.' },
      ],
    }),
  ),
  play: press(SEND),
};
/** Answers that seem not to go together: the person has the last word. */
export const Incoherences: Story = {
  ...roomAt(
    () => filled(inside(), 'actualisation'),
    'actualisation/validation',
    says(409, {
      message: 'Vérifiez.',
      incoherences: [
        'Vous déclarez 40 heures et 0 €. C’est possible, mais rare.',
        'Des jours de travail sont pendant un arrêt maladie\u00a0: lesquels sont justes ?',
      ],
    }),
  ),
  play: press(SEND),
};
export const EnvoiFerme: Story = {
  ...roomAt(
    () => filled(inside(), 'actualisation'),
    'actualisation/validation',
    says(404, { message: 'La déclaration a fermé hier à minuit. Vos réponses sont gardées.' }),
  ),
  play: press(SEND),
};
export const Panne: Story = {
  ...roomAt(
    () => filled(inside({ incidents: [incident('panne', 'actualisation')] }), 'actualisation'),
    'actualisation/validation',
  ),
  play: press(SEND),
};
export const Lenteur: Story = {
  ...roomAt(() => filled(inside(), 'actualisation'), 'actualisation/validation', NEVER),
  play: press(SEND),
};
export const Manque: Story = { ...roomAt(() => inside(), 'actualisation/validation'), play: press(SEND) };
export const OrdreImpose: Story = roomAt(() => inside({ strict: true }), 'actualisation/validation');
export const Preuve2026: Story = roomAt(() => sent(filled(inside(), 'actualisation'), 'actualisation'), 'actualisation/accuse');
export const Preuve2021: Story = roomAt(() => sent(filled(old(), 'actualisation'), 'actualisation'), 'actualisation/accuse');
export const DejaEnvoye: Story = roomAt(
  () => sent(filled(inside(), 'actualisation'), 'actualisation'),
  'actualisation/activites',
);
export const EncoreModifiable: Story = roomAt(
  () => sent(filled(old(), 'actualisation'), 'actualisation'),
  'actualisation/questions',
);
export const Fermee: Story = roomAt(() => until(inside(), '2026-11-20'), 'actualisation/activites');
export const RienEnvoye: Story = roomAt(() => inside(), 'actualisation/accuse');
export const Specimen: Story = roomAt(() => sent(filled(inside(), 'attestation'), 'attestation'), 'attestation/accuse');
export const DocumentContexte: Story = roomAt(() => inside(), 'document-depot/contexte');
export const DocumentAConfirmer: Story = roomAt(
  () => sent(filled(inside(), 'document-depot'), 'document-depot'),
  'document/envoi',
);
export const InscriptionDehors2026: Story = roomAt(() => beginning({ compte: NEW }), 'inscription/eligibilite');
export const InscriptionDehors2021: Story = roomAt(
  () => beginning({ edition: '2021', compte: NEW }),
  'inscription/mon-inscription',
);
export const InscriptionRecapitulatif: Story = roomAt(
  () => filled(beginning({ compte: NEW }), 'inscription'),
  'inscription/recapitulatif',
);
export const InscriptionPasPourMoi: Story = roomAt(() => beginning(), 'inscription/eligibilite');
