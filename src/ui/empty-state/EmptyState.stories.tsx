import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/Button.tsx';
import { EmptyState } from './EmptyState.tsx';

const meta = {
  title: 'ui/EmptyState',
  component: EmptyState,
  args: {
    title: 'Aucun message pour le moment',
    icon: 'messages',
    children: <p>La CAF répond en général sous quelques jours. Vous pouvez avancer le calendrier.</p>,
  },
} satisfies Meta<typeof EmptyState>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AvecExplication: Story = {};
export const AvecAction: Story = { args: { action: <Button icon="calendrier">Avancer le calendrier</Button> } };
export const Court: Story = { args: { children: undefined, icon: 'dossier', title: 'Rien ici' } };
