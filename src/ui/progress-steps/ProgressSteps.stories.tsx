import type { Meta, StoryObj } from '@storybook/react-vite';
import { ProgressSteps } from './ProgressSteps.tsx';

const meta = {
  title: 'ui/ProgressSteps',
  component: ProgressSteps,
  args: { total: 6, current: 3 },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '22rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof ProgressSteps>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AuDebut: Story = { args: { current: 1 } };
export const EnChemin: Story = { args: { detail: 'guidé' } };
export const Fini: Story = { args: { current: 6, done: 6 } };
export const Nombreuses: Story = { args: { total: 18, current: 11 } };
