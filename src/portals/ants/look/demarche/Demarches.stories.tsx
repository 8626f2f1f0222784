import type { Meta, StoryObj } from '@storybook/react-vite';
import type { World } from '#engine/journal/world.ts';
import { act, CAR, fillAndSend, owner, session, until } from '#portals/ants/testing/session-builder.ts';
import { NO_NETWORK } from '#testing/StoryRoom.tsx';
import { roomAt, StoryRoom } from '../StoryRoom.tsx';

const meta = { title: 'ants/Démarches', component: StoryRoom, parameters: { controls: { disable: true } } } satisfies Meta<
  typeof StoryRoom
>;
export default meta;
type Story = Pick<StoryObj, 'render'>;
type Edition = '2020' | '2026';

const FLOW = 'changement-adresse';
const inside = (edition: Edition = '2026'): World => session(owner(), { edition });
const filled = (edition: Edition = '2026', answers: Record<string, unknown> = {}): World =>
  act(inside(edition), ...Object.entries(answers).map(([fait, valeur]) => ({ repondre: { fait, valeur } })), {
    remplir: { demarche: FLOW },
  });
const refused = (): World =>
  until(
    fillAndSend(session(owner({ fournisseur: undefined })), FLOW, {
      verification: 'non',
      justificatif: 'facture-electricite~flou',
    }),
    '2026-11-12',
  );
const toPay = (): World => fillAndSend(session(owner({ vehicules: [{ ...CAR, changementsAdresse: 3 }] })), FLOW);

export const Commencer: Story = roomAt(() => inside(), `${FLOW}/commencer`);
export const Adresse2026: Story = roomAt(() => filled(), `${FLOW}/adresse`);
export const Adresse2020: Story = roomAt(() => filled('2020'), `${FLOW}/adresse`);
export const AdresseVide2020: Story = roomAt(() => inside('2020'), `${FLOW}/adresse`);
export const FournisseurQuiDitNon: Story = roomAt(
  () => filled('2026', { verification: 'oui', fournisseur: 'gaz-invente' }),
  `${FLOW}/verification`,
);
export const Justificatif: Story = roomAt(() => filled('2026', { verification: 'non' }), `${FLOW}/pieces`);
export const Certifier: Story = roomAt(() => filled(), `${FLOW}/certifier`);
export const Accuse2026: Story = roomAt(() => fillAndSend(inside(), FLOW), `${FLOW}/accuse`);
export const Accuse2020: Story = roomAt(() => fillAndSend(inside('2020'), FLOW), `${FLOW}/accuse`);
export const SansReseau: Story = roomAt(() => filled(), `${FLOW}/certifier`, NO_NETWORK);
export const PapierRedemande: Story = roomAt(() => refused(), 'complement/piece');
export const RienACompleter: Story = roomAt(() => inside(), 'complement/piece');
export const CarteBancaire: Story = roomAt(() => toPay(), 'paiement/carte');
export const AccordDeLaBanque: Story = roomAt(() => toPay(), 'paiement/banque');
export const RienAPayer: Story = roomAt(() => inside(), 'paiement/carte');
export const Paye: Story = roomAt(() => fillAndSend(toPay(), 'paiement'), 'paiement/accuse');
