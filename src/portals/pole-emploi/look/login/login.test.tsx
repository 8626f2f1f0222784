import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { eventsOf, lastOf, type World } from '#engine/journal/world.ts';
import type { StoryRoomProps } from '#testing/StoryRoom.tsx';
import { isInside } from '../../dossier/inside.ts';
import { keypadCode, keypadOrder } from '../../flows/acces/connexion/keypad.ts';
import { poleEmploi } from '../../index.ts';
import { jobseeker, until } from '../../testing/session-builder.ts';
import { asked, at, beginning, identified, incident, loggedIn } from '../../testing/story-world.ts';
import { allHere, StoryRoom } from '../StoryRoom.tsx';

beforeAll(allHere);

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const follow = async (name: string | RegExp) => userEvent.click(await screen.findByRole('link', { name }));
const type = async (label: string, text: string) => userEvent.type(await screen.findByLabelText(label), text);
const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
function open(world: World, lieu = 'connexion', more: Partial<StoryRoomProps> = {}) {
  const seen = { world };
  render(<StoryRoom world={world} lieu={`pole-emploi:${lieu}`} onWorld={(now) => (seen.world = now)} {...more} />);
  return seen;
}

test('on entre avec l’identifiant, puis le mot de passe, et la main suit', async () => {
  const seen = open(beginning());
  await type('Identifiant', '400999N');
  await press('Continuer');
  expect(await title('Votre mot de passe')).toBe(document.activeElement);
  await type('Mot de passe', 'Modele2026');
  await press('Se connecter');
  expect(await title('Bonjour Noé')).toBe(document.activeElement);
  expect(isInside(seen.world)).toBe(true);
});

test('au clavier seul, Entrée passe d’une étape à l’autre', async () => {
  open(beginning());
  await type('Identifiant', '400999N{Enter}');
  await type('Mot de passe', 'Modele2026{Enter}');
  await title('Bonjour Noé');
});

test('un identifiant refusé reste écrit, avec ce qu’il faut faire', async () => {
  open(beginning());
  await type('Identifiant', '400999');
  await press('Continuer');
  expect((await screen.findByRole('alert')).textContent).toContain('Il manque la lettre');
  expect(screen.getByLabelText<HTMLInputElement>('Identifiant').value).toBe('400999');
});

test('le mot de passe se montre et se cache', async () => {
  open(identified(beginning()), 'connexion/mot-de-passe');
  const field = await screen.findByLabelText<HTMLInputElement>('Mot de passe');
  expect(field.type).toBe('password');
  await press(/Afficher/);
  expect(field.type).toBe('text');
});

test('avec le clavier d’avant 2019 : des boutons nommés par leur chiffre, dans le désordre', async () => {
  const world = beginning({ edition: '2021' });
  const seen = open(world);
  await follow(/avant 2019/);
  await type('Identifiant', '400999N');
  await press('Continuer');
  const pad = within(await screen.findByRole('group', { name: 'Code à 6 chiffres' }));
  const keys = pad.getAllByRole('button', { name: /^\d$/ });
  expect(keys.map(({ textContent }) => Number(textContent))).toEqual([...keypadOrder(world)]);
  for (const digit of keypadCode(world.compte)) await userEvent.click(pad.getByRole('button', { name: digit }));
  expect(pad.getByRole('status').textContent).toContain('6 chiffres sur 6');
  await type('Code postal', '00120');
  await press('Se connecter');
  await title(/Tableau de bord/);
  expect(JSON.stringify(seen.world.events)).not.toContain(keypadCode(world.compte));
});

test('le code se tape aussi avec les touches, s’efface, et se vide quand il est faux', async () => {
  open(identified(beginning({ edition: '2021' })), 'connexion/clavier');
  const pad = within(await screen.findByRole('group', { name: 'Code à 6 chiffres' }));
  const count = () => pad.getByRole('status').textContent;
  pad.getAllByRole('button', { name: /^\d$/ })[0]?.focus();
  await userEvent.keyboard('1234567');
  expect(count()).toContain('6 chiffres sur 6');
  await userEvent.keyboard('{Backspace}');
  expect(count()).toContain('5 chiffres sur 6');
  await userEvent.keyboard('6');
  await type('Code postal', '00120');
  await press('Se connecter');
  expect((await screen.findByRole('alert')).textContent).toContain('Le code ne va pas');
  expect(count()).toContain('0 chiffre sur 6');
});

