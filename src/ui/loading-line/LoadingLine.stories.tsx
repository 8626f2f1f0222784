import type { Meta, StoryObj } from '@storybook/react-vite';
import { LoadingLine } from './LoadingLine.tsx';

const meta = { title: 'ui/LoadingLine', component: LoadingLine } satisfies Meta<typeof LoadingLine>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Attente: Story = {};
export const AttenteLongue: Story = { args: { slow: true, label: 'La CAF cherche votre dossier…' } };
