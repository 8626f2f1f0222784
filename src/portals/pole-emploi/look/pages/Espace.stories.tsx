import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import type { World } from '#engine/journal/world.ts';
import { jobseeker, record, until } from '../../testing/session-builder.ts';
import { answered, at, beginning, filled, loggedIn, type StoryChoice, sent } from '../../testing/story-world.ts';
import { roomAt, StoryRoom } from '../StoryRoom.tsx';

const meta = {
  title: 'pole-emploi/Espace',
  component: StoryRoom,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof StoryRoom>;
export default meta;
type Story = Pick<StoryObj, 'render' | 'play'>;

const inside = (choice: StoryChoice = {}): World => loggedIn(beginning(choice));
const old = (choice: StoryChoice = {}): World => inside({ edition: '2021', ...choice });
const declared = (world: World): World => sent(filled(world, 'actualisation'), 'actualisation');
const RSA = jobseeker({
  situation: 'inscrit-automatiquement',
  inscritLe: '2026-10-20',
  categorie: 'G',
  referent: 'departement',
  allocation: undefined,
  rendezVous: [
    {
      id: 'orientation',
      convoqueLe: '2026-11-02',
      le: '2026-11-26',
      heure: '14:00',
      comment: 'agence',
      objet: 'Préparer votre contrat d’engagement',
    },
  ],
});
const MEETING = {
  id: 'point',
  convoqueLe: '2026-11-02',
  le: '2026-11-19',
  heure: '10:30',
  comment: 'agence',
  objet: 'Faire le point',
};
const MISSED = jobseeker({ categorie: 'F', rendezVous: [MEETING] });
const SUMMONED = jobseeker({
  rendezVous: [
    {
      ...MEETING,
      objet: 'Faire le point sur votre recherche, vos démarches du trimestre et les formations possibles près de chez vous',
    },
  ],
});
const loaded = (world: World): World => sent(filled(world, 'document-depot'), 'document-depot');
const withDebt = (world: World): World =>
  record(world, {
    type: 'decide',
    dossier: 'trop-percu:2026-09',
    issue: 'acceptee',
    motif: 'trop-percu',
    donnees: { montant: 412.5, mois: '2026-09', raison: 'ecart-de-salaire' },
  });

export const TableauDeBord2026: Story = roomAt(() => inside(), 'accueil');
export const TableauDeBord2021: Story = roomAt(() => old(), 'accueil');
export const TableauDeBordCommence: Story = roomAt(
  () => answered(inside(), 'actualisation', 'travailMois', undefined, 'non'),
  'accueil',
);
export const TableauDeBordFait2026: Story = roomAt(() => declared(inside()), 'accueil');
export const TableauDeBordFait2021: Story = roomAt(() => declared(old()), 'accueil');
export const TableauDeBordEntreDeux: Story = roomAt(() => until(declared(inside()), '2026-11-20'), 'accueil');
export const TableauDeBordCesse2026: Story = roomAt(() => until(inside(), '2026-11-20'), 'accueil');
export const TableauDeBordCesse2021: Story = roomAt(() => until(old(), '2026-11-20'), 'accueil');
export const TableauDeBordRsa2026: Story = roomAt(() => inside({ compte: RSA }), 'accueil');
export const TableauDeBordRsa2021: Story = roomAt(() => old({ compte: RSA }), 'accueil');
export const TableauDeBordConvoque: Story = roomAt(() => inside({ compte: SUMMONED }), 'accueil');
export const TableauDeBordDocument: Story = roomAt(() => loaded(inside()), 'accueil');
export const MenuOuvert2021: Story = {
  ...roomAt(() => old(), 'paiements'),
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole('button', { name: 'Menu' }));
  },
};
export const Dossier2026: Story = roomAt(() => inside(), 'dossier');
export const Dossier2021: Story = roomAt(() => old(), 'dossier');
export const DossierSansDroit: Story = roomAt(() => inside({ compte: RSA }), 'dossier');
export const DossierHautSalaire: Story = roomAt(
  () => inside({ compte: jobseeker({ allocation: { sjr: 210, depuis: '2026-06-01', jours: 548, consommes: 150 } }) }),
  'dossier',
);
export const Paiements2026: Story = roomAt(() => until(declared(inside()), '2026-11-16'), 'paiements');
export const Paiements2021: Story = roomAt(() => until(declared(old()), '2026-11-16'), 'paiements');
export const PaiementsVide: Story = roomAt(() => inside({ compte: jobseeker({ allocation: undefined }) }), 'paiements');
export const PaiementsDette: Story = roomAt(() => withDebt(inside()), 'paiements');
export const PaiementsAbsents: Story = roomAt(() => inside({ compte: RSA }), 'paiements');
export const Calendrier2026: Story = roomAt(() => inside(), 'calendrier');
export const Calendrier2021: Story = roomAt(() => old(), 'calendrier');
export const Attestations2026: Story = roomAt(() => inside(), 'attestations');
export const Attestations2021: Story = roomAt(() => old(), 'attestations');
export const DocumentsVide: Story = roomAt(() => inside(), 'documents');
export const DocumentsCharge2026: Story = roomAt(() => loaded(inside()), 'documents');
export const DocumentsEnvoye2021: Story = roomAt(() => sent(filled(loaded(old()), 'document'), 'document'), 'documents');
export const Courriers2026: Story = roomAt(() => until(declared(inside({ compte: SUMMONED })), '2026-11-16'), 'messages');
export const Courriers2021: Story = roomAt(() => until(declared(old({ compte: SUMMONED })), '2026-11-16'), 'messages');
export const CourriersVide: Story = roomAt(
  () => inside({ compte: jobseeker({ allocation: undefined }), debut: '2026-10-20' }),
  'messages',
);
export const Courrier2026: Story = roomAt(() => inside({ compte: SUMMONED }), 'messages/pole-emploi:convocation:point:espace');
export const Courrier2021: Story = roomAt(() => old({ compte: SUMMONED }), 'messages/pole-emploi:convocation:point:espace');
export const CourrierIntrouvable: Story = roomAt(() => inside(), 'messages/autre');
export const RendezVous2026: Story = roomAt(() => inside({ compte: SUMMONED }), 'rendez-vous');
export const RendezVous2021: Story = roomAt(() => old({ compte: SUMMONED }), 'rendez-vous');
const confirmed = (world: World): World => sent(filled(world, 'reponse-convocation'), 'reponse-convocation');
/** An answer that was given, on the page of its appointment: it may still change. */
export const RendezVousConfirme: Story = roomAt(() => confirmed(inside({ compte: SUMMONED })), 'rendez-vous/point');
export const ReponseAChanger: Story = roomAt(() => confirmed(inside({ compte: SUMMONED })), 'reponse-convocation/reponse');
/** Missed: the letters and the appointments say so. */
export const CourriersApresAbsence: Story = roomAt(() => until(inside({ compte: MISSED }), '2026-11-24'), 'messages');
export const RendezVousVide: Story = roomAt(() => inside(), 'rendez-vous');
export const Offres2026: Story = roomAt(() => inside(), 'offres');
export const Offres2021: Story = roomAt(() => old(), 'offres');
export const OffresAucune: Story = {
  ...roomAt(() => beginning(), 'offres'),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.type(await page.findByLabelText(/Lieu de travail/), 'Ailleurs');
    await userEvent.click(await page.findByRole('button', { name: 'Rechercher' }));
  },
};
export const Offre2026: Story = roomAt(() => inside(), 'offres/201DMVX');
export const Offre2021: Story = roomAt(() => old(), 'offres/201CNXK');
export const OffreIntrouvable: Story = roomAt(() => beginning(), 'offres/0000000');
export const CandidaturesVide: Story = roomAt(() => inside(), 'candidatures');
const looking = (world: World): World => at(world, 'pole-emploi:offres/201DMVX');
export const Candidatures2021: Story = roomAt(() => sent(filled(looking(old()), 'candidature'), 'candidature'), 'candidatures');
export const OffreDejaRepondue: Story = roomAt(
  () => sent(filled(looking(inside()), 'candidature'), 'candidature'),
  'offres/201DMVX',
);
export const OffreProposee: Story = roomAt(() => until(inside(), '2026-11-13'), 'accueil');
export const Profil2026: Story = roomAt(() => inside(), 'profil');
export const Profil2021: Story = roomAt(() => old(), 'profil');
export const AdresseInconnue: Story = roomAt(() => inside(), 'nulle-part');
