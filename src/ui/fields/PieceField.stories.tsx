import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { fn } from 'storybook/test';
import { PieceField } from './PieceField.tsx';

const meta = {
  title: 'ui/PieceField',
  component: PieceField,
  args: {
    id: 'justificatif',
    label: 'Justificatif de domicile de moins de six mois',
    hint: "Choisissez parmi vos papiers d'exercice. Rien n'est pris sur cet ordinateur.",
    pieces: [
      { id: 'facture', titre: "Facture d'électricité d'octobre 2026", description: 'Énergie Exemple, 14 octobre 2026' },
      { id: 'bulletin', titre: "Bulletin de paie d'août 2026", description: 'Boulangerie Exemple' },
      { id: 'quittance', titre: 'Quittance de loyer de mars 2025' },
    ],
    value: '',
    onCommit: fn(),
  },
  render: (args) => {
    const [value, setValue] = useState(args.value);
    return <PieceField {...args} value={value} onCommit={setValue} />;
  },
} satisfies Meta<typeof PieceField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Vide: Story = {};
export const Joint: Story = { args: { value: 'facture' } };
export const Erreur: Story = {
  args: { value: 'quittance', error: 'Cette quittance a plus de six mois. Choisissez un papier plus récent.' },
};
export const Refuse: Story = {
  args: {
    pieces: [
      { id: 'facture', titre: "Facture d'électricité d'octobre 2026", description: 'Énergie Exemple, 14 octobre 2026' },
      { id: 'docx', titre: 'facture.docx', description: 'Fichier Word, 80 Ko' },
      { id: 'lourd', titre: 'IMG_2041.jpg', description: 'Photo de la facture, 12 Mo' },
      { id: 'flou', titre: 'IMG_2042.jpg', description: 'Photo floue de la facture, 2 Mo' },
    ],
    refused: 'lourd',
    error: 'Ce fichier est trop lourd : 5 Mo au plus. Choisissez un document plus léger.',
  },
};
export const PlusTard: Story = {
  args: {
    pieces: [
      { id: 'facture', titre: "Facture d'électricité d'octobre 2026" },
      { id: 'plus-tard', titre: 'Je l’enverrai plus tard', absent: true },
    ],
    value: 'plus-tard',
  },
};
export const SansPapiers: Story = { args: { pieces: [] } };
export const Reporte: Story = { args: { onLater: fn(), later: true } };
