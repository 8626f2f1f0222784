import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import type { World } from '#engine/journal/world.ts';
import { act, CAR, fillAndSend, owner, record, session, until } from '#portals/ants/testing/session-builder.ts';
import { NEVER, NO_NETWORK } from '#testing/StoryRoom.tsx';
import { roomAt, StoryRoom } from '../StoryRoom.tsx';

const meta = { title: 'ants/Espace', component: StoryRoom, parameters: { controls: { disable: true } } } satisfies Meta<
  typeof StoryRoom
>;
export default meta;
type Story = Pick<StoryObj, 'render' | 'play'>;
type Edition = '2020' | '2026';

const FLOW = 'changement-adresse';
const outside = (edition: Edition = '2026', raison = 'volontaire'): World =>
  record(session(owner(), { edition }), { type: 'deconnecte', portail: 'ants', raison });
const inside = (edition: Edition = '2026'): World => session(owner(), { edition });
const sent = (edition: Edition = '2026'): World => fillAndSend(inside(edition), FLOW);
const read = (edition: Edition = '2026'): World =>
  fillAndSend(session(owner({ fournisseur: undefined }), { edition }), FLOW, {
    verification: 'non',
    justificatif: 'facture-ancienne',
  });
const toPay = (): World => fillAndSend(session(owner({ vehicules: [{ ...CAR, changementsAdresse: 3 }] })), FLOW);
const returned = (): World => until(fillAndSend(inside(), FLOW, { precision: 'non' }), '2026-12-15');

const begun = (edition: Edition = '2026'): World =>
  act(inside(edition), { repondre: { fait: 'immatriculation', valeur: CAR.plaque } });
const changed = (): World => fillAndSend(inside(), 'modifier-profil', { profilTelephone: '06 39 98 77 66' });

const tryWith =
  (identifiant: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.type(page.getByLabelText('Identifiant'), identifiant);
    await userEvent.type(page.getByLabelText('Mot de passe'), 'Berline2026');
    await userEvent.click(page.getByRole('button', { name: 'Se connecter' }));
  };

export const Connexion2026: Story = roomAt(() => outside(), 'connexion');
export const Connexion2020: Story = roomAt(() => outside('2020'), 'connexion');
/** The address was typed instead of the identifier. */
export const AdresseAuLieuDeLIdentifiant: Story = {
  ...roomAt(() => outside(), 'connexion'),
  play: tryWith('zoe.modele@courrier.test'),
};
export const ConnexionLente: Story = { ...roomAt(() => outside(), 'connexion', NEVER), play: tryWith('000ZO00140') };
export const ConnexionSansReseau: Story = { ...roomAt(() => outside(), 'connexion', NO_NETWORK), play: tryWith('000ZO00140') };
export const PagePrivee: Story = roomAt(() => outside(), 'accueil');
export const SessionExpiree: Story = roomAt(() => outside('2026', 'session-expiree'), 'accueil');
export const DejaDedans: Story = roomAt(() => inside(), 'connexion');

export const EspaceVide2026: Story = roomAt(() => inside(), 'accueil');
export const EspaceVide2020: Story = roomAt(() => inside('2020'), 'accueil');
/** Begun, not sent: it is found again there. */
export const EspaceCommence2026: Story = roomAt(() => begun(), 'accueil');
export const EspaceCommence2020: Story = roomAt(() => begun('2020'), 'accueil');
export const EspaceFini: Story = roomAt(() => sent(), 'accueil');
export const EspaceEnInstruction2020: Story = roomAt(() => sent('2020'), 'accueil');
export const EspaceACompleter2026: Story = roomAt(() => until(read(), '2026-11-12'), 'accueil');
export const EspaceACompleter2020: Story = roomAt(() => until(read('2020'), '2026-11-12'), 'accueil');
export const EspaceAPayer: Story = roomAt(() => toPay(), 'accueil');
export const TitresVide: Story = roomAt(() => inside(), 'titres');
export const TitresEnRoute: Story = roomAt(() => until(sent(), '2026-11-12'), 'titres');
export const TitresRevenu: Story = roomAt(() => returned(), 'titres');
export const MessagesVide: Story = roomAt(() => inside(), 'messages');
export const Messages2026: Story = roomAt(() => returned(), 'messages');
export const Messages2020: Story = roomAt(() => until(read('2020'), '2026-11-12'), 'messages');
export const MessageComplement: Story = roomAt(
  () => until(read(), '2026-11-12'),
  `messages/ants:complement:${FLOW}:1:2026-11-03:espace`,
);
export const MessageIntrouvable: Story = roomAt(() => inside(), 'messages/rien');
export const Profil2026: Story = roomAt(() => inside(), 'profil');
export const Profil2020: Story = roomAt(() => inside('2020'), 'profil');
export const ProfilModifier2026: Story = roomAt(() => inside(), 'modifier-profil/coordonnees');
export const ProfilModifier2020: Story = roomAt(() => inside('2020'), 'modifier-profil/coordonnees');
export const ProfilEtatCivil: Story = roomAt(() => inside(), 'modifier-profil/etat-civil');
export const ProfilModifie: Story = roomAt(() => changed(), 'modifier-profil/accuse');
export const NouveauCode2026: Story = roomAt(() => inside(), 'code-confidentiel/titulaire');
export const NouveauCode2020: Story = roomAt(() => inside('2020'), 'code-confidentiel/titulaire');
export const NouveauCodeParti: Story = roomAt(() => fillAndSend(inside(), 'code-confidentiel'), 'code-confidentiel/accuse');
export const Contact: Story = roomAt(() => inside(), 'contact');
export const RienACetteAdresse: Story = roomAt(() => inside(), 'nulle-part');