test('sur l’ancienne page, un code incomplet se dit', async () => {
  open(identified(beginning({ edition: '2021' })), 'connexion/clavier');
  await press('Se connecter');
  expect((await screen.findByRole('alert')).textContent).toContain('appuyez sur 6 touches');
});

test('le code par SMS vient après le mot de passe : un faux se dit, le bon ouvre', async () => {
  const seen = open(identified(beginning({ compte: jobseeker({ codeParMessage: true }) })), 'connexion/mot-de-passe');
  await type('Mot de passe', 'Modele2026');
  await press('Continuer');
  await type('Code à 6 chiffres', '000000');
  await press('Valider le code');
  expect((await screen.findByRole('alert')).textContent).toContain('pas le bon code');
  await press('Envoyer un nouveau code');
  expect(await screen.findByText('Un nouveau code est parti')).toBeTruthy();
  const box = screen.getByLabelText('Code à 6 chiffres');
  await userEvent.clear(box);
  await userEvent.type(box, lastOf(seen.world, 'connecte')?.code ?? '');
  await press('Valider le code');
  await title('Bonjour Noé');
});

test('un oubli : le courriel, le code, un nouveau mot de passe, et l’erreur va à son champ', async () => {
  const seen = open(beginning(), 'connexion/oubli');
  await type('Adresse de courriel de votre espace', 'noe.modele@courrier.test');
  await press('Envoyer le message');
  await title('Choisissez un nouveau mot de passe');
  await type('Code du courriel', String(lastOf(seen.world, 'recu')?.donnees?.code));
  await type('Nouveau mot de passe', 'court');
  await type('Le même, une deuxième fois', 'court');
  await press('Changer le mot de passe');
  expect((await screen.findAllByText(/trop court/)).length).toBeGreaterThan(0);
  expect(document.activeElement).toBe(screen.getByLabelText('Nouveau mot de passe'));
  for (const label of ['Nouveau mot de passe', 'Le même, une deuxième fois']) {
    await userEvent.clear(screen.getByLabelText(label));
    await type(label, 'Chaise2027');
  }
  await press('Changer le mot de passe');
  await title('Votre mot de passe est changé');
  expect(screen.getByText('400999N')).toBeTruthy();
});

test('une adresse perdue : le 3949, puis une lettre', async () => {
  const seen = open(beginning(), 'connexion/oubli');
  await userEvent.click(await screen.findByText('Je n’ai plus accès à cette adresse'));
  await press(/Appeler le 3949/);
  expect(await screen.findByText(/Elle arrive le 6 novembre 2026/)).toBeTruthy();
  expect(eventsOf(seen.world, 'decide').at(-1)?.motif).toBe('acces-par-courrier');
});

test('le mot de passe provisoire mène à la première connexion', async () => {
  const compte = jobseeker({ situation: 'inscrit-automatiquement', inscritLe: '2026-10-20', allocation: undefined });
  const seen = open(identified(until(beginning({ compte }), '2026-11-06')), 'connexion/mot-de-passe');
  await type('Mot de passe', 'Modele2026');
  await press('Se connecter');
  await follow(/Première connexion/);
  await title('Première connexion');
  await type('Identifiant', '400999n');
  await type('Mot de passe provisoire', 'Modele2026');
  await type('Votre nouveau mot de passe', 'Chaise2027');
  await type('Le même, une deuxième fois', 'Chaise2027');
  await press('Ouvrir mon espace');
  await title('Bonjour Noé');
  expect(JSON.stringify(eventsOf(seen.world, 'envoye'))).not.toContain('Chaise2027');
});

test('un vieux compte : la page dit qu’il existe, et mène à lui', async () => {
  const compte = jobseeker({ situation: 'a-inscrire', ancienCompte: true, inscritLe: undefined, allocation: undefined });
  open(beginning({ compte }), 'connexion/creation');
  await type('Votre adresse de courriel', 'noe.modele@courrier.test');
  await press('Vérifier');
  expect((await screen.findByRole('alert')).textContent).toContain('Un espace existe déjà');
  await follow('Retrouver mon ancien espace');
  await title('Identifiant ou mot de passe oublié');
});

test('qui n’a pas d’espace est mené à l’inscription, sans se connecter', async () => {
  const compte = jobseeker({ situation: 'a-inscrire', inscritLe: undefined, allocation: undefined });
  open(beginning({ compte }), 'connexion/creation');
  await type('Votre adresse de courriel', 'noe.modele@courrier.test');
  await press('Vérifier');
  await press('Commencer mon inscription');
  await title(/inscrire en ligne/);
});

