import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import type { World } from '#engine/journal/world.ts';
import { activated, askedFor, atTheDoor } from '#portals/ants/testing/newcomer.ts';
import { owner, record, session, until } from '#portals/ants/testing/session-builder.ts';
import { expectAimed, expectInFiction, expectInOrder } from '#testing/well-made.ts';
import { allHere, StoryRoom } from '../StoryRoom.tsx';

beforeAll(allHere);

const follow = async (name: string | RegExp) => userEvent.click(await screen.findByRole('link', { name }));
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const type = async (label: string | RegExp, text: string) => userEvent.type(await screen.findByLabelText(label), text);
const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
function open(world: World, lieu = 'connexion') {
  const seen = { world };
  const { container } = render(<StoryRoom world={world} lieu={`ants:${lieu}`} onWorld={(now) => (seen.world = now)} />);
  return { seen, container };
}
const left = (world: World) => record(world, { type: 'deconnecte', portail: 'ants', raison: 'volontaire' });
const LINK = 'activation-compte/mot-de-passe';

test.each(['2026', '2020'])('édition %s : la porte mène au formulaire, qui envoie un courriel', async (edition) => {
  open(atTheDoor(edition));
  await follow('Je crée mon espace');
  await userEvent.click(await screen.findByRole('radio', { name: 'Féminin' }));
  await type('Nom de naissance', 'Modèle');
  await type('Prénom', 'Zoé');
  for (const [part, text] of [
    ['Jour', '11'],
    ['Mois', '2'],
    ['Année', '1986'],
  ] as const)
    await userEvent.type(await screen.findByRole('textbox', { name: new RegExp(part) }), text);
  await type('Ville de naissance', 'Exempleville');
  if (edition === '2026') await press('Continuer');
  await type('Adresse de courriel', 'zoe.modele@courrier.test');
  await userEvent.click(await screen.findByRole('checkbox', { name: /conditions générales/ }));
  await press('Créer mon compte');
  expect(await title('Un courriel d’activation est parti')).toBe(document.activeElement);
});

test('une adresse qui a déjà un compte est refusée à son champ, et ce qui est écrit reste', async () => {
  const filled = { ...atTheDoor('2020', owner()) };
  open(filled, 'creation-compte/identite');
  await userEvent.click(await screen.findByRole('radio', { name: 'Féminin' }));
  await type('Nom de naissance', 'Modèle');
  await type('Prénom', 'Zoé');
  for (const [part, text] of [
    ['Jour', '11'],
    ['Mois', '2'],
    ['Année', '1986'],
  ] as const)
    await userEvent.type(await screen.findByRole('textbox', { name: new RegExp(part) }), text);
  await type('Ville de naissance', 'Exempleville');
  await type('Adresse de courriel', 'zoe.modele@courrier.test');
  await userEvent.click(await screen.findByRole('checkbox', { name: /conditions générales/ }));
  await press('Créer mon compte');
  expect((await screen.findAllByText(/Un compte a déjà cette adresse/)).length).toBeGreaterThan(0);
  expect(screen.getByLabelText<HTMLInputElement>('Adresse de courriel').value).toBe('zoe.modele@courrier.test');
});

test('le lien mène au mot de passe, et l’on est dans son espace ; l’identifiant est dans le profil', async () => {
  const { seen } = open(askedFor(atTheDoor()), LINK);
  await type('Mot de passe', 'Chatbleu-1234');
  await type('Le même, une deuxième fois', 'Chatbleu-1234');
  await press('Enregistrer mon mot de passe');
  expect(await title('Votre mot de passe est enregistré')).toBe(document.activeElement);
  expect(JSON.stringify(seen.world.events)).not.toMatch(/Chatbleu/);
  await follow('Revenir à mon espace');
  await title('Mes démarches en cours');
  expect(screen.getByText(/^n° 000ZO\d{5}$/)).toBeTruthy();
  await follow('Mon profil');
  expect(await screen.findByText(/^000ZO\d{5}$/)).toBeTruthy();
});

test('un mot de passe trop court, ou deux différents : c’est dit, et rien n’est enregistré', async () => {
  open(askedFor(atTheDoor()), LINK);
  await type('Mot de passe', 'court1');
  await userEvent.tab();
  expect((await screen.findAllByText(/trop court/)).length).toBeGreaterThan(0);
  await type('Mot de passe', 'Chatbleu-1234');
  await type('Le même, une deuxième fois', 'Chatbleu-1235');
  await userEvent.tab();
  expect((await screen.findAllByText(/ne sont pas pareils/)).length).toBeGreaterThan(0);
});

test.each<[string, () => World, RegExp]>([
  ['trop vieux', () => until(askedFor(atTheDoor()), '2026-11-06'), /soir du lendemain/],
  ['déjà suivi', () => left(activated(askedFor(atTheDoor()))), /a déjà servi/],
  ['jamais envoyé', () => atTheDoor(), /soir du lendemain/],
])('un lien %s : la page dit pourquoi, et un autre se demande au même endroit', async (_what, build, why) => {
  open(build(), LINK);
  await title('Ce lien ne marche plus');
  expect(screen.getByText(why)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Envoyer le message' })).toBeTruthy();
});

test('un nouveau lien se demande, et l’adresse inconnue se dit sans rien envoyer', async () => {
  const { seen } = open(until(askedFor(atTheDoor()), '2026-11-06'), 'connexion/lien');
  await type('Adresse de courriel de votre compte', 'zoe.modelle@courrier.test');
  await press('Envoyer le message');
  expect((await screen.findByRole('alert')).textContent).toMatch(/Aucun compte n’a cette adresse/);
  await userEvent.clear(screen.getByLabelText('Adresse de courriel de votre compte'));
  await type('Adresse de courriel de votre compte', 'zoe.modele@courrier.test');
  await press('Envoyer le message');
  await title('Un courriel est parti');
  expect(seen.world.events.some((event) => event.type === 'recu' && event.message === 'ants:lien-2:courriel')).toBe(true);
});

test('l’identifiant oublié se redemande depuis la porte', async () => {
  open(left(session()));
  await follow('Identifiant ou mot de passe oublié');
  await title('Identifiant ou mot de passe oublié');
  await type('Adresse de courriel de votre compte', 'zoe.modele@courrier.test');
  await press('Envoyer le message');
  expect(await screen.findByText(/Il donne votre identifiant/)).toBeTruthy();
});

test('de l’intérieur, la création dit que l’espace est déjà ouvert', async () => {
  open(session(), 'creation-compte/identite');
  await title('Votre espace est déjà ouvert');
});

test.each<[string, () => World]>([
  ['creation-compte/identite', () => atTheDoor()],
  ['creation-compte/accuse', () => askedFor(atTheDoor())],
  [LINK, () => askedFor(atTheDoor())],
  ['connexion/oubli', () => atTheDoor()],
  ['connexion/lien', () => atTheDoor()],
])('%s reste dans la fiction, avec des titres dans l’ordre', async (lieu, build) => {
  const { container } = open(build(), lieu);
  await screen.findByRole('heading', { level: 1 });
  expectInOrder(container, lieu);
  expectInFiction(container, lieu);
  expectAimed(container, lieu, 'ants');
});
