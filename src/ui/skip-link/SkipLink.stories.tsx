import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent } from 'storybook/test';
import { SkipLink } from './SkipLink.tsx';

const meta = {
  title: 'ui/SkipLink',
  component: SkipLink,
  args: { href: '#contenu', children: 'Aller au contenu' },
  render: (args) => (
    <>
      <SkipLink {...args} />
      <main id="contenu" style={{ paddingBlockStart: '3rem' }}>
        <p>Le lien apparaît avec la touche Tabulation.</p>
      </main>
    </>
  ),
} satisfies Meta<typeof SkipLink>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Cache: Story = {};
export const AuClavier: Story = { play: async () => userEvent.tab() };
