import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import type { World } from '#engine/journal/world.ts';
import { act, CAR, fillAndSend, owner, record, session, until } from '#portals/ants/testing/session-builder.ts';
import { booked } from '#portals/ants/testing/traveller.ts';
import { allHere, StoryRoom } from './StoryRoom.tsx';

// Pages come when they are asked for; these tests look at them at once.
beforeAll(allHere);

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const follow = (name: string | RegExp) => userEvent.click(screen.getByRole('link', { name }));
const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const FLOW = 'changement-adresse';
const open = (world: World, lieu: string) => render(<StoryRoom world={world} lieu={`ants:${lieu}`} />);
const outside = record(session(), { type: 'deconnecte', portail: 'ants', raison: 'volontaire' });

test('l’adresse n’est pas l’identifiant : c’est dit, et ce qui était écrit reste', async () => {
  open(outside, 'connexion');
  await userEvent.type(screen.getByLabelText('Identifiant'), 'zoe.modele@courrier.test');
  await userEvent.type(screen.getByLabelText('Mot de passe'), 'Berline2026');
  await press('Se connecter');
  expect((await screen.findByRole('alert')).textContent).toContain('n’est pas l’identifiant');
  expect(screen.getByLabelText<HTMLInputElement>('Identifiant').value).toBe('zoe.modele@courrier.test');
});

test('on entre par une seule page, et l’espace s’ouvre', async () => {
  open(outside, 'connexion');
  await userEvent.type(screen.getByLabelText('Identifiant'), '000ZO00140');
  await userEvent.type(screen.getByLabelText('Mot de passe'), 'Berline2026');
  await press('Se connecter');
  expect(await title('Mes démarches en cours')).toBeTruthy();
});

test('une demande finie n’est plus dans la liste : le titre se suit à part', async () => {
  open(until(fillAndSend(session(), FLOW), '2026-11-12'), 'accueil');
  expect(screen.getByText(/Une demande finie quitte cette liste/)).toBeTruthy();
  await follow(/^Où est mon titre/);
  await title(/^Où est mon titre/);
  expect(screen.getByText('remis à La Poste')).toBeTruthy();
});

test('chaque état mène à la seule chose à faire', async () => {
  open(fillAndSend(session(owner({ vehicules: [{ ...CAR, changementsAdresse: 3 }] })), FLOW), 'accueil');
  expect(screen.getByText('En attente de paiement')).toBeTruthy();
  await follow('Payer');
  expect(await title('Votre carte')).toBeTruthy();
});

test('un papier redemandé : la liste dit pourquoi, et y mène', async () => {
  const sent = fillAndSend(session(owner({ fournisseur: undefined })), FLOW, {
    verification: 'non',
    justificatif: 'facture-ancienne',
  });
  open(until(sent, '2026-11-12'), 'accueil');
  expect(screen.getByText(/plus de 6 mois/)).toBeTruthy();
  await follow('Envoyer le papier demandé');
  expect(await title('Le papier')).toBeTruthy();
});

test('le code de cession n’est montré qu’une fois', () => {
  const { adresse: _old, ...atHome } = CAR;
  const vendu = {
    a: {
      prenom: 'Ana',
      nom: 'Faux-Nom',
      naissance: '1990-05-04',
      commune: 'Exempleville',
      adresse: '3 place, 00110 Exempleville',
    },
    le: '2026-11-02',
    heure: '10:30',
    kilometrage: 84_210,
  };
  const sold = fillAndSend(session(owner({ vehicules: [{ ...atHome, vendu }] })), 'cession');
  const seen = (times: number) =>
    Array.from({ length: times }).reduce<World>(
      (world) => record(world, { type: 'ouvert', lieu: 'ants:cession/accuse', onglet: 1 }),
      sold,
    );
  const first = open(seen(1), 'cession/accuse');
  expect(screen.getByText(/^\d{5}$/)).toBeTruthy();
  first.unmount();
  open(seen(2), 'cession/accuse');
  expect(screen.queryByText(/^\d{5}$/)).toBeNull();
  expect(screen.getByText(/n’est montré qu’une fois/)).toBeTruthy();
});

test.each(['2026', '2020'])(
  'édition %s : le profil mène à ce qui se modifie, et montre ensuite ce qui a changé',
  async (edition) => {
    open(session(owner(), { edition }), 'profil');
    expect(screen.getByText('06 39 98 01 40')).toBeTruthy();
    await follow('Modifier mes coordonnées ou mon état civil');
    await title(/Mes coordonnées|Modifier mes informations/);
    await userEvent.type(screen.getByLabelText(/Nouveau téléphone/), '06 39 98 77 66');
    if (edition === '2026') await press('Continuer');
    await press('Enregistrer');
    await title('Votre profil est modifié');
    await follow(/Mon profil|Mes informations/);
    expect(await screen.findByText('06 39 98 77 66')).toBeTruthy();
  },
);

test('le code confidentiel se demande là où il est demandé', async () => {
  open(session(), `${FLOW}/commencer`);
  await follow('Demander un nouveau code');
  await title(/^À qui envoyer le code/);
});

test.each([
  [3, /Il faudra payer 2,76 €\. Après 3 changements d’adresse, une nouvelle carte grise est faite\. Envoi du titre : 2,76 €/],
  [0, /Rien à payer : les 3 premiers changements d’adresse sont gratuits/],
])('après %i changements d’adresse, le prix et sa raison se lisent avant l’envoi', (changementsAdresse, words) => {
  const filled = act(session(owner({ vehicules: [{ ...CAR, changementsAdresse }] })), { remplir: { demarche: FLOW } });
  open(filled, `${FLOW}/certifier`);
  expect(screen.getByText(words)).toBeTruthy();
});

test.each(['2026', '2020'])(
  'édition %s : une demande commencée attend dans l’espace, et se reprend où elle en est',
  async (edition) => {
    const begun = act(session(owner(), { edition }), { repondre: { fait: 'immatriculation', valeur: CAR.plaque } });
    open(begun, 'accueil');
    expect(screen.getByText('À compléter').closest('li')?.textContent).toMatch(
      /Changer l’adresse de ma carte grise.*étape 1 sur \d, gardée le 3 novembre 2026/,
    );
    await follow('Reprendre');
    await title(/Pour commencer|Votre véhicule/);
    expect(screen.getByLabelText<HTMLInputElement>('Numéro d’immatriculation').value).toBe(CAR.plaque);
  },
);

test('une demande envoyée n’est plus à compléter', () => {
  open(fillAndSend(session(), FLOW), 'accueil');
  expect(screen.queryByText('À compléter')).toBeNull();
});

test('sans rendez-vous, rien ne propose de l’annuler ; une pré-demande en cours n’est pas « aucune demande »', () => {
  const { unmount } = open(session(), 'accueil');
  expect(screen.getByText(/Aucune demande en cours/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: /Annuler mon rendez-vous|Préparer mon rendez-vous/ })).toBeNull();
  unmount();
  open(booked('2026'), 'accueil');
  expect(screen.queryByText(/Aucune demande en cours/)).toBeNull();
  expect(screen.getAllByRole('link', { name: 'Annuler mon rendez-vous' }).length).toBeGreaterThan(0);
});
