import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { euros } from '#engine/words/money.ts';
import { EDITIONS } from '../../editions/ids.ts';
import { explainedMonth } from '../../flows/declaration/actualisation/computation/explained.ts';
import { jobseeker, until } from '../../testing/session-builder.ts';
import { answered, at, beginning, filled, loggedIn, type StoryChoice, sent } from '../../testing/story-world.ts';
import { allHere, StoryRoom } from '../StoryRoom.tsx';

beforeAll(allHere);

const ACTU = 'actualisation';
const inside = (choice: StoryChoice = {}) => loggedIn(beginning(choice));
const declared = (world: World) => sent(filled(world, ACTU), ACTU);
const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const follow = async (name: string | RegExp) => userEvent.click(await screen.findByRole('link', { name }));
function open(world: World, lieu = 'accueil') {
  const seen = { world };
  render(<StoryRoom world={world} lieu={`pole-emploi:${lieu}`} onWorld={(now) => (seen.world = now)} />);
  return seen;
}
const RSA = jobseeker({
  situation: 'inscrit-automatiquement',
  inscritLe: '2026-10-20',
  categorie: 'G',
  referent: 'departement',
  allocation: undefined,
});
const SUMMONED = jobseeker({
  rendezVous: [
    { id: 'point', convoqueLe: '2026-11-02', le: '2026-11-19', heure: '10:30', comment: 'agence', objet: 'Faire le point' },
  ],
});

test.each(EDITIONS)(
  'édition %s : le portail dit qu’il est un exercice, de quelle année, et pourquoi le nom a changé',
  async (edition) => {
    open(beginning({ edition }));
    expect(await screen.findByText(`portail d’exercice, interface de ${edition}`)).toBeTruthy();
    expect(screen.getByText(edition === '2021' ? 'Pôle emploi' : 'France Travail', { selector: 'strong' })).toBeTruthy();
    expect(screen.getByText('Pôle emploi ou France Travail ?')).toBeTruthy();
  },
);

test.each([
  ['ouverte', (world: World) => world, /À faire/, 'M’actualiser'],
  [
    'commencée',
    (world: World) => answered(world, ACTU, 'travailMois', undefined, 'non'),
    /Commencée/,
    'Reprendre ma déclaration',
  ],
  ['faite', declared, /Faite/, undefined],
  ['pas encore ouverte', (world: World) => until(declared(world), '2026-11-20'), /Pas encore ouverte/, undefined],
  ['sans inscription', (world: World) => until(world, '2026-11-20'), /Pas d’inscription/, 'M’inscrire de nouveau'],
] as const)('au tableau de bord, la déclaration est %s', async (_state, change, words, button) => {
  open(change(inside()));
  const card = within(await screen.findByRole('region', { name: /^Actualisation/ }));
  expect(card.getByText(words)).toBeTruthy();
  if (button === undefined) expect(card.queryByRole('button')).toBeNull();
  else expect(card.getByRole('button', { name: button })).toBeTruthy();
});

