import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import type { World } from '#engine/journal/world.ts';
import { NEVER } from '#testing/StoryRoom.tsx';
import { roomAt, StoryRoom } from '../StoryRoom.tsx';
import { COUPLE } from '../story-accounts.ts';
import { answered, beginning, filled, incident, loggedIn, postponed, type StoryChoice, sent } from '../story-world.ts';

const meta = { title: 'caf/Declaration', component: StoryRoom, parameters: { controls: { disable: true } } } satisfies Meta<
  typeof StoryRoom
>;
export default meta;
type Story = Pick<StoryObj, 'render' | 'play'>;

const inside = (choice: StoryChoice = {}): World => loggedIn(beginning(choice));
const old = (choice: StoryChoice = {}): World => inside({ edition: '2024', ...choice });
const on = (screen: string): string => `caf:declaration-trimestrielle/${screen}`;
const AUGUST = '2026-08/awa/boulangerie';
const press =
  (name: string | RegExp): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole('button', { name }));
  };

export const Situation2025: Story = roomAt(() => inside(), on('situation'));
export const Situation2024: Story = roomAt(() => old(), on('situation'));
export const SituationManque: Story = { ...roomAt(() => inside(), on('situation')), play: press('Continuer') };
export const Ressources2025: Story = roomAt(() => inside(), on('ressources'));
export const Ressources2025EnCours: Story = roomAt(
  () =>
    postponed(
      answered(answered(inside(), 'situationExacte', undefined, 'oui'), 'ligne', '2026-07/awa/boulangerie', 'exact'),
      'ligne',
      '2026-09/awa/boulangerie',
    ),
  on('ressources'),
);
export const Ressources2025Modification: Story = roomAt(
  () => answered(answered(inside(), 'ligne', AUGUST, 'modifier'), 'montantCorrect', AUGUST, 'neuf cents'),
  on('ressources'),
);
export const Ressources2025DocumentTropLourd: Story = {
  ...roomAt(
    () => answered(inside({ incidents: [incident('document-trop-lourd', 'document')] }), 'ligne', AUGUST, 'modifier'),
    on('ressources'),
  ),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(await page.findByLabelText(/Bulletin de paie, août 2026/));
    await userEvent.click(page.getByRole('button', { name: 'Joindre ce document' }));
  },
};
export const Ressources2025Couple: Story = roomAt(() => inside({ compte: COUPLE }), on('ressources'));
export const Ressources2025PaieManquante: Story = roomAt(() => answered(inside(), 'manque', 'awa', 'oui'), on('ressources'));
export const Ressources2025DepuisAutrePresentation: Story = roomAt(
  () => ({ ...filled(old(), ['situation', 'ressources']), edition: '2025' }),
  on('ressources'),
);
export const Ressources2025Lentes: Story = roomAt(() => inside(), on('ressources'), NEVER);
export const Ressources2024: Story = roomAt(() => old(), on('ressources'));
export const Ressources2024Tableau: Story = roomAt(
  () => answered(old(), 'naturesPercues', 'awa', 'salaire,indemnites-journalieres'),
  on('ressources'),
);
export const Ressources2024Couple: Story = roomAt(() => filled(old({ compte: COUPLE }), ['ressources']), on('ressources'));
export const Autres2025: Story = roomAt(() => inside(), on('autres'));
export const Autres2024AvecMontants: Story = roomAt(
  () => answered(old(), 'autresRessources', undefined, 'pension-alimentaire'),
  on('autres'),
);
/** Money from the CAF was ticked: said beside the boxes, never imposed. */
export const Autres2025AideCaf: Story = roomAt(() => answered(inside(), 'autresRessources', undefined, 'aide-caf'), on('autres'));
export const RecapitulatifIncomplet: Story = roomAt(
  () => postponed(filled(inside(), ['situation']), 'ligne', AUGUST),
  on('recapitulatif'),
);
export const Recapitulatif2025: Story = roomAt(() => filled(inside({ compte: COUPLE })), on('recapitulatif'));
export const Recapitulatif2024: Story = roomAt(() => filled(old()), on('recapitulatif'));
export const Validation2025: Story = roomAt(() => filled(inside(), ['situation', 'ressources', 'autres']), on('validation'));
export const Validation2024: Story = roomAt(() => filled(old(), ['situation', 'ressources', 'autres']), on('validation'));
export const ValidationManque: Story = {
  ...roomAt(() => filled(inside(), ['situation']), on('validation')),
  play: press('Envoyer ma déclaration'),
};
export const ValidationPanne: Story = {
  ...roomAt(() => filled(inside({ incidents: [incident('panne', 'declaration')] })), on('validation')),
  play: press('Envoyer ma déclaration'),
};
export const ValidationSessionExpiree: Story = {
  ...roomAt(() => filled(inside({ incidents: [incident('session-expiree', 'declaration')] })), on('validation')),
  play: press('Envoyer ma déclaration'),
};
export const ValidationLente: Story = {
  ...roomAt(() => filled(old()), on('validation'), NEVER),
  play: press('Envoyer ma déclaration'),
};
export const Accuse2025: Story = roomAt(() => sent(filled(inside())), on('accuse'));
export const Accuse2024: Story = roomAt(() => sent(filled(old())), on('accuse'));
export const DejaEnvoyee: Story = roomAt(() => sent(filled(inside())), on('ressources'));
export const OrdreImpose: Story = roomAt(() => inside({ strict: true }), on('autres'));
export const RienADeclarer: Story = roomAt(() => inside({ debut: '2026-10-12' }), on('situation'));
