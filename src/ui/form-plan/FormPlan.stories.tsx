import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { FormPlan, type PlanSection } from './FormPlan.tsx';

const SECTIONS: PlanSection[] = [
  { id: 'situation', titre: 'Votre situation', etat: 'complet' },
  { id: 'ressources', titre: 'Ressources du trimestre', etat: 'a-completer', detail: '2 mois vérifiés sur 3', courant: true },
  { id: 'autres', titre: 'Autres ressources', etat: 'reporte' },
  { id: 'banque', titre: 'Coordonnées bancaires', etat: 'a-verifier' },
  { id: 'recapitulatif', titre: 'Récapitulatif', etat: 'a-completer' },
];

const meta = {
  title: 'ui/FormPlan',
  component: FormPlan,
  args: { sections: SECTIONS, onOpen: fn() },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '24rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof FormPlan>;
export default meta;
type Story = StoryObj<typeof meta>;

export const EnCours: Story = {};
export const ToutEstComplet: Story = { args: { sections: SECTIONS.map(({ id, titre }) => ({ id, titre, etat: 'complet' })) } };
export const AvecDesLiens: Story = { args: { sections: SECTIONS.map((section) => ({ ...section, href: `#${section.id}` })) } };
export const TitresTresLongs: Story = {
  args: {
    sections: SECTIONS.map((section) => ({
      ...section,
      titre: `${section.titre} de toutes les personnes qui vivent avec vous au foyer, y compris les enfants majeurs`,
    })),
  },
};
