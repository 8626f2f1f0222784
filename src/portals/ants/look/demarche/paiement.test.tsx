import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import type { World } from '#engine/journal/world.ts';
import { ants } from '#portals/ants/index.ts';
import { buyer } from '#portals/ants/testing/buyer.ts';
import { act, CAR, fillAndSend, owner, record, session } from '#portals/ants/testing/session-builder.ts';
import { traveller } from '#portals/ants/testing/traveller.ts';
import { allHere, StoryRoom } from '../StoryRoom.tsx';

beforeAll(allHere);

const open = (world: World, lieu: string) => render(<StoryRoom world={world} lieu={`ants:${lieu}`} />);
const pay = (world: World) => fillAndSend(world, 'paiement');
const moved = owner({ vehicules: [{ ...CAR, changementsAdresse: 3 }] });

test.each<[string, () => World, RegExp, boolean]>([
  ['le timbre', () => fillAndSend(session(traveller()), 'timbre'), /pour votre timbre fiscal \(numéro TIM-/, true],
  ['le permis', () => fillAndSend(session(traveller()), 'demande-permis'), /pour votre permis \(numéro /, false],
  ['l’achat', () => fillAndSend(session(buyer()), 'achat'), /pour votre demande de carte grise \(numéro ACH-/, false],
  ['l’adresse', () => fillAndSend(session(moved), 'changement-adresse'), /pour votre demande de carte grise/, false],
])('payé %s : la dernière page parle de ce qui est payé, et de rien d’autre', (_quoi, asked, said, stamp) => {
  open(pay(asked()), 'paiement/accuse');
  expect(screen.getByText(said)).toBeTruthy();
  expect(screen.queryAllByText(/16 chiffres/).length > 0).toBe(stamp);
  expect(screen.queryAllByText(/Votre demande repart/).length > 0).toBe(!stamp);
});

test('la page de paiement dit ce que l’on paie, et une carte qui n’est pas celle du personnage n’est pas gardée', async () => {
  const seen = { world: fillAndSend(session(buyer()), 'achat') };
  render(<StoryRoom world={seen.world} lieu="ants:paiement/carte" onWorld={(now) => (seen.world = now)} />);
  expect(screen.getByText(/À payer.*313,76.*votre demande de carte grise/)).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Numéro de carte'), '4974 0184 0223 2706');
  await userEvent.tab();
  expect(
    screen.getByText(/N’écrivez jamais la vôtre\.$/, { selector: '[id$="erreur"], .ui-field__error, p, span' }),
  ).toBeTruthy();
  expect(JSON.stringify(seen.world.events)).not.toMatch(/4974/);
});

test.each([
  ['refuser', /Rien n’est débité/],
  ['rien-recu', /application de votre banque/],
])(
  'sans l’accord de la banque (%s), rien n’est payé, rien n’est perdu, et la page dit quoi faire',
  async (confirmation, said) => {
    const typed = act(
      fillAndSend(session(buyer()), 'achat'),
      { repondre: { fait: 'confirmation', valeur: confirmation } },
      { remplir: { demarche: 'paiement' } },
    );
    open(typed, 'paiement/banque');
    await userEvent.click(screen.getByRole('button', { name: 'Payer' }));
    expect(await screen.findByText(/Rien n’est encore parti/)).toBeTruthy();
    expect(screen.getAllByText(said).length).toBeGreaterThan(0);
    expect(screen.getByRole('heading', { level: 1, name: 'L’accord de la banque' })).toBeTruthy();
  },
);

test('la réponse de la banque se perd : la page dit de ne pas payer une seconde fois, et la page de paiement se ferme', async () => {
  const lost = fillAndSend(fillAndSend(session(buyer()), 'achat'), 'paiement', { confirmation: 'sans-reponse' });
  const { unmount } = open(lost, 'paiement/accuse');
  expect(screen.getByText('Le résultat du paiement n’est pas connu')).toBeTruthy();
  expect(screen.getAllByText(/Ne payez pas une seconde fois/).length).toBeGreaterThan(0);
  unmount();
  open(lost, 'paiement/carte');
  expect(screen.getByText(/attend la réponse de la banque. Ne payez pas une seconde fois/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Payer' })).toBeNull();
});

test.each(['2026', '2020'])('édition %s : on paie sur un autre site, dont on revient sans payer', async (edition) => {
  const asked = fillAndSend(session(buyer(), { edition }), 'achat');
  const host = (lieu: string) => ants.places[lieu]?.hote;
  expect([host('ants:paiement/carte'), host('ants:timbre/choisir'), host('ants:accueil')]).toEqual([
    host('ants:paiement/banque'),
    'finances-exemple.bac-a-sable.invalid',
    undefined,
  ]);
  const { unmount } = open(asked, 'paiement/carte');
  expect(await screen.findByText('Finances publiques d’exemple')).toBeTruthy();
  expect(screen.queryByRole('navigation', { name: 'Rubriques du portail' })).toBeNull();
  await userEvent.click(screen.getByRole('link', { name: 'Revenir sur ANTS sans payer' }));
  expect(await screen.findByText('En attente de paiement')).toBeTruthy();
  unmount();
  const over = record(asked, { type: 'deconnecte', portail: 'ants', raison: 'session-expiree' });
  open(over, 'paiement/carte');
  expect(screen.queryByText('Finances publiques d’exemple')).toBeNull();
  expect(screen.getByRole('heading', { level: 1, name: 'Votre session a expiré' })).toBeTruthy();
});
