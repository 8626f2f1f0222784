import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { connectedBy } from '#engine/identity/connected-by.ts';
import type { World } from '#engine/journal/world.ts';
import { ants } from '#portals/ants/index.ts';
import { sharingBuyer } from '#portals/ants/testing/buyer.ts';
import { owner } from '#portals/ants/testing/session-builder.ts';
import { playing } from '#testing/playing.ts';
import { expectAimed, expectInFiction, expectInOrder } from '#testing/well-made.ts';
import { allHere, StoryRoom } from '../StoryRoom.tsx';

beforeAll(allHere);

const { begin, asked } = playing(ants);
const FISCAL = { chez: 'fiscal', numero: '0000ZO00140', motDePasse: 'Capot-2026' };
const outside = (identite: Record<string, unknown> = {}, edition = '2026'): World =>
  begin({ compte: owner({}, { identite: { comptes: [FISCAL], ...identite } }), edition, debut: '2026-11-03' });

const TYPED = { fournisseurIdentifiant: '0000ZO00140', fournisseurMotDePasse: 'Capot-2026' };

const follow = async (name: string | RegExp) => userEvent.click(await screen.findByRole('link', { name }));
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
function open(world: World, lieu = 'ants:connexion') {
  const seen = { world };
  const { container } = render(<StoryRoom world={world} lieu={lieu} onWorld={(now) => (seen.world = now)} />);
  return { seen, container };
}
async function enterAtProvider() {
  await follow(/Connexion d’entraînement/);
  await follow('Impôts d’exemple');
  await userEvent.type(await screen.findByLabelText('Numéro fiscal'), '0000ZO00140');
  await userEvent.type(screen.getByLabelText('Mot de passe'), 'Capot-2026');
  await press('Se connecter');
}

test.each(['2026', '2020'])(
  'édition %s : on choisit, on entre ailleurs, on donne son accord, et l’espace s’ouvre',
  async (edition) => {
    const { seen } = open(outside({}, edition));
    await enterAtProvider();
    expect(await title(/Vous allez entrer sur ANTS sous le nom de Zoé MODÈLE/)).toBe(document.activeElement);
    expect(screen.getByText('11 février 1986')).toBeTruthy();
    await press('Continuer sur ANTS');
    await title(/Mes démarches en cours|Mon compte/);
    expect(connectedBy(seen.world, 'ants')).toBe('identite');
  },
);

test.each(['2026', '2020'])(
  'édition %s : l’identité transmise est figée dans le profil, et la page dit où la corriger',
  async (edition) => {
    const world = asked(asked(outside({}, edition), 'identite-fiscal', TYPED), 'identite-accord');
    open(world, 'ants:profil');
    await title(/Mon profil|Mes informations/);
    expect(screen.getByText('MODÈLE')).toBeTruthy();
    expect(screen.getByText(/viennent d’Impôts d’exemple.*ne se modifient pas ici/)).toBeTruthy();
    expect(screen.getByText(/^Une erreur dans ces lignes/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  },
);

test('acheter avec le compte ANTS seul : la page dit quelle porte prendre, et y mène', async () => {
  const compte = sharingBuyer();
  const inside = asked(begin({ compte, edition: '2026', debut: '2026-11-03' }), 'connexion', {
    identifiant: '000ZO00140',
    motDePasse: 'Berline2026',
  });
  const { container } = open(inside, 'ants:achat/commencer');
  await title('Mettre la carte grise à mon nom');
  expect(screen.getByText(/ce que vous avez écrit est gardé/)).toBeTruthy();
  expectAimed(container, 'autre porte', 'ants');
  await press('Sortir et changer de porte');
  expect(await title('Connexion en cours sur ANTS')).toBe(document.activeElement);
});

test('entré avec le compte ANTS, le profil ne parle pas d’identité transmise', async () => {
  open(asked(outside(), 'connexion', { identifiant: '000ZO00140', motDePasse: 'Berline2026' }), 'ants:profil');
  await title('Mon profil');
  expect(screen.queryByText(/ne se modifient pas ici/)).toBeNull();
});

test('dans un compte vide, chaque page est vide, et la sortie mène à la porte', async () => {
  const { container } = open(outside({ comptesVides: ['ants'] }));
  await enterAtProvider();
  await press('Continuer sur ANTS');
  await title('Mon espace');
  expect(screen.getByText('Aucune demande.')).toBeTruthy();
  expectInOrder(container, 'compte vide');
  expectInFiction(container, 'compte vide');
  await press('Se déconnecter');
  await title('Se connecter à mon espace');
});

test('un nom d’usage est refusé avec un code, et un autre compte se choisit', async () => {
  open(outside({ comptes: [{ ...FISCAL, etatCivil: 'nom-usage' }] }));
  await enterAtProvider();
  await title('Cette identité n’est pas reconnue');
  expect(screen.getByText('Y010007')).toBeTruthy();
  await press('Choisir un autre compte');
  await title('Connexion en cours sur ANTS');
});

test('un fournisseur en panne ramène au choix, qui le nomme', async () => {
  const compte = owner({}, { identite: { comptes: [FISCAL] } });
  const incidents = [{ id: 'panne', type: 'panne' as const, requete: 'identite-fiscal', fois: 1, queFaire: 'Attendre.' }];
  open(begin({ compte, edition: '2026', debut: '2026-11-03', incidents }));
  await enterAtProvider();
  expect((await screen.findByRole('alert')).textContent).toMatch(/La connexion à Impôts d’exemple n’a pas marché/);
});

test('ce qui reste ouvert se quitte, et la page suivante redemande un mot de passe', async () => {
  const inside = asked(asked(outside(), 'identite-fiscal', TYPED), 'identite-accord');
  open(asked(inside, 'deconnexion'), 'ants:connexion/identite/fiscal');
  await title('Vous êtes déjà connecté à Impôts d’exemple');
  await press('Quitter Impôts d’exemple');
  expect(await screen.findByLabelText('Mot de passe')).toBeTruthy();
});

test.each(['identite', 'identite/fiscal', 'identite/accord', 'identite/ouverts'])('%s reste dans la fiction', async (page) => {
  const { container } = open(outside(), `ants:connexion/${page}`);
  await screen.findByRole('heading', { level: 1 });
  expectInOrder(container, page);
  expectInFiction(container, page);
  expectAimed(container, page, 'ants');
  expect(container.textContent).not.toMatch(/FranceConnect|impots\.gouv|ameli/);
});
