import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { exampleWorld } from '#testing/example-room.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { Mailbox } from './Mailbox.tsx';

const portal = townHall({
  glossaire: { rsa: { mot: 'RSA', definition: 'Une aide pour les petits revenus.', source: 'test' } },
  letter: ({ modele }) => ({
    objet: modele === 'accuse' ? 'Nous avons bien reçu votre demande' : 'Vous avez trop reçu',
    de: 'La mairie',
    paragraphes: ['Bonjour Nadia,', 'Votre demande de [[rsa|RSA]] est là.', 'Gardez ce message.'],
    aRetenir: [{ libelle: 'Numéro', valeur: 'E-0001' }],
    ...(modele === 'trop-percu' ? { lien: { mots: 'Activer mon compte', lieu: 'mairie:activation' } } : {}),
  }),
});
const received = (message: string, canal: 'courriel' | 'sms' | 'courrier' | 'espace', modele = 'accuse') =>
  ({ type: 'recu', message, canal, de: 'mairie', modele }) as const;

function open(facts: Parameters<typeof exampleWorld>[0] = []) {
  const asked: (string | undefined)[] = [];
  const draw = (ouverte: string | undefined) => (
    <Mailbox
      world={exampleWorld(facts).world}
      portals={[portal]}
      langue="fr"
      ouverte={ouverte}
      onOpen={(message) => {
        asked.push(message);
        view.rerender(draw(message));
      }}
      onFollow={(lieu) => asked.push(lieu)}
    />
  );
  const view = render(draw(undefined));
  return asked;
}

test('an empty mailbox says so kindly', () => {
  open();
  expect(screen.getByText('Aucun message pour l’instant')).toBeTruthy();
});

test('e-mails, text messages and letters are there, the latest first; those of the portal are not', () => {
  open([
    received('a', 'courriel'),
    received('b', 'espace'),
    received('c', 'courrier', 'trop-percu'),
    { type: 'lu', message: 'a' },
  ]);
  const lines = within(screen.getByRole('list')).getAllByRole('button');
  expect(lines.map((line) => line.textContent)).toEqual([
    'Vous avez trop reçuLettre · La mairie · 3 novembre 2026, 9\u00a0h\u00a003non lu',
    'Nous avons bien reçu votre demandeCourriel · La mairie · 3 novembre 2026, 9\u00a0h\u00a001',
  ]);
});

test('a message opens on its title, with what to remember and no link to follow', async () => {
  const asked = open([received('a', 'courriel')]);
  await userEvent.click(screen.getByRole('button', { name: /bien reçu/ }));
  expect(asked).toEqual(['a']);
  expect(document.activeElement?.textContent).toBe('Nous avons bien reçu votre demande');
  expect(screen.getByText('E-0001')).toBeTruthy();
  expect(screen.getByText(/connectez-vous vous-même/)).toBeTruthy();
  // A difficult word explains itself here too; its marks are never read.
  expect(screen.getByRole('button', { name: /RSA/ })).toBeTruthy();
  expect(screen.queryByText(/\[\[/)).toBeNull();
  expect(screen.queryByRole('link')).toBeNull();
});

test('going back finds the list again, on its title', async () => {
  const asked = open([received('a', 'sms')]);
  await userEvent.click(screen.getByRole('button', { name: /bien reçu/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Retour aux messages' }));
  expect(asked).toEqual(['a', undefined]);
  expect(document.activeElement?.textContent).toBe('Messages reçus');
});

test('of two messages with one subject, the newest says so, and the older does not', () => {
  open([received('a', 'courriel'), received('b', 'courriel'), received('c', 'sms')]);
  const [elsewhere, newest, older] = within(screen.getByRole('list')).getAllByRole('button');
  expect(newest?.textContent).toContain('le plus récent');
  for (const one of [older, elsewhere]) expect(one?.textContent).not.toContain('le plus récent');
});

test('a letter that came by post is a sheet of paper, with who wrote, to whom, the day, and a glass to read it', async () => {
  open([received('c', 'courrier', 'trop-percu')]);
  await userEvent.click(screen.getByRole('button', { name: /trop reçu/ }));
  const sheet = within(screen.getByRole('article', { name: 'Vous avez trop reçu' }));
  expect(sheet.getByText('La mairie')).toBeTruthy();
  expect(sheet.getByText(/^Nadia Exemple 4 rue de l’Essai 00000 Essai-Ville$/)).toBeTruthy();
  expect(sheet.getByText('Le 3 novembre 2026')).toBeTruthy();
  expect(sheet.getByRole('heading', { name: /^Objet\s: Vous avez trop reçu$/ })).toBeTruthy();
  expect(sheet.getByText('E-0001')).toBeTruthy();
  expect(sheet.getAllByText(/SPÉCIMEN/)).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: 'Papier plus grand' }));
  expect(screen.getByText(/^150/)).toBeTruthy();
});

test('the link of a message leads to its page of the portal', async () => {
  const asked = open([received('lien', 'courriel', 'trop-percu')]);
  await userEvent.click(screen.getByRole('button', { name: /Vous avez trop reçu/ }));
  await userEvent.click(screen.getByRole('link', { name: 'Activer mon compte' }));
  expect(asked.at(-1)).toBe('mairie:activation');
});
