import type { Meta, StoryObj } from '@storybook/react-vite';
import type { World } from '#engine/journal/world.ts';
import { act, fillAndSend, session, until } from '#portals/ants/testing/session-builder.ts';
import { booked, brought, traveller, withStamp } from '#portals/ants/testing/traveller.ts';
import { roomAt, StoryRoom } from '../StoryRoom.tsx';

const meta = { title: 'ants/Titres', component: StoryRoom, parameters: { controls: { disable: true } } } satisfies Meta<
  typeof StoryRoom
>;
export default meta;
type Story = Pick<StoryObj, 'render'>;
type Edition = '2020' | '2026';

const inside = (edition: Edition = '2026'): World => session(traveller(), { edition });
const filled = (demarche: string, edition: Edition = '2026', world = inside(edition)): World =>
  act(world, { remplir: { demarche } });
const ready = (edition: Edition = '2026'): World => brought(booked(edition));
const refused = (): World => until(brought(booked('2026'), { emportePhoto: 'photo-vieille' }), '2026-11-20');
const available = (edition: Edition = '2026'): World => until(ready(edition), '2026-12-20');
const licence = (edition: Edition = '2026'): World => filled('demande-permis', edition);
const asked = (): World => fillAndSend(inside(), 'demande-permis');

export const Timbre: Story = roomAt(() => inside(), 'timbre/choisir');
export const TimbreAPayer: Story = roomAt(() => fillAndSend(inside(), 'timbre'), 'timbre/accuse');
export const PreDemandeMotif: Story = roomAt(() => inside(), 'pre-demande/motif');
export const PreDemandeEtatCivil2026: Story = roomAt(() => filled('pre-demande'), 'pre-demande/etat-civil');
export const PreDemandeEtatCivil2020: Story = roomAt(() => filled('pre-demande', '2020'), 'pre-demande/etat-civil');
export const PreDemandeTimbre: Story = roomAt(() => filled('pre-demande', '2026', withStamp(inside())), 'pre-demande/timbre');
export const PreDemandeRelire2026: Story = roomAt(() => filled('pre-demande'), 'pre-demande/recapitulatif');
export const PreDemandeRelire2020: Story = roomAt(() => filled('pre-demande', '2020'), 'pre-demande/recapitulatif');
export const PreDemandeValidee: Story = roomAt(() => fillAndSend(inside(), 'pre-demande'), 'pre-demande/accuse');
export const ChercherUnRendezVous: Story = roomAt(() => inside(), 'rendez-vous-mairie/recherche');
export const ChoisirUnRendezVous2026: Story = roomAt(() => filled('rendez-vous-mairie'), 'rendez-vous-mairie/creneau');
export const ChoisirUnRendezVous2020: Story = roomAt(() => filled('rendez-vous-mairie', '2020'), 'rendez-vous-mairie/creneau');
export const AucunRendezVous: Story = roomAt(() => inside(), 'rendez-vous-mairie/creneau');
export const RendezVousDejaPris: Story = roomAt(() => booked('2026'), 'rendez-vous-mairie/mairie');
export const Annuler: Story = roomAt(() => booked('2026'), 'annulation-rendez-vous/annuler');
export const Guichet2026: Story = roomAt(() => booked('2026'), 'guichet/sac');
export const Guichet2020: Story = roomAt(() => booked('2020'), 'guichet/sac');
export const Retrait: Story = roomAt(() => available(), 'retrait/guichet');
export const RienARetirer: Story = roomAt(() => inside(), 'retrait/guichet');
export const PermisMotif: Story = roomAt(() => inside(), 'demande-permis/motif');
export const PermisPerte2026: Story = roomAt(() => licence(), 'demande-permis/declaration');
export const PermisPieces2020: Story = roomAt(() => licence('2020'), 'demande-permis/pieces');
export const PermisPhoto: Story = roomAt(() => licence(), 'demande-permis/photo');
export const PermisDejaDemande: Story = roomAt(() => asked(), 'demande-permis/motif');

export const EspaceRendezVous: Story = roomAt(() => booked('2026'), 'accueil');
export const EspaceDossierRefuse: Story = roomAt(() => refused(), 'accueil');
export const EspaceTitreDisponible2020: Story = roomAt(() => available('2020'), 'accueil');
export const EspacePermisAPayer: Story = roomAt(() => asked(), 'accueil');
export const TitreDisponible: Story = roomAt(() => available(), 'titres');
export const TitreDetruit: Story = roomAt(() => until(available(), '2027-04-01'), 'titres');