test('la personne suivie pour le RSA n’a pas à déclarer, et sait pourquoi des services manquent', async () => {
  open(inside({ compte: RSA }));
  await title('Bonjour Noé');
  expect(screen.getByText('Pas demandée en ce moment')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Voir mes paiements' })).toBeNull();
  await userEvent.click(screen.getByText('Des services n’apparaissent pas : pourquoi ?'));
  expect(screen.getByText(/C’est le département qui vous accompagne/)).toBeTruthy();
});

test('un service absent, ouvert par son adresse, le dit', async () => {
  open(inside({ compte: RSA }), 'paiements');
  await title('Ce service n’est pas dans votre espace');
});

test('l’allocation d’un jour et les jours restants sont ceux du droit', async () => {
  open(inside());
  const card = within(await screen.findByRole('region', { name: /Mon allocation/ }));
  expect(card.getByText(/^35,62/)).toBeTruthy();
  expect(card.getByText('428 jours')).toBeTruthy();
});

test('dans l’ancienne présentation, la carte « situation » a des étapes numérotées', async () => {
  open(declared(inside({ edition: '2021' })));
  const card = within(await screen.findByRole('region', { name: 'Ma situation' }));
  expect(card.getAllByRole('listitem')).toHaveLength(3);
  expect(card.getAllByText('fait')).toHaveLength(3);
});

test('le menu de 2021 s’ouvre, mène à la page et se referme', async () => {
  open(inside({ edition: '2021' }));
  const button = await screen.findByRole('button', { name: 'Menu' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(button);
  expect(screen.getByRole('button', { name: 'Fermer' }).getAttribute('aria-expanded')).toBe('true');
  await follow('Mes attestations');
  expect(await title('Mes attestations')).toBe(document.activeElement);
  expect(screen.getByRole('button', { name: 'Menu' })).toBeTruthy();
});

test('le menu de 2026 a les mots d’aujourd’hui, et marque la page ouverte', async () => {
  open(inside(), 'paiements');
  await title('Mes paiements');
  const services = within(await screen.findByRole('navigation', { name: 'Mon inscription et mes allocations' }));
  expect(services.getByRole('link', { name: 'Mes paiements' }).getAttribute('aria-current')).toBe('page');
  expect(services.getByRole('link', { name: 'Signaler un changement de situation' })).toBeTruthy();
});

test('un paiement s’explique ligne par ligne, et les lignes font la somme', async () => {
  const world = until(declared(inside()), '2026-11-16');
  open(world, 'paiements');
  await userEvent.click(await screen.findByText('Le calcul, ligne par ligne'));
  const paid = eventsOf(world, 'paye').at(-1)?.montant ?? 0;
  const lines = explainedMonth(world, '2026-10')?.lignes ?? [];
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.reduce((sum, { montant }) => sum + montant, 0)).toBeCloseTo(paid, 2);
  expect(screen.getByText('Net dû pour le mois').parentElement?.textContent).toContain(euros(paid));
});

test('ouvrir un courrier, c’est le lire, une seule fois ; le filtre le range', async () => {
  const seen = open(inside({ compte: SUMMONED }), 'messages');
  expect(await screen.findByText('À lire')).toBeTruthy();
  await follow(/Convocation/);
  expect(await screen.findByRole('heading', { name: 'À retenir' })).toBeTruthy();
  await follow('Revenir aux courriers');
  expect(eventsOf(seen.world, 'lu')).toHaveLength(1);
  await userEvent.click(await screen.findByLabelText('Non lus'));
  expect(screen.getByText('Tout est lu.')).toBeTruthy();
});

test('une convocation paraît dans les rendez-vous, et mène à la réponse', async () => {
  open(inside({ compte: SUMMONED }), 'rendez-vous');
  expect(await screen.findByText('jeudi 19 novembre 2026 à 10 h 30')).toBeTruthy();
  await follow(/Confirmer, déplacer/);
  await title('Ma réponse');
});

test('chercher une offre depuis l’accueil, l’ouvrir, revenir : la recherche est gardée', async () => {
  open(beginning());
  await userEvent.type(await screen.findByLabelText(/Métier, compétence/), 'boulangerie');
  await userEvent.type(screen.getByLabelText(/Lieu de travail/), 'exempleville');
  await userEvent.click(screen.getByRole('button', { name: 'Rechercher' }));
  await title('Offres d’emploi');
  await follow('Vendeur ou vendeuse en boulangerie');
  await title('Vendeur ou vendeuse en boulangerie');
  await follow('Revenir aux offres');
  expect((await screen.findByLabelText<HTMLInputElement>(/Métier, compétence/)).value).toBe('boulangerie');
});

test('postuler mène à la candidature, puis à son suivi', async () => {
  open(at(inside(), 'pole-emploi:offres/201DMVX'), 'offres/201DMVX');
  await userEvent.click(await screen.findByRole('button', { name: 'Postuler' }));
  expect(await screen.findByRole('navigation', { name: 'Plan du formulaire' })).toBeTruthy();
});

test('une recherche sans résultat dit quoi essayer', async () => {
  open(beginning(), 'offres');
  await userEvent.type(await screen.findByLabelText(/Lieu de travail/), 'Nullepart');
  await userEvent.click(screen.getByRole('button', { name: 'Rechercher' }));
  expect(screen.getByRole('status').textContent).toBe('Aucune offre');
  expect(screen.getByText(/Essayez un seul mot/)).toBeTruthy();
});

test('les dates de l’année : février ouvre le 26', async () => {
  open(inside(), 'calendrier');
  const row = within(await screen.findByRole('row', { name: /^février 2026/ }));
  expect(row.getByText('26 février 2026')).toBeTruthy();
  expect(row.getByText('15 mars 2026')).toBeTruthy();
});

test('un document chargé mais pas envoyé se voit, et se finit', async () => {
  open(sent(filled(inside(), 'document-depot'), 'document-depot'), 'documents');
  expect(await screen.findByText('chargé, pas envoyé')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Finir l’envoi' }));
  await title('Le nom du document');
});
