import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { fn } from 'storybook/test';
import { CheckField } from './CheckField.tsx';

const meta = {
  title: 'ui/CheckField',
  component: CheckField,
  args: {
    id: 'honneur',
    label: "J'atteste sur l'honneur que les renseignements fournis sont exacts et je m'engage à signaler tout changement.",
    value: false,
    onCommit: fn(),
  },
  render: (args) => {
    const [value, setValue] = useState(args.value);
    return <CheckField {...args} value={value} onCommit={setValue} />;
  },
} satisfies Meta<typeof CheckField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Vide: Story = {};
export const Coche: Story = { args: { value: true } };
export const Erreur: Story = { args: { error: "Cochez la case pour dire que vous êtes d'accord, ou revenez en arrière." } };
export const Facultatif: Story = { args: { label: 'Recevoir un message quand mon dossier avance', optional: true } };
