import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { fn } from 'storybook/test';
import { Button } from '../button/Button.tsx';
import { TextField } from './TextField.tsx';

const meta = {
  title: 'ui/TextField',
  component: TextField,
  args: { id: 'commune', label: 'Commune de naissance', value: '', onCommit: fn() },
} satisfies Meta<typeof TextField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Vide: Story = {};
export const Rempli: Story = { args: { value: 'Sainte-Exemple-sur-Loire', hint: 'Comme sur votre acte de naissance.' } };
export const Facultatif: Story = { args: { label: "Nom d'usage", optional: true } };
export const Chiffres: Story = {
  args: {
    id: 'allocataire',
    label: "Numéro d'allocataire",
    digits: true,
    size: 7,
    hint: 'Sept chiffres, en haut de vos courriers.',
  },
};
export const Erreur: Story = {
  args: {
    value: '12',
    label: 'Code postal',
    digits: true,
    size: 5,
    error: 'Écrivez les cinq chiffres du code postal, par exemple 99120.',
  },
};
export const Entier: Story = {
  args: { id: 'heures', label: 'Heures travaillées en septembre', value: '35', suffix: 'heures', size: 6, inputMode: 'numeric' },
};
export const EntierErreur: Story = { args: { ...Entier.args, value: '745', error: 'Un mois n’a pas plus de 744 heures.' } };
export const AvecNote: Story = {
  args: { value: 'Boulangerie Exemple', label: 'Employeur', note: 'Pré-rempli par votre employeur.' },
};
export const PlusieursLignes: Story = {
  args: { label: 'Votre message', multiline: true, value: "Bonjour,\nle salaire du mois d'août est compté deux fois." },
};
export const PeutAttendre: Story = { args: { onLater: fn() } };
export const Reporte: Story = { args: { onLater: fn(), later: true } };
export const TresLong: Story = {
  args: {
    label:
      "Nom, prénom et adresse complète de la personne qui vous héberge, si vous n'avez pas de logement à votre nom au moment de la demande",
    hint: "Vous n'avez pas besoin de connaître tout cela par cœur. Cette personne pourra aussi remplir une attestation plus tard, à la main, et vous la joindrez à votre dossier.",
    error:
      'Écrivez au moins le nom de cette personne. Si vous ne le connaissez pas, choisissez « Je ne sais pas encore » : vous y reviendrez.',
    optional: true,
    onLater: fn(),
  },
};

/** Leaving the field by pressing a button: the error appears, the button moves, and the press still counts. */
export const QuitterEnAppuyant: Story = {
  render: (args) => {
    const [value, setValue] = useState('');
    const [presses, setPresses] = useState(0);
    return (
      <>
        <TextField
          {...args}
          value={value}
          onCommit={setValue}
          error={value && 'Écrivez les cinq chiffres du code postal, par exemple 99120.'}
        />
        <Button onClick={() => setPresses(presses + 1)}>Continuer</Button>
        <p>{presses === 0 ? 'Pas encore appuyé' : 'Appuyé'}</p>
      </>
    );
  },
};
