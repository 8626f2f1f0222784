import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { saleCode } from '#portals/ants/rules/sale-code.ts';
import { BOUGHT, buyer } from '#portals/ants/testing/buyer.ts';
import { act, CAR, owner, session, until } from '#portals/ants/testing/session-builder.ts';
import { allHere, StoryRoom } from '../StoryRoom.tsx';

beforeAll(allHere);

const FLOW = 'achat';
const SOLD = buyer().ants?.vehicules[0]?.achete;
const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
function open(world: World, lieu: string) {
  const seen = { world };
  const { container } = render(<StoryRoom world={world} lieu={`ants:${lieu}`} onWorld={(now) => (seen.world = now)} />);
  return { seen, container };
}
/** Types in a box of the page, and leaves it. */
async function type(label: string, text: string) {
  const box = await screen.findByLabelText(label);
  await userEvent.clear(box);
  await userEvent.type(box, text);
  await userEvent.tab();
}
/** The answers given, then all the rest as the papers say. */
const filled = (world: World, demarche: string, answers: Record<string, unknown> = {}): World =>
  act(world, ...Object.entries(answers).map(([fait, valeur]) => ({ repondre: { fait, valeur } })), { remplir: { demarche } });
async function send(button: string) {
  await userEvent.click(await screen.findByRole('button', { name: button }));
}
const keptPlate = ({ world }: { world: World }) =>
  eventsOf(world, 'repondu').findLast(({ fait }) => fait === 'achatPlaque')?.valeur;

test.each([
  ['ui 204 ou', 'UI-204-OU'],
  [' UI204OU ', 'UI-204-OU'],
  ['204 abc 00', '204 ABC 00'],
])('la plaque « %s » s’écrit comme sur la voiture', async (typed, written) => {
  const { seen } = open(session(buyer()), `${FLOW}/commencer`);
  await type('Numéro d’immatriculation', typed);
  expect(keptPlate(seen)).toBe(written);
  expect(screen.queryByText(/ne se lit pas|pourrait être/)).toBeNull();
});

test.each([
  ['UI-2O4-0U', /la lettre O et le chiffre 0/],
  ['UI-204', /Il manque la fin/],
  ['bonjour', /ne se lit pas/],
])('la plaque « %s » est refusée en disant pourquoi, et reste écrite', async (typed, why) => {
  const { seen } = open(session(buyer()), `${FLOW}/commencer`);
  await type('Numéro d’immatriculation', typed);
  expect((await screen.findAllByText(why)).length).toBeGreaterThan(0);
  expect(screen.getByLabelText<HTMLInputElement>('Numéro d’immatriculation').value).toBe(typed);
  expect(keptPlate(seen)).toBeUndefined();
});

test('une plaque qui pourrait être celle de quelqu’un n’est pas gardée', async () => {
  const { seen } = open(session(buyer()), `${FLOW}/commencer`);
  await type('Numéro d’immatriculation', 'AB-123-CD');
  expect((await screen.findAllByText(/pourrait être celui de quelqu’un/)).length).toBeGreaterThan(0);
  expect(JSON.stringify(seen.world.events)).not.toMatch(/AB-?123-?CD/i);
});

/** At the code, everything before it said. */
const atCode = (who = buyer()): World =>
  act(
    session(who),
    { repondre: { fait: 'achatPlaque', valeur: CAR.plaque } },
    { repondre: { fait: 'codeDonne', valeur: 'oui' } },
  );

test('le code de cession d’une autre voiture se dit tout de suite, avec la plaque de cette voiture', async () => {
  const two = owner({
    demenageLe: undefined,
    vehicules: [
      { ...BOUGHT, achete: SOLD },
      { ...BOUGHT, id: 'autre', plaque: 'IU-111-OO', achete: SOLD },
    ],
  });
  open(atCode(two), `${FLOW}/commencer`);
  await type('Code de cession', saleCode('IU-111-OO', '2026-11-01'));
  expect((await screen.findAllByText(/celui d’une autre voiture \(IU-111-OO\)/)).length).toBeGreaterThan(0);
});

test('trois codes faux : chacun dit ce qui reste, puis le code n’est plus lu, et l’autre voie est dite', async () => {
  open(atCode(), `${FLOW}/commencer`);
  await type('Code de cession', '11111');
  expect((await screen.findAllByText(/Il reste 2 essais/)).length).toBeGreaterThan(0);
  await type('Code de cession', '22222');
  expect((await screen.findAllByText(/Il reste un essai/)).length).toBeGreaterThan(0);
  await type('Code de cession', '33333');
  expect((await screen.findAllByText(/n’est plus lu jusqu’à demain.*sans code/)).length).toBeGreaterThan(0);
  await type('Code de cession', '1234');
  expect(screen.getByLabelText<HTMLInputElement>('Code de cession').value).toBe('1234');
});

test('un code de plus de quinze jours dit depuis quand, et ce qui reste', async () => {
  open(until(atCode(), '2026-11-17'), `${FLOW}/commencer`);
  await type('Code de cession', saleCode(CAR.plaque, '2026-11-01'));
  expect((await screen.findAllByText(/ne vaut plus depuis le 16 novembre 2026.*« Non »/)).length).toBeGreaterThan(0);
});

