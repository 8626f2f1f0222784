import type { Meta, StoryObj } from '@storybook/react-vite';
import { DRAWINGS, type IconName } from './drawings.ts';
import { Icon } from './Icon.tsx';

const meta = { title: 'ui/Icon', component: Icon, args: { name: 'calendrier' } } satisfies Meta<typeof Icon>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Toutes: Story = {
  render: () => (
    <ul className="icones" style={{ display: 'flex', flexWrap: 'wrap', gap: '1rem' }}>
      {Object.keys(DRAWINGS).map((name) => (
        <li key={name} style={{ inlineSize: '8rem' }}>
          <Icon name={name as IconName} /> {name}
        </li>
      ))}
    </ul>
  ),
};
/** The size follows the text. */
export const DansUnTitre: Story = {
  render: () => (
    <h1>
      <Icon name="dossier" /> Mes papiers
    </h1>
  ),
};
