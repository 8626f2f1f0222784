import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import type { World } from '#engine/journal/world.ts';
import { ants } from '#portals/ants/index.ts';
import { owner } from '#portals/ants/testing/session-builder.ts';
import { playing } from '#testing/playing.ts';
import { NEVER, NO_NETWORK } from '#testing/StoryRoom.tsx';
import { roomAt, StoryRoom } from '../StoryRoom.tsx';

const meta = {
  title: 'ants/Connexion d’entraînement',
  component: StoryRoom,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof StoryRoom>;
export default meta;
type Story = Pick<StoryObj, 'render' | 'play'>;

const { begin, asked } = playing(ants);
const FISCAL = { chez: 'fiscal', numero: '0000ZO00140', motDePasse: 'Capot-2026' };
const outside = (identite: Record<string, unknown> = {}, edition = '2026'): World =>
  begin({ compte: owner({}, { identite: { comptes: [FISCAL], ...identite } }), edition, debut: '2026-11-03' });
const entered = (world: World): World =>
  asked(world, 'identite-fiscal', { fournisseurIdentifiant: '0000ZO00140', fournisseurMotDePasse: 'Capot-2026' });
const agreed = (world: World): World => asked(entered(world), 'identite-accord');
const struck = (jusqua?: '2026-11-03'): World =>
  begin({
    compte: owner({}, { identite: { comptes: [FISCAL] } }),
    edition: '2026',
    debut: '2026-11-03',
    incidents: [
      { id: 'panne', type: 'panne', requete: 'identite-fiscal', fois: 1, queFaire: 'Attendre.', ...(jusqua ? { jusqua } : {}) },
    ],
  });

const CHOICE = 'connexion/identite';
const PROVIDER = 'connexion/identite/fiscal';
const CONSENT = 'connexion/identite/accord';
const OPEN = 'connexion/identite/ouverts';
const tryWith =
  (identifiant: string, motDePasse: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.type(await page.findByLabelText('Numéro fiscal'), identifiant);
    await userEvent.type(page.getByLabelText('Mot de passe'), motDePasse);
    await userEvent.click(page.getByRole('button', { name: 'Se connecter' }));
  };

export const Choix2026: Story = roomAt(() => outside(), CHOICE);
export const Choix2020: Story = roomAt(() => outside({}, '2020'), CHOICE);
/** Down all day: it is known before one goes there. */
export const ChoixIndisponible: Story = roomAt(() => struck('2026-11-03'), CHOICE);
export const Fournisseur: Story = roomAt(() => outside(), PROVIDER);
/** The identifier of the portal does not serve there. */
export const IdentifiantDuPortail: Story = { ...roomAt(() => outside(), PROVIDER), play: tryWith('000ZO00140', 'Berline2026') };
/** A provider that breaks down sends back to the choice. */
export const FournisseurEnPanne: Story = { ...roomAt(() => struck(), PROVIDER), play: tryWith('0000ZO00140', 'Capot-2026') };
export const FournisseurLent: Story = { ...roomAt(() => outside(), PROVIDER, NEVER), play: tryWith('0000ZO00140', 'x') };
export const FournisseurSansReseau: Story = {
  ...roomAt(() => outside(), PROVIDER, NO_NETWORK),
  play: tryWith('0000ZO00140', 'x'),
};
/** Nobody left it: no password is asked. */
export const DejaOuvert: Story = roomAt(() => asked(agreed(outside()), 'deconnexion'), PROVIDER);
export const Accord2026: Story = roomAt(() => entered(outside()), CONSENT);
export const Accord2020: Story = roomAt(() => entered(outside({}, '2020')), CONSENT);
export const AccordTropTard: Story = roomAt(() => outside(), CONSENT);
export const NomDUsage: Story = roomAt(() => entered(outside({ comptes: [{ ...FISCAL, etatCivil: 'nom-usage' }] })), CONSENT);
export const Introuvable: Story = roomAt(() => entered(outside({ comptes: [{ ...FISCAL, etatCivil: 'introuvable' }] })), CONSENT);
export const ResteOuvert: Story = roomAt(() => asked(agreed(outside()), 'deconnexion'), OPEN);
export const RienOuvert: Story = roomAt(() => outside(), OPEN);
export const CompteVide2026: Story = roomAt(() => agreed(outside({ comptesVides: ['ants'] })), 'accueil');
export const CompteVide2020: Story = roomAt(() => agreed(outside({ comptesVides: ['ants'] }, '2020')), 'messages');
/** Frozen: it came from elsewhere, and is put right there. */
export const ProfilFige2026: Story = roomAt(() => agreed(outside()), 'profil');
export const ProfilFige2020: Story = roomAt(() => agreed(outside({}, '2020')), 'profil');
