import type { Meta, StoryObj } from '@storybook/react-vite';
import type { World } from '#engine/journal/world.ts';
import { buyer, sharingBuyer } from '#portals/ants/testing/buyer.ts';
import { act, CAR, fillAndSend, owner, session, until } from '#portals/ants/testing/session-builder.ts';
import { NO_NETWORK } from '#testing/StoryRoom.tsx';
import { roomAt, StoryRoom } from '../StoryRoom.tsx';

const meta = {
  title: 'ants/Achat et duplicata',
  component: StoryRoom,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof StoryRoom>;
export default meta;
type Story = Pick<StoryObj, 'render'>;
type Edition = '2020' | '2026';

const AVEC = [
  {
    prenom: 'Éloi',
    nom: 'Trait',
    naissance: '1985-01-01',
    sexe: 'M',
    telephone: '06 39 98 01 12',
    courriel: 'eloi.trait@courrier.test',
  },
];
const inside = (edition: Edition = '2026', who = buyer()): World => session(who, { edition });
const said = (world: World, answers: Record<string, unknown>): World =>
  act(world, ...Object.entries(answers).map(([fait, valeur]) => ({ repondre: { fait, valeur } })));
const filled = (edition: Edition = '2026', who = buyer(), demarche = 'achat'): World =>
  act(inside(edition, who), { remplir: { demarche } });
const sent = (): World => fillAndSend(inside(), 'achat');
/** Three wrong codes: none is read any more that day. */
const blocked = (): World =>
  ['11111', '22222', '33333'].reduce(
    (world, codeCession) => said(world, { codeCession }),
    said(inside(), { achatPlaque: CAR.plaque, codeDonne: 'oui' }),
  );
const { adresse: _old, ...AT_HOME } = CAR;
const robbed = owner({
  demenageLe: undefined,
  vehicules: [{ ...AT_HOME, controleTechnique: '2026-03-01', papier: { etat: 'vole', le: '2026-11-01', police: '2026-11-02' } }],
});

/** Somebody who came in with her ANTS account, and has another one elsewhere. */
export const AutrePorte: Story = roomAt(() => inside('2026', sharingBuyer()), 'achat/commencer');
export const Commencer2026: Story = roomAt(() => inside(), 'achat/commencer');
export const CodeFaux: Story = roomAt(
  () => said(inside(), { achatPlaque: CAR.plaque, codeDonne: 'oui', codeCession: '11111' }),
  'achat/commencer',
);
export const CodeBloque: Story = roomAt(() => blocked(), 'achat/commencer');
export const CodePerime: Story = roomAt(() => until(filled(), '2026-11-18'), 'achat/commencer');
export const SansCode2020: Story = roomAt(
  () => said(inside('2020'), { achatPlaque: CAR.plaque, codeDonne: 'non' }),
  'achat/vehicule',
);
export const Titulaire: Story = roomAt(() => filled('2026', buyer({ avec: AVEC })), 'achat/titulaire');
export const TitulaireEtAdresse2020: Story = roomAt(() => filled('2020'), 'achat/titulaire');
export const Papiers: Story = roomAt(() => said(inside(), { achatPlaque: CAR.plaque }), 'achat/pieces');
export const Relire2026: Story = roomAt(() => filled(), 'achat/recapitulatif');
export const Relire2020: Story = roomAt(() => filled('2020'), 'achat/recapitulatif');
export const SansReseau: Story = roomAt(() => filled(), 'achat/recapitulatif', NO_NETWORK);
export const DemandeEnregistree: Story = roomAt(() => sent(), 'achat/accuse');
export const AchatPaye: Story = roomAt(() => fillAndSend(sent(), 'paiement'), 'paiement/accuse');
export const ReponsePerdue: Story = roomAt(
  () => fillAndSend(sent(), 'paiement', { confirmation: 'sans-reponse' }),
  'paiement/accuse',
);
export const DejaEnCours: Story = roomAt(() => fillAndSend(sent(), 'paiement'), 'achat/commencer');
export const DuplicataMotif: Story = roomAt(() => inside('2026', robbed), 'duplicata/commencer');
export const DuplicataRelire: Story = roomAt(() => filled('2026', robbed, 'duplicata'), 'duplicata/recapitulatif');
export const DuplicataEnregistre: Story = roomAt(() => fillAndSend(inside('2026', robbed), 'duplicata'), 'duplicata/accuse');