test.each([
  [{ achatLe: '2026-11-20' }, /pas encore venu/],
  [{ achatLe: '2021-01-01' }, /avant la date de l’ancienne carte grise/],
  [{ titulaireNom: 'Zoé', titulairePrenom: 'Modèle' }, /échangez-les/],
  [{ titulaireSorte: 'morale' }, /au nom d’une personne.*« Une personne »/],
  [{ titulaireSexe: 'M' }, /écrit sur la pièce d’identité/],
  [{ titulairePays: 'autre' }, /pays de naissance/],
  [{ titulaireDepartement: 'Ailleurs (01)' }, /département de naissance.*Exemple \(00\)/],
])('%o : rien ne part, la raison mène à son champ, et le reste n’est pas perdu', async (answers, why) => {
  const { seen } = open(filled(session(buyer()), FLOW, answers), `${FLOW}/recapitulatif`);
  const before = eventsOf(seen.world, 'repondu').length;
  await send('Valider ma demande');
  const summary = await screen.findByText(/Rien n’est encore parti/);
  expect(screen.getAllByText(why).length).toBeGreaterThan(0);
  expect(eventsOf(seen.world, 'repondu')).toHaveLength(before);
  const list = summary.closest('[tabindex]');
  if (!(list instanceof HTMLElement)) throw new Error('le résumé des erreurs');
  await userEvent.click(within(list).getAllByRole('link')[0] as HTMLElement);
  expect(await screen.findByRole('heading', { level: 1, name: /Pour commencer|Le futur titulaire/ })).toBeTruthy();
});

test('un cotitulaire oublié se dit avant l’envoi, et se confirme', async () => {
  const avec = [{ prenom: 'Éloi', nom: 'Trait', naissance: '1985-01-01' }];
  open(filled(session(buyer({ avec })), FLOW, { cotitulaires: 0 }), `${FLOW}/recapitulatif`);
  await send('Valider ma demande');
  expect(await screen.findByText(/signé aussi par Éloi Trait/)).toBeTruthy();
  await send('Confirmer quand même');
  await title('Votre demande est enregistrée');
});

test.each([
  ['2026', 'Le futur titulaire'],
  ['2020', 'Le titulaire et son adresse'],
])('édition %s : « Corriger » ouvre la page de la réponse en cause, et y va', async (edition, page) => {
  const avec = [{ prenom: 'Éloi', nom: 'Trait', naissance: '1985-01-01' }];
  open(filled(session(buyer({ avec }), { edition }), FLOW, { cotitulaires: 0 }), `${FLOW}/recapitulatif`);
  await send('Valider ma demande');
  await send('Corriger');
  await title(page);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Combien de personnes achètent avec vous ?')));
});

test.each([
  [/fichier .heic/, /format|JPG|PDF/],
  [/fichier de 12 Mo/, /trop (lourd|gros)|Mo/],
])('une photo de la carte grise (%s) n’est pas jointe, et la page dit quoi choisir', async (file, why) => {
  const { seen } = open(atCode(), `${FLOW}/pieces`);
  const field = (await screen.findAllByRole('group')).find((group) => within(group).queryByRole('radio', { name: file }));
  if (!field) throw new Error('la carte grise barrée');
  await userEvent.click(within(field).getByRole('radio', { name: file }));
  await userEvent.click(within(field).getByRole('button', { name: 'Joindre ce document' }));
  expect((await screen.findAllByText(why)).length).toBeGreaterThan(0);
  expect(eventsOf(seen.world, 'repondu').some(({ valeur }) => /~/.test(String(valeur)))).toBe(false);
});

// The worked examples of ants.md §4.1 that a purchase meets; those of a duplicate and of an address are in titres and space.
describe.each(['2026', '2020'])('édition %s', (edition) => {
  test.each([
    ['5 CV en Bretagne', 'bretagne', { chevaux: 5 }, /300.*11.*2,76.*313,76/],
    ['4 CV dans les Hauts-de-France', 'hauts-de-france', { chevaux: 4 }, /168.*11.*2,76.*181,76/],
    [
      '5 CV de plus de 10 ans en Auvergne-Rhône-Alpes',
      'auvergne-rhone-alpes',
      { chevaux: 5, premiereImmatriculation: '2014-02-01', certificatDu: '2014-02-01' },
      /107,50.*11.*2,76.*121,26/,
    ],
    ['6 CV en Île-de-France', 'ile-de-france', { chevaux: 6 }, /11.*2,76.*357,46/],
  ])('%s : la taxe est dite ligne par ligne avant d’envoyer, au centime', async (_what, region, car, words) => {
    open(filled(session(buyer({}, car, { region }), { edition }), FLOW), `${FLOW}/recapitulatif`);
    const section = (await screen.findByRole('heading', { name: 'Ce que vous allez payer' })).closest('section');
    expect(section?.textContent).toMatch(words);
    // Each line says why.
    const lines = [...(section?.querySelectorAll('.portal-sum__why') ?? [])].map((line) => line.textContent?.trim() ?? '');
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.filter((line) => line.length < 10)).toEqual([]);
  });
});
