import type { Meta, StoryObj } from '@storybook/react-vite';
import { Circuit, type Station } from './Circuit.tsx';

const STATIONS: Station[] = [
  { id: 'employeur', nom: 'Employeur', role: 'déclare la paie chaque mois (DSN)', etat: 'passe' },
  { id: 'cnav', nom: 'CNAV', role: 'tient le fichier des ressources mensuelles', etat: 'passe' },
  { id: 'caf', nom: 'CAF', role: 'pré-remplit votre déclaration', etat: 'passe' },
  { id: 'vous', nom: 'Vous', role: 'confirmez ou demandez une modification', etat: 'vous' },
  { id: 'calcul', nom: 'Calcul', role: 'votre prime pour trois mois, payée le 5', etat: 'a-venir' },
];

const meta = { title: 'ui/Circuit', component: Circuit, args: { stations: STATIONS } } satisfies Meta<typeof Circuit>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AVous: Story = {};
export const EnCours: Story = {
  args: {
    stations: STATIONS.map((station, rank) => ({
      ...station,
      etat: rank < 4 ? 'passe' : 'en-cours',
      detail: rank === 4 ? 'Environ dix jours. Source : caf.fr' : undefined,
    })),
  },
};
export const RienNestParti: Story = { args: { stations: STATIONS.map((station) => ({ ...station, etat: 'a-venir' })) } };
/** In a narrow column of a wide screen, the line goes down as on a telephone. */
export const DansUneColonne: Story = {
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '22rem' }}>
        <Story />
      </div>
    ),
  ],
};
export const Long: Story = {
  args: {
    stations: [...STATIONS, ...STATIONS].map((station, rank) => ({
      ...station,
      id: `station-${rank}`,
      nom: `${station.nom}, service de la coordination départementale`,
      etat: rank < 6 ? 'passe' : rank === 6 ? 'en-cours' : 'a-venir',
    })),
  },
};
export const Immobile: Story = { args: { moving: false } };
