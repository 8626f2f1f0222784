import type { Meta, StoryObj } from '@storybook/react-vite';
import { TrainingBanner } from './TrainingBanner.tsx';

const meta = { title: 'ui/TrainingBanner', component: TrainingBanner } satisfies Meta<typeof TrainingBanner>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Toujours: Story = {};
/** A style sheet that tries to hide it: it stays. */
export const MalgreUneFeuilleDeStyle: Story = {
  decorators: [
    (Story) => (
      <div className="cachette">
        <style>{'.cachette > * { display: none !important; opacity: 0 !important; color: transparent !important }'}</style>
        <Story />
      </div>
    ),
  ],
};
