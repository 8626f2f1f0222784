import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { fn, userEvent, within } from 'storybook/test';
import { JOBS } from './example-jobs.ts';
import { SearchField } from './SearchField.tsx';

const meta = {
  title: 'ui/SearchField',
  component: SearchField,
  args: { id: 'metier', label: 'Métier cherché', value: '', choices: JOBS, onCommit: fn() },
  render: (args) => {
    const [value, setValue] = useState(args.value);
    return (
      <div style={{ minBlockSize: '30rem' }}>
        <SearchField {...args} value={value} onCommit={setValue} />
      </div>
    );
  },
} satisfies Meta<typeof SearchField>;
export default meta;
type Story = StoryObj<typeof meta>;

const type =
  (text: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await userEvent.type(within(canvasElement).getByRole('combobox'), text);
  };

export const Vide: Story = {};
export const Choisi: Story = { args: { value: 'Z1006' } };
/** Fourteen of the 532 begin a word so; the arrow has reached the second. */
export const Propositions: Story = { play: type('serv{ArrowDown}{ArrowDown}') };
export const Beaucoup: Story = { play: type('e') };
export const RienNeCorrespond: Story = { play: type('astronaute') };
export const Erreur: Story = { args: { value: 'vendeuse', error: 'Choisissez un métier dans la liste.', onLater: fn() } };
export const Reporte: Story = { args: { onLater: fn(), later: true } };
export const TresLong: Story = {
  args: {
    label: 'Le métier que vous cherchez d’abord, celui pour lequel des offres vous seront proposées par courriel',
    hint: 'Vous pourrez en ajouter d’autres plus tard. Si vous hésitez, choisissez le métier que vous connaissez le mieux.',
    choices: [
      {
        valeur: 'Z1',
        libelle:
          'Réalisation d’objets artistiques et fonctionnels en verre, terre, métal ou pierre, à l’unité ou en petite série',
        precision: 'Verrerie, poterie, ferronnerie, taille de pierre',
      },
    ],
    onLater: fn(),
  },
  play: type('pot{ArrowDown}'),
};
