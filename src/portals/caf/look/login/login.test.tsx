import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { StoryRoomProps } from '#testing/StoryRoom.tsx';
import { pageAt } from '../pages.tsx';
import { allHere, StoryRoom } from '../StoryRoom.tsx';
import { AWA } from '../story-accounts.ts';
import { asked, at, beginning, codeSent, incident, loggedIn } from '../story-world.ts';

// Pages come when they are asked for; these tests look at them at once.
beforeAll(allHere);

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const type = (label: string, text: string) => userEvent.type(screen.getByLabelText(label), text);
function open(world: World, lieu = 'caf:connexion', more: Partial<StoryRoomProps> = {}) {
  const seen = { world };
  render(<StoryRoom world={world} lieu={lieu} onWorld={(now) => (seen.world = now)} {...more} />);
  return seen;
}
async function identify(numero = AWA.identifiants.numeroSecuriteSociale, motDePasse = AWA.identifiants.motDePasse ?? '') {
  await type('Numéro de sécurité sociale', numero);
  await type('Mot de passe', motDePasse);
  await press('Se connecter');
}

test.each([
  ['0001202', /Sept chiffres, c’est le numéro d’allocataire/],
  ['292020004511208', /les 2 derniers sont la clé/],
  ['7920200045112', /provisoire/],
])('le numéro %s est refusé en disant pourquoi, et reste écrit', async (numero, why) => {
  open(beginning());
  await identify(numero);
  expect((await screen.findByRole('alert')).textContent).toMatch(why);
  expect(screen.getByLabelText<HTMLInputElement>('Numéro de sécurité sociale').value).toBe(numero);
});

/** What is found takes the focus, a moment after it is drawn. */
async function holdsFocus(found: Promise<HTMLElement>) {
  const place = await found;
  await waitFor(() => expect(document.activeElement).toBe(place));
}

test('on entre avec le numéro, le mot de passe, puis le code reçu', async () => {
  const seen = open(beginning());
  await identify();
  await holdsFocus(screen.findByRole('heading', { level: 1, name: 'Recevez un code de connexion' }));
  await press('Envoyer le code');
  const code = eventsOf(seen.world, 'connecte').at(-1)?.code ?? '';
  await userEvent.type(await screen.findByLabelText('Code à 6 chiffres'), code);
  await press('Valider le code');
  await holdsFocus(screen.findByRole('heading', { level: 1, name: 'Bonjour Awa' }));
});

test('le mot de passe n’est gardé nulle part', async () => {
  const seen = open(beginning());
  await identify();
  await screen.findByText(/Pour vous protéger/);
  expect(JSON.stringify(seen.world.events)).not.toContain(AWA.identifiants.motDePasse);
});

test('un mauvais code se dit, et un nouveau code se demande', async () => {
  const seen = open(codeSent(beginning()), 'caf:connexion/code');
  await type('Code à 6 chiffres', '000000');
  await press('Valider le code');
  expect((await screen.findByRole('alert')).textContent).toContain('Ce n’est pas le bon code');
  await press('Envoyer un nouveau code');
  expect(eventsOf(seen.world, 'connecte').filter(({ etape }) => etape === 'code-envoye')).toHaveLength(2);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('Un nouveau code est parti')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Code à 6 chiffres').value).toBe('');
});

test('quitter la page dans le même onglet interrompt la connexion, et la page dit comment faire', () => {
  open(at(codeSent(beginning()), 'messagerie'), 'caf:connexion/code');
  expect(title()).toBe('La connexion s’est interrompue');
  expect(screen.getByText(/dans un autre onglet/)).toBeTruthy();
});

