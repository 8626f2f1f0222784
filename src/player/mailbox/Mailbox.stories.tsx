import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { exampleWorld } from '#testing/example-room.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { Mailbox } from './Mailbox.tsx';

const portal = townHall({
  letter: ({ modele }) => ({
    objet:
      modele === 'accuse'
        ? 'Accusé de réception de votre demande'
        : 'Vous avez trop reçu : ce qu’il faut rendre, et comment demander un délai',
    de: 'La mairie d’essai',
    paragraphes: [
      'Nous avons bien reçu votre demande pour juillet, août et septembre 2026.',
      'Gardez ce message : c’est votre preuve.',
    ],
    aRetenir: [
      { libelle: 'Numéro', valeur: 'E-202611-45805' },
      { libelle: 'Reçue le', valeur: '3 novembre 2026 à 9 h 00' },
    ],
    source: 'règlement d’essai, article 3',
  }),
});
const { world } = exampleWorld([
  { type: 'recu', message: 'sms', canal: 'sms', de: 'mairie', modele: 'accuse' },
  { type: 'recu', message: 'courriel', canal: 'courriel', de: 'mairie', modele: 'accuse' },
  { type: 'lu', message: 'courriel' },
  { type: 'recu', message: 'lettre', canal: 'courrier', de: 'mairie', modele: 'trop-percu', le: '2027-04-15' },
]);

const meta = {
  title: 'salle/Mailbox',
  component: Mailbox,
  args: { world, portals: [portal], langue: 'fr', ouverte: undefined, onOpen: fn(), onFollow: fn() },
} satisfies Meta<typeof Mailbox>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Liste: Story = {};
export const Vide: Story = { args: { world: exampleWorld().world } };
export const Courriel: Story = { args: { ouverte: 'courriel' } };
export const Sms: Story = { args: { ouverte: 'sms' } };
export const Lettre: Story = { args: { ouverte: 'lettre' } };
export const EnAnglais: Story = { args: { ouverte: 'courriel', langue: 'en' } };
