import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CSSProperties } from 'react';
import { Button } from './Button.tsx';

const meta = { title: 'ui/Button', component: Button, args: { children: 'Continuer' } } satisfies Meta<typeof Button>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Principal: Story = { args: { variant: 'principal' } };
export const Secondaire: Story = { args: { children: 'Demander une modification' } };
export const Lien: Story = { args: { variant: 'lien', children: "Revenir à l'étape précédente" } };
export const Discret: Story = { args: { variant: 'discret', icon: 'relire', children: 'Relire la consigne' } };
export const EnCours: Story = { args: { variant: 'principal', busy: true, busyLabel: 'Envoi en cours…' } };
export const Inactif: Story = { args: { disabled: true, icon: 'envoyer', children: 'Joindre ce document' } };
export const VraiLien: Story = { args: { href: '#accueil', icon: 'maison', children: "Aller à l'accueil" } };
/** Very long words wrap inside the button rather than push the page. */
export const TresLong: Story = {
  args: {
    variant: 'principal',
    icon: 'coche',
    children:
      "J'ai comparé ce montant avec la ligne « montant net social » de mon bulletin de paie et je confirme qu'il est exact pour le mois d'août",
  },
};
/** In a portal, its one colour; outside, the green of the room. */
export const DansUnPortail: Story = {
  args: { variant: 'principal' },
  decorators: [
    (Story) => (
      <div style={{ '--portal': '#6a2a5b' } as CSSProperties}>
        <Story />
      </div>
    ),
  ],
};
