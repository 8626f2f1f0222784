import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CSSProperties } from 'react';
import { useState } from 'react';
import { fn } from 'storybook/test';
import { BrowserWindow } from './BrowserWindow.tsx';

const page = (
  <div style={{ '--portal': '#6a2a5b' } as CSSProperties}>
    <div style={{ background: 'var(--portal)', color: 'var(--portal-ink)', padding: '0.75rem 1.5rem' }}>
      <strong>CAF</strong> portail d'exercice, interface de 2025
    </div>
    <div style={{ padding: '1.5rem', display: 'grid', gap: '1rem' }}>
      <h1>Vérifiez vos ressources de juillet à septembre</h1>
      <p>Ces montants viennent de votre employeur.</p>
    </div>
  </div>
);

const meta = {
  title: 'ui/BrowserWindow',
  component: BrowserWindow,
  args: {
    id: 'navigateur',
    label: "Navigateur d'exercice",
    tabs: [
      { id: 'caf', titre: 'CAF, Mon Compte' },
      { id: 'messagerie', titre: 'Ma messagerie (1)' },
    ],
    current: 'caf',
    onSelect: fn(),
    address: 'https://caf.bac-a-sable.invalid/mes-ressources/declaration',
    children: page,
  },
  render: (args) => {
    const [current, setCurrent] = useState(args.current);
    return <BrowserWindow {...args} current={current} onSelect={setCurrent} />;
  },
} satisfies Meta<typeof BrowserWindow>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Simple: Story = {};
export const Complet: Story = {
  args: {
    phone: 'complet',
    tabs: meta.args.tabs.map((tab) => ({ ...tab, fermable: true })),
    onClose: fn(),
    onNew: fn(),
    onBack: fn(),
    favourites: [
      { id: 'caf', titre: 'CAF' },
      { id: 'emploi', titre: 'Pôle emploi' },
      { id: 'ants', titre: 'ANTS, titres sécurisés' },
    ],
    onFavourite: fn(),
  },
};
/** The trap of a false site: the whole address is shown, and the host stands out. */
export const AdresseTrompeuse: Story = {
  args: {
    phone: 'complet',
    address: 'https://caf.remboursement-rapide-de-vos-aides.invalid/connexion/securisee/mon-compte/valider?dossier=0000123456789',
  },
};
