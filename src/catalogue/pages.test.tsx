import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aCompte, aContent, aScenario } from './content-builder.ts';
import { NotFoundPage } from './not-found/NotFoundPage.tsx';
import { Catalogue, Exercise, ExercisesOfNeed, FreePractice, GlossaryOfPortals, Home, SiteMap } from './pages.tsx';
import { SiteHeader } from './shell/SiteHeader.tsx';

const href = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href');
const room = '/salle/?exercice=caf/premiere-declaration';

test('home: one exercise to start, then what brings a person here', () => {
  const scenarios = [aScenario({ besoin: 'declarer', premier: true }), aScenario({ id: 'caf/lettre', besoin: 'courrier' })];
  render(<Home content={aContent({ scenarios })} />);
  expect(href('Commencer')).toBe(`${room}&mode=guide`);
  const needs = within(screen.getByRole('region', { name: 'Ou dites ce qui vous amène' }));
  expect(needs.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Tout voir\u00a0: 2 exercices', '/exercices/'],
    ['Je dois déclarer mes ressources', '/exercices/besoin/declarer/'],
    ['J’ai reçu un courrier', '/exercices/besoin/courrier/'],
  ]);
  expect(screen.queryByRole('link', { name: 'Reprendre ma séance' })).toBeNull();
});

test('a need: the easiest exercise ready to start, then the others, and the way to the other needs', () => {
  const scenarios = [
    aScenario({ id: 'caf/dure', besoin: 'courrier', niveau: 'avance', titre: 'La lettre' }),
    aScenario({ id: 'caf/facile', besoin: 'courrier', titre: 'Le courrier' }),
    aScenario({ besoin: 'declarer' }),
  ];
  render(<ExercisesOfNeed content={aContent({ scenarios })} need="courrier" />);
  const easiest = within(screen.getByRole('region', { name: 'Le courrier' }));
  expect(easiest.getByRole('link', { name: 'Commencer' }).getAttribute('href')).toBe('/salle/?exercice=caf/facile&mode=guide');
  expect(href(/^Commencer «\sLa lettre/)).toBe('/salle/?exercice=caf/dure&mode=guide');
  expect(screen.queryByText('Ma première déclaration')).toBeNull();
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('J’ai reçu un courrier2');
});

test('home without any exercise proposes none', () => {
  render(<Home content={aContent({ scenarios: [] })} />);
  expect(screen.queryByRole('link', { name: 'Commencer' })).toBeNull();
});

test('an exercise starts in each of the four ways', () => {
  render(<Exercise scenario={aScenario()} content={aContent()} />);
  const start = within(screen.getByRole('region', { name: 'Commencer' }));
  const addresses = ['Regarder', 'Guidé', 'Seul', 'Bilan'].map((way) =>
    start.getByRole('link', { name: new RegExp(`^${way}\\s*: Ma première déclaration`) }).getAttribute('href'),
  );
  expect(addresses).toEqual(['regarder', 'guide', 'seul', 'bilan'].map((mode) => `${room}&mode=${mode}`));
});

test('on the trainer’s sheet a step’s title and its sentence never run together', () => {
  const [step] = aScenario().etapes;
  if (!step) throw new Error('pas d’étape');
  const etapes = ['Que veut ce message\u00a0?', 'Entrer par moi-même'].map((titre, rank) => ({ ...step, id: `e${rank}`, titre }));
  const { container } = render(<Exercise scenario={aScenario({ etapes })} content={aContent()} />);
  const said = [...container.querySelectorAll('.trainer-sheet__steps li')].map((line) => line.textContent);
  expect(said).toEqual([
    expect.stringMatching(/^Que veut ce message\u00a0\? \S/),
    expect.stringMatching(/^Entrer par moi-même\u00a0: \S/),
  ]);
});

test('an exercise in another look of the portal', () => {
  render(<Exercise scenario={aScenario()} content={aContent()} />);
  const other = within(screen.getByRole('list', { name: 'Présentation de 2024', hidden: true }));
  expect(other.getByRole('link', { name: /^Seul\s*: Présentation de 2024$/, hidden: true }).getAttribute('href')).toBe(
    `${room}&mode=seul&edition=2024`,
  );
});

test('no other look when the exercise has a sense in one only', () => {
  render(<Exercise scenario={aScenario({ editions: ['2025'] })} content={aContent()} />);
  expect(screen.queryByText('Une autre apparence du portail')).toBeNull();
});

