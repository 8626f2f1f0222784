import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { fn } from 'storybook/test';
import { Button } from '../button/Button.tsx';
import { Term } from '../term/Term.tsx';
import { Dialog } from './Dialog.tsx';

const meta = {
  title: 'ui/Dialog',
  component: Dialog,
  args: {
    open: true,
    onClose: fn(),
    title: 'Envoyer votre déclaration ?',
    children: <p>Vous pourrez encore la corriger pendant trois jours. Rien ne part en vrai : c'est un exercice.</p>,
    footer: (
      <>
        <Button variant="principal">Envoyer</Button>
        <Button>Relire d'abord</Button>
      </>
    ),
  },
  render: (args) => {
    const [open, setOpen] = useState(args.open);
    return (
      <>
        <Button onClick={() => setOpen(true)}>Ouvrir</Button>
        <Dialog {...args} open={open} onClose={() => setOpen(false)} />
      </>
    );
  },
} satisfies Meta<typeof Dialog>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ouvert: Story = {};
export const Ferme: Story = { args: { open: false } };
export const LargeEtTresLong: Story = {
  args: {
    wide: true,
    title: "Pourquoi l'administration vous demande-t-elle encore une fois ce papier que vous avez déjà donné l'an dernier ?",
    children: Array.from({ length: 14 }, (_, rank) => `paragraphe-${rank}`).map((key) => (
      <p key={key}>
        Les règles changent d'une année à l'autre, et chaque organisme garde ses papiers de son côté. C'est agaçant, et ce n'est
        pas votre faute.
      </p>
    )),
  },
};

/** Escape closes the definition first, and the dialog only at the second press. */
export const AvecUnMotExplique: Story = {
  args: {
    children: (
      <p>
        Vérifiez le <Term definition="Le montant à déclarer, écrit sur le bulletin de paie.">montant net social</Term> avant
        d'envoyer.
      </p>
    ),
  },
};
