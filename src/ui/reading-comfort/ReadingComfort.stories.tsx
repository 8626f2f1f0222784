import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { fn } from 'storybook/test';
import { DEFAULT_READING, ReadingComfort } from './ReadingComfort.tsx';

const meta = {
  title: 'ui/ReadingComfort',
  component: ReadingComfort,
  args: { value: DEFAULT_READING, onChange: fn() },
  render: (args) => {
    const [value, setValue] = useState(args.value);
    return <ReadingComfort {...args} value={value} onChange={setValue} />;
  },
} satisfies Meta<typeof ReadingComfort>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ParDefaut: Story = {};
export const ToutChange: Story = {
  args: { value: { taille: 'tres-grande', theme: 'contraste', interligne: 'large', mouvement: 'reduit' } },
};