test('another language is offered only when the exercise is whole in it', () => {
  const both = (fr: string) => ({ fr, falc: fr });
  const texts = {
    titre: both('Titre'),
    resume: both('Résumé'),
    but: both('But'),
    objectifs: [both('Savoir')],
    retenir: [both('Retenir')],
  };
  const { rerender } = render(<Exercise scenario={aScenario({ ...texts, etapes: [] })} content={aContent()} />);
  const falc = within(screen.getByRole('list', { name: 'Français facile à lire' }));
  expect(falc.getByRole('link', { name: /^Guidé\s*: Français facile à lire$/ }).getAttribute('href')).toBe(
    `${room}&mode=guide&langue=falc`,
  );
  rerender(<Exercise scenario={aScenario(texts)} content={aContent()} />);
  expect(screen.queryByText('Français facile à lire')).toBeNull();
});

test('a hard word leads to the glossary, and an unknown one stays a word', () => {
  render(<Exercise scenario={aScenario({ public: 'Au [[rsa|revenu]] ou en [[inconnu|autre]].' })} content={aContent()} />);
  const [link] = screen.getAllByRole('link', { name: 'revenu' });
  expect(link?.getAttribute('href')).toBe('/comprendre/glossaire/#rsa');
  expect(screen.queryByRole('link', { name: 'autre' })).toBeNull();
});

test('the catalogue links to each exercise under its need, and starts it, without showing marks', () => {
  const scenarios = [aScenario({ id: 'caf/b', besoin: 'courrier', titre: 'Le [[rsa]]' }), aScenario({ id: 'caf/a' })];
  render(<Catalogue content={aContent({ scenarios })} />);
  const links = within(screen.getByRole('region', { name: 'J’ai reçu un courrier' })).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Le RSA', '/exercices/caf/b/'],
    ['Commencer «\u00a0Le RSA\u00a0»', '/salle/?exercice=caf/b&mode=guide'],
  ]);
  expect(screen.getByRole('status').textContent).toBe('2 exercices');
});

test('an empty catalogue says so and leads elsewhere', () => {
  render(<Catalogue content={aContent({ scenarios: [] })} />);
  expect(screen.getByText('Les exercices arrivent')).toBeTruthy();
  expect(screen.queryByRole('form')).toBeNull();
});

test('free practice writes the address of the room by itself', () => {
  const { container } = render(
    <FreePractice content={aContent({ comptes: [aCompte(), aCompte({ id: 'nadia', prenom: 'Nadia' })] })} />,
  );
  const form = container.querySelector('form');
  expect(form?.getAttribute('action')).toBe('/salle/');
  screen.getByRole<HTMLInputElement>('radio', { name: /Nadia/ }).checked = true;
  const sent = new URLSearchParams([...new FormData(form ?? undefined)].map(([name, value]) => [name, String(value)]));
  expect(sent.toString()).toBe('portail=caf&compte=nadia&edition=2025');
});

test('the glossary is in alphabetical order whatever the accents, and each word has its address', () => {
  const { container } = render(<GlossaryOfPortals content={aContent()} />);
  expect(screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent)).toEqual(['E', 'R']);
  expect(container.querySelector('#echeancier dd a')?.getAttribute('href')).toBe('/comprendre/glossaire/#rsa');
});

test('an empty glossary says so', () => {
  render(<GlossaryOfPortals content={aContent({ portals: [] })} />);
  expect(screen.getByText('Le glossaire arrive')).toBeTruthy();
});

test('the header says where one is', () => {
  render(<SiteHeader door="animer" exact />);
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('J’anime un atelier');
  expect(screen.getByRole('note').textContent).toMatch(/Site d’entraînement/);
});

test('a page that does not exist leads back', () => {
  render(<NotFoundPage />);
  expect(href(/accueil/)).toBe('/');
});

test('the plan of the site leads to every page, each exercise included', () => {
  const scenarios = [aScenario({ id: 'caf/a', titre: 'Le premier' }), aScenario({ id: 'caf/b', titre: 'Le [[rsa]]' })];
  render(<SiteMap content={aContent({ scenarios })} facts={[{ id: 'caf', titre: 'La Caf' }]} />);
  const leads = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  const pages = ['', 'exercices/', 'libre/', 'animer/', 'animer/essayer/', 'comprendre/', 'comprendre/glossaire/'];
  const own = ['exercices/caf/a/', 'exercices/caf/b/', 'comprendre/faits/caf/'];
  expect([...pages, ...own].filter((page) => !leads.includes(`/${page}`))).toEqual([]);
  expect(screen.getByRole('link', { name: 'Le RSA' })).toBeTruthy();
});