test('la connexion recommencée dit pourquoi, jusqu’aux identifiants suivants', async () => {
  open(at(codeSent(beginning()), 'messagerie'), 'caf:connexion');
  expect(title()).toBe('Se connecter à Mon Compte');
  expect(screen.getByText('Vous avez quitté la page')).toBeTruthy();
  expect(screen.getByText(/dans un autre onglet/)).toBeTruthy();
  await identify();
  await screen.findByText(/Pour vous protéger/);
  expect(screen.queryByText('Vous avez quitté la page')).toBeNull();
});

test('la page qui recommence reste la même jusqu’au code : remplacée en route, elle n’entendrait pas la réponse', () => {
  const left = at(codeSent(beginning()), 'messagerie');
  const { numeroSecuriteSociale, motDePasse } = AWA.identifiants;
  const known = asked(at(left, 'caf:connexion'), 'connexion', { numeroSecuriteSociale, motDePasse });
  expect(pageAt('caf:connexion', known)).toBe(pageAt('caf:connexion', left));
});

test('qui arrive pour la première fois ne lit rien d’une connexion interrompue', () => {
  open(beginning());
  expect(screen.queryByText('Vous avez quitté la page')).toBeNull();
});

test('une panne garde ce qui était écrit, et « Réessayer » recommence', async () => {
  open(beginning({ incidents: [incident('panne', 'connexion')] }));
  await identify();
  expect(await screen.findByRole('heading', { level: 1, name: 'Service indisponible' })).toBeTruthy();
  await press('Réessayer');
  expect(await screen.findByText(/Pour vous protéger/)).toBeTruthy();
});

test('revenir à la page après une panne retrouve le numéro écrit', async () => {
  open(beginning({ incidents: [incident('panne', 'connexion')] }));
  await identify();
  await userEvent.click(await screen.findByRole('button', { name: 'Revenir à la page' }));
  expect(screen.getByLabelText<HTMLInputElement>('Numéro de sécurité sociale').value).toBe(
    AWA.identifiants.numeroSecuriteSociale,
  );
});

test('dans la file d’attente, chaque essai fait avancer', async () => {
  open(beginning({ incidents: [incident('file-attente', 'connexion', 3)] }));
  await identify();
  const place = async () => Number(/la place (\d+)/.exec((await screen.findByText(/la place \d+/)).textContent ?? '')?.[1]);
  const first = await place();
  await press('Réessayer');
  expect(await place()).toBeLessThan(first);
});

test('sans réseau, la page le dit et propose de réessayer', async () => {
  open(beginning(), 'caf:connexion', { ask: async () => ({ status: 0, corps: {} }) });
  await identify();
  expect(await screen.findByRole('heading', { level: 1, name: 'La page ne répond pas' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Réessayer' })).toBeTruthy();
});

test('une page privée demande d’abord de se connecter', () => {
  open(beginning(), 'caf:paiements');
  expect(title()).toBe('Connectez-vous pour voir cette page');
  expect(screen.queryByText(/€/)).toBeNull();
});

test('quand on est déjà dedans, la page de connexion mène à l’accueil', async () => {
  open(loggedIn(beginning()));
  await press('Aller à l’accueil');
  expect(title()).toBe('Bonjour Awa');
});

test('entré par la connexion d’entraînement, l’identité du profil est figée, et la page dit où la corriger', async () => {
  const comptes = [{ chez: 'sante', motDePasse: 'Klaxon-2026', etatCivil: 'juste' } as const];
  const identite = { comptes, communeDeNaissance: 'Exempleville', comptesVides: [], ordinateurPartage: false };
  const shared = { ...AWA, identite };
  const corps = { fournisseurIdentifiant: AWA.identifiants.numeroSecuriteSociale, fournisseurMotDePasse: 'Klaxon-2026' };
  const there = asked(beginning({ compte: shared }), 'identite-sante', corps);
  open(asked(there, 'identite-accord'), 'caf:profil');
  expect(await screen.findByText(/viennent de Santé d’exemple.*ne se modifient pas ici/)).toBeTruthy();
  expect(screen.getByText(/à la mairie de naissance/)).toBeTruthy();
});
