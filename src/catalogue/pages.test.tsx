import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aCompte, aContent, aScenario } from './content-builder.ts';
import { NotFoundPage } from './not-found/NotFoundPage.tsx';
import { Catalogue, Exercise, FreePractice, GlossaryOfPortals, Home } from './pages.tsx';
import { SiteHeader } from './shell/SiteHeader.tsx';

const href = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href');
const room = '/salle/?exercice=caf/premiere-declaration';

test('home: three doors, and an exercise for the first time', () => {
  render(<Home content={aContent()} />);
  expect([href('Je m’exerce'), href('J’anime un atelier'), href('Comprendre')]).toEqual([
    '/exercices/',
    '/animer/',
    '/comprendre/',
  ]);
  expect(href(/Commencer, guidé/)).toBe(`${room}&mode=guide`);
  expect(screen.queryByRole('link', { name: 'Reprendre ma séance' })).toBeNull();
});

test('home without any exercise proposes none', () => {
  render(<Home content={aContent({ scenarios: [] })} />);
  expect(screen.queryByText(/première fois/)).toBeNull();
});

test('an exercise starts in each of the four ways', () => {
  render(<Exercise scenario={aScenario()} content={aContent()} />);
  const start = within(screen.getByRole('region', { name: 'Commencer' }));
  const addresses = ['Regarder', 'Guidé', 'Seul', 'Bilan'].map((way) =>
    start.getByRole('link', { name: new RegExp(`^${way} ?\\S`) }).getAttribute('href'),
  );
  expect(addresses).toEqual(['regarder', 'guide', 'seul', 'bilan'].map((mode) => `${room}&mode=${mode}`));
});

test('an exercise in another look of the portal', () => {
  render(<Exercise scenario={aScenario()} content={aContent()} />);
  const other = within(screen.getByRole('list', { name: 'Présentation de 2024', hidden: true }));
  expect(other.getByRole('link', { name: 'Seul', hidden: true }).getAttribute('href')).toBe(`${room}&mode=seul&edition=2024`);
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
  expect(falc.getByRole('link', { name: 'Guidé' }).getAttribute('href')).toBe(`${room}&mode=guide&langue=falc`);
  rerender(<Exercise scenario={aScenario(texts)} content={aContent()} />);
  expect(screen.queryByText('Français facile à lire')).toBeNull();
});

test('a hard word leads to the glossary, and an unknown one stays a word', () => {
  render(<Exercise scenario={aScenario({ public: 'Au [[rsa|revenu]] ou en [[inconnu|autre]].' })} content={aContent()} />);
  const [link] = screen.getAllByRole('link', { name: 'revenu' });
  expect(link?.getAttribute('href')).toBe('/comprendre/glossaire/#rsa');
  expect(screen.queryByRole('link', { name: 'autre' })).toBeNull();
});

test('the catalogue links to each exercise, easiest first, without showing marks', () => {
  const scenarios = [aScenario({ id: 'caf/b', niveau: 'avance', titre: 'Le [[rsa]]' }), aScenario({ id: 'caf/a' })];
  render(<Catalogue content={aContent({ scenarios })} />);
  const titles = within(screen.getByRole('region', { name: 'Pour les situations difficiles' })).getAllByRole('link');
  expect(titles.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([['Le RSA', '/exercices/caf/b/']]);
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
  expect(screen.getByRole('note').textContent).toMatch(/Site d'entraînement/);
});

test('a page that does not exist leads back', () => {
  render(<NotFoundPage />);
  expect(href(/accueil/)).toBe('/');
});
