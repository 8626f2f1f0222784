import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import type { World } from '#engine/journal/world.ts';
import { NEVER, NO_NETWORK } from '#testing/StoryRoom.tsx';
import { jobseeker, until } from '../../testing/session-builder.ts';
import { asked, at, beginning, having, identified, incident, loggedIn, type StoryChoice } from '../../testing/story-world.ts';
import { roomAt, StoryRoom } from '../StoryRoom.tsx';

const meta = {
  title: 'pole-emploi/Porte',
  component: StoryRoom,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof StoryRoom>;
export default meta;
type Story = Pick<StoryObj, 'render' | 'play'>;

const old = (choice: StoryChoice = {}): World => beginning({ edition: '2021', ...choice });
const AUTO = jobseeker({
  situation: 'inscrit-automatiquement',
  inscritLe: '2026-10-20',
  referent: 'departement',
  allocation: undefined,
});
const FORGOTTEN = jobseeker({ situation: 'a-inscrire', ancienCompte: true, inscritLe: undefined, allocation: undefined });
const NEW = jobseeker({ situation: 'a-inscrire', inscritLe: undefined, allocation: undefined });
const WITH_CODE = jobseeker({ codeParMessage: true });
const password = (world: World): World => asked(identified(world), 'mot-de-passe', { motDePasse: 'Modele2026' });

/** Types in the named boxes, then presses. */
const type =
  (typed: Readonly<Record<string, string>>, button: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const page = within(canvasElement);
    for (const [label, text] of Object.entries(typed)) await userEvent.type(await page.findByLabelText(label), text);
    await userEvent.click(await page.findByRole('button', { name: button }));
  };
const press =
  (...names: (string | RegExp)[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    for (const name of names) await userEvent.click(await within(canvasElement).findByRole('button', { name }));
  };

export const Accueil2026: Story = roomAt(() => beginning(), 'accueil');
export const Accueil2021: Story = roomAt(() => old(), 'accueil');
export const CookiesPersonnalises: Story = { ...roomAt(() => beginning(), 'accueil'), play: press('Personnaliser') };
export const CookiesRefuses: Story = { ...roomAt(() => beginning(), 'accueil'), play: press('Tout refuser') };
export const Identifiant2026: Story = roomAt(() => beginning(), 'connexion');
export const Identifiant2021: Story = roomAt(() => old(), 'connexion');
/** The number that serves at the CAF. */
export const MauvaisNumero: Story = {
  ...roomAt(() => beginning(), 'connexion'),
  play: type({ Identifiant: '1900500123096' }, 'Continuer'),
};
export const MotDePasse2026: Story = roomAt(() => identified(beginning()), 'connexion/mot-de-passe');
export const MotDePasse2021: Story = roomAt(() => identified(old()), 'connexion/mot-de-passe');
export const MotDePasseFaux: Story = {
  ...roomAt(() => identified(beginning()), 'connexion/mot-de-passe'),
  play: type({ 'Mot de passe': 'modele2026' }, 'Se connecter'),
};
export const MotDePasseProvisoire: Story = {
  ...roomAt(() => identified(until(beginning({ compte: AUTO }), '2026-11-06')), 'connexion/mot-de-passe'),
  play: type({ 'Mot de passe': 'Modele2026' }, 'Se connecter'),
};
export const TroisEssais: Story = {
  ...roomAt(() => {
    let world = identified(beginning());
    for (let tries = 0; tries < 3; tries += 1) world = asked(world, 'mot-de-passe', { motDePasse: 'faux' });
    return world;
  }, 'connexion/mot-de-passe'),
  play: type({ 'Mot de passe': 'Modele2026' }, 'Se connecter'),
};
export const ClavierIdentifiant: Story = roomAt(() => old(), 'connexion/clavier');
export const Clavier: Story = { ...roomAt(() => identified(old()), 'connexion/clavier'), play: press('9', '9', '0') };
export const CodeParMessage: Story = roomAt(() => password(beginning({ compte: WITH_CODE })), 'connexion/code');
export const CodeFaux: Story = {
  ...roomAt(() => password(beginning({ compte: WITH_CODE })), 'connexion/code'),
  play: type({ 'Code à 6 chiffres': '000000' }, 'Valider le code'),
};
export const Oubli: Story = roomAt(() => beginning(), 'connexion/oubli');
export const OubliCode: Story = roomAt(
  () => asked(beginning(), 'oubli', { courrielEspace: 'noe.modele@courrier.test' }),
  'connexion/oubli',
);
export const OubliAppel: Story = {
  ...roomAt(() => old(), 'connexion/oubli'),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(await page.findByText('Je n’ai plus accès à cette adresse'));
    await userEvent.click(await page.findByRole('button', { name: /Appeler le 3949/ }));
  },
};
export const PremiereFois2026: Story = roomAt(() => until(beginning({ compte: AUTO }), '2026-11-06'), 'connexion/premiere-fois');
export const PremiereFois2021: Story = roomAt(() => old({ compte: AUTO }), 'connexion/premiere-fois');
export const DejaUnEspace: Story = {
  ...roomAt(() => beginning({ compte: FORGOTTEN }), 'connexion/creation'),
  play: type({ 'Votre adresse de courriel': 'noe.modele@courrier.test' }, 'Vérifier'),
};
export const PasEncoreDEspace: Story = {
  ...roomAt(() => beginning({ compte: NEW }), 'connexion/creation'),
  play: type({ 'Votre adresse de courriel': 'noe.modele@courrier.test' }, 'Vérifier'),
};
export const Interrompu: Story = roomAt(() => at(identified(beginning()), 'messagerie'), 'connexion/mot-de-passe');
export const Panne: Story = {
  ...roomAt(() => beginning({ incidents: [incident('panne', 'connexion')] }), 'connexion'),
  play: type({ Identifiant: '400999N' }, 'Continuer'),
};
export const FileAttente: Story = {
  ...roomAt(() => old({ incidents: [incident('file-attente', 'connexion', 3)] }), 'connexion'),
  play: type({ Identifiant: '400999N' }, 'Continuer'),
};
export const Lenteur: Story = {
  ...roomAt(() => beginning(), 'connexion', NEVER),
  play: type({ Identifiant: '400999N' }, 'Continuer'),
};
export const SansReseau: Story = {
  ...roomAt(() => beginning(), 'connexion', NO_NETWORK),
  play: type({ Identifiant: '400999N' }, 'Continuer'),
};
export const PagePrivee: Story = roomAt(() => beginning(), 'paiements');
export const SessionExpiree: Story = roomAt(
  () => having(loggedIn(beginning()), { type: 'deconnecte', portail: 'pole-emploi', raison: 'session-expiree' }),
  'actualisation/activites',
);
export const DejaDedans: Story = roomAt(() => loggedIn(beginning()), 'connexion');
export const Contact2026: Story = roomAt(() => beginning(), 'contact');
export const Contact2021: Story = roomAt(() => old(), 'contact');