test('qui est déjà sur la liste ne se voit pas proposer une première inscription', () => {
  open(beginning(), 'connexion/creation');
  expect(screen.queryByText(/commencer mon inscription/)).toBeNull();
});

test('qui n’a jamais été sur la liste va tout droit à l’inscription', async () => {
  open(
    beginning({ compte: jobseeker({ situation: 'a-inscrire', inscritLe: undefined, allocation: undefined }) }),
    'connexion/creation',
  );
  await follow(/commencer mon inscription/);
  await title(/inscrire en ligne/);
});

test('les cookies : refuser ne bloque rien, et l’on peut changer d’avis', async () => {
  open(beginning(), 'accueil');
  await press('Tout refuser');
  expect((await screen.findByText(/vous avez tout refusé/)).textContent).toContain('il n’y en a aucun');
  await press('Changer d’avis');
  await userEvent.click(screen.getByLabelText('Mesure d’audience'));
  await press('Garder ces choix');
  expect(await screen.findByText(/mesure d’audience seulement/)).toBeTruthy();
});

test('quitter la page dans le même onglet interrompt la connexion, et la page dit comment faire', async () => {
  open(at(identified(beginning()), 'messagerie'), 'connexion/mot-de-passe');
  await title('La connexion s’est interrompue');
  expect(screen.getByText(/dans un autre onglet/)).toBeTruthy();
});

test('la connexion recommencée dit pourquoi', async () => {
  open(at(identified(beginning()), 'messagerie'), 'connexion');
  await title(/Se connecter/);
  expect(screen.getByText('Vous avez quitté la page')).toBeTruthy();
  expect(screen.getByText(/recommencer avec votre identifiant/)).toBeTruthy();
});

test('une panne garde ce qui était écrit, et « Réessayer » recommence', async () => {
  open(beginning({ incidents: [incident('panne', 'connexion')] }));
  await type('Identifiant', '400999N');
  await press('Continuer');
  await title('Service indisponible');
  await press('Revenir à la page');
  expect((await screen.findByLabelText<HTMLInputElement>('Identifiant')).value).toBe('400999N');
  await press('Continuer');
  await title('Votre mot de passe');
});

test('sans réseau, la page le dit', async () => {
  open(beginning(), 'connexion', { ask: async () => ({ status: 0, corps: {} }) });
  await type('Identifiant', '400999N');
  await press('Continuer');
  await title('La page ne répond pas');
});

test('se déconnecter ramène à la connexion', async () => {
  const seen = open(loggedIn(beginning()), 'accueil');
  await press('Se déconnecter');
  await title(/Se connecter/);
  expect(isInside(seen.world)).toBe(false);
});

test('une page privée demande d’abord de se connecter', async () => {
  open(beginning(), 'paiements');
  await title('Connectez-vous pour voir cette page');
  expect(screen.queryByText(/€/)).toBeNull();
});

const SHARED = jobseeker({}, { identite: { comptes: [{ chez: 'fiscal', numero: '0000NO00999', motDePasse: 'Klaxon-2026' }] } });
const atFiscal = (world: World): World =>
  asked(world, 'identite-fiscal', { fournisseurIdentifiant: '0000NO00999', fournisseurMotDePasse: 'Klaxon-2026' });

test('entré par la connexion d’entraînement, l’identité du profil est figée, et la page dit où la corriger', async () => {
  open(asked(atFiscal(beginning({ compte: SHARED })), 'identite-accord'), 'profil');
  expect(await screen.findByText(/viennent d’Impôts d’exemple.*ne se modifient pas ici/)).toBeTruthy();
  expect(screen.getByText(/à la mairie de naissance/)).toBeTruthy();
});

test.each(['identite', 'identite/fiscal', 'identite/accord', 'identite/ouverts'])(
  'en 2021, « %s » n’est pas une page : elle le dit, et mène à la porte',
  async (page) => {
    open(beginning({ edition: '2021', compte: SHARED }), `connexion/${page}`);
    await title('Cette page n’existe pas');
    await press('Aller à la connexion');
    await title(/^Se connecter à/);
    expect(screen.queryByRole('link', { name: /Connexion d’entraînement/ })).toBeNull();
    expect(poleEmploi.nextToConnect(beginning({ edition: '2021', compte: SHARED }), 'identite')).toBeUndefined();
  },
);
