import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { preDemandesOf } from '#portals/ants/dossier/titres/pre-demandes.ts';
import { act, CAR, fillAndSend, owner, session } from '#portals/ants/testing/session-builder.ts';
import { booked, traveller, withStamp } from '#portals/ants/testing/traveller.ts';
import { allHere, StoryRoom } from '../StoryRoom.tsx';

beforeAll(allHere);

const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
function open(world: World, lieu: string) {
  const seen = { world };
  render(<StoryRoom world={world} lieu={`ants:${lieu}`} onWorld={(now) => (seen.world = now)} />);
  return seen;
}
async function type(label: string, text: string) {
  const box = await screen.findByLabelText(label);
  await userEvent.clear(box);
  await userEvent.type(box, text);
  await userEvent.tab();
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const filled = (world: World, demarche: string, answers: Record<string, unknown> = {}): World =>
  act(world, ...Object.entries(answers).map(([fait, valeur]) => ({ repondre: { fait, valeur } })), { remplir: { demarche } });
const numberOf = (world: World): string => preDemandesOf(world).at(-1)?.numero ?? '';

test('une pré-demande validée donne un numéro et un récapitulatif à imprimer ; rien ne s’y modifie plus', async () => {
  const seen = open(filled(withStamp(session(traveller())), 'pre-demande'), 'pre-demande/recapitulatif');
  expect(screen.getByText(/Une erreur ne se corrige plus/)).toBeTruthy();
  await press('Valider la pré-demande');
  await title('Votre pré-demande est validée');
  expect(screen.getAllByText(new RegExp(numberOf(seen.world))).length).toBeGreaterThan(0);
  expect(screen.getByRole('button', { name: 'Imprimer ce papier' })).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('un numéro qui a déjà un rendez-vous : la page dit où, et comment l’annuler', async () => {
  const world = booked('2026');
  const free = filled(world, 'rendez-vous-mairie', { rdvRayon: '60' });
  open(act(free, { repondre: { fait: 'rdvNumero', valeur: numberOf(world) } }), 'rendez-vous-mairie/mairie');
  await press('Confirmer le rendez-vous');
  expect((await screen.findAllByText(/a déjà un rendez-vous.*Annulez-le d’abord/)).length).toBeGreaterThan(0);
});

test.each([
  ['ex 12', /il y en a 4/],
  ['AB12345678', /commence par EX/],
  ['', /récapitulatif/],
])('le numéro de pré-demande « %s » ne se lit pas, et la page dit où il est', async (typed, why) => {
  const seen = open(
    filled(fillAndSend(withStamp(session(traveller())), 'pre-demande'), 'rendez-vous-mairie'),
    'rendez-vous-mairie/mairie',
  );
  const box = await screen.findByLabelText('Numéro de pré-demande');
  await userEvent.clear(box);
  if (typed !== '') await userEvent.type(box, typed);
  await userEvent.tab();
  expect((await screen.findAllByText(why)).length).toBeGreaterThan(0);
  expect(JSON.stringify(eventsOf(seen.world, 'refuse'))).not.toContain('AB12345678');
});

test('minuscules et espaces : le numéro de pré-demande est le même', async () => {
  const world = fillAndSend(withStamp(session(traveller())), 'pre-demande');
  const seen = open(filled(world, 'rendez-vous-mairie'), 'rendez-vous-mairie/mairie');
  await type(
    'Numéro de pré-demande',
    numberOf(world)
      .toLowerCase()
      .replace(/(.{5})/, '$1 '),
  );
  await press('Confirmer le rendez-vous');
  await title(/rendez-vous/i);
  expect(eventsOf(seen.world, 'envoye').at(-1)?.donnees.rdvNumero).toBe(numberOf(world));
});

test.each([['2026'], ['2020']] as const)(
  'édition %s : un permis perdu se déclare dans la page, et mène au paiement',
  async (edition) => {
    const seen = open(filled(session(traveller(), { edition }), 'demande-permis'), 'demande-permis/recapitulatif');
    await press(screen.getByRole('button', { name: /^(Envoyer|Valider)/ }).textContent ?? '');
    expect(await screen.findByRole('link', { name: 'Payer le permis' })).toBeTruthy();
    expect(eventsOf(seen.world, 'envoye').at(-1)?.demarche).toBe('demande-permis');
  },
);

const SALE = {
  a: {
    prenom: 'Ana',
    nom: 'Faux-Nom',
    naissance: '1990-05-04',
    commune: 'Exempleville',
    adresse: '3 place du Pinceau, 00110 Exempleville',
  },
  le: '2026-11-02',
  heure: '10:30',
  kilometrage: 84_210,
};
const { adresse: _old, ...AT_HOME } = CAR;

test.each([
  [{ venduLe: '2026-11-20' }, /n’est pas encore passé/],
  [{ venduLe: '2021-06-13' }, /avant la date de votre carte grise/],
  [{ venduCode: '11111' }, /n’est pas le code confidentiel/],
])('une vente avec %o n’est pas prise : la raison est à son champ, le reste est gardé', async (answers, why) => {
  const seen = open(
    filled(session(owner({ vehicules: [{ ...AT_HOME, vendu: SALE }] })), 'cession', answers),
    'cession/certifier',
  );
  const before = eventsOf(seen.world, 'repondu').length;
  await press('Déclarer la vente');
  expect(await screen.findByText(/Rien n’est encore parti/)).toBeTruthy();
  expect(screen.getAllByText(why).length).toBeGreaterThan(0);
  expect(eventsOf(seen.world, 'repondu')).toHaveLength(before);
});

test('une carte grise volée : le récépissé de la police, la taxe ligne par ligne, puis le paiement', async () => {
  const stolen = {
    ...AT_HOME,
    papier: { etat: 'vole', le: '2026-11-01', police: '2026-11-02' },
    controleTechnique: '2026-03-01',
  };
  const world = filled(session(owner({ vehicules: [stolen], demenageLe: undefined })), 'duplicata');
  open(world, 'duplicata/recapitulatif');
  expect((await screen.findByRole('heading', { name: 'Ce que vous allez payer' })).closest('section')?.textContent).toMatch(
    /73,76/,
  );
  await press(screen.getByRole('button', { name: /^(Envoyer|Valider)/ }).textContent ?? '');
  expect(await screen.findByRole('link', { name: 'Payer maintenant' })).toBeTruthy();
});
