import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aContent, aScenario } from '../content-builder.ts';
import { Catalogue, Home } from '../pages.tsx';
import { ComfortPanel } from '../shell/ComfortPanel.tsx';
import { WorkshopPage } from '../workshop/WorkshopPage.tsx';
import { startErasing } from './erase-session.ts';
import { startFilters } from './filter-list.ts';
import { earlyReading } from './reading.ts';
import { startReadingPanel } from './reading-panel.ts';
import { offerToResume } from './resume.ts';

const scenarios = [
  aScenario({ id: 'caf/a', besoin: 'delai', titre: 'L’oubli', minutes: 10 }),
  aScenario({ id: 'caf/b', besoin: 'delai', titre: 'La panne', minutes: 25 }),
  aScenario({ id: 'caf/d', besoin: 'delai', titre: 'Le dernier soir', minutes: 40 }),
  aScenario({ id: 'caf/c', besoin: 'courrier', titre: 'Le trop-perçu', niveau: 'avance', minutes: 30 }),
];
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-exercice]')]
    .filter((card) => !card.hidden)
    .map((card) => card.querySelector('h3')?.textContent);
const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Rien pour ${selector}`);
  return found;
};
const openCatalogue = (address = '/exercices/') => {
  history.replaceState(null, '', address);
  render(<Catalogue content={aContent({ scenarios })} />);
  startFilters(document);
};

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
  for (const name of Object.keys(document.documentElement.dataset)) delete document.documentElement.dataset[name];
});

test('nothing chosen: two exercises of each need, and the number of all', () => {
  openCatalogue();
  expect(shown()).toEqual(['Le trop-perçu', 'L’oubli', 'La panne']);
  vi.runAllTimers();
  expect(screen.getByRole('status').textContent).toBe('4 exercices');
});

test('choosing a level hides the others and their need, says how many needs are hidden, and keeps the choice in the address', () => {
  openCatalogue();
  fireEvent.click(screen.getByRole('radio', { name: 'Avancé' }));
  expect(shown()).toEqual(['Le trop-perçu']);
  expect(screen.queryByRole('heading', { name: 'La date limite approche' })).toBeNull();
  expect(location.search).toBe('?niveau=avance');
  vi.runAllTimers();
  expect(screen.getByRole('status').textContent).toBe('1 exercice, 1 besoin caché');
});

test('a choice searches in all the exercises, those that the summary leaves out too', () => {
  openCatalogue();
  fireEvent.click(screen.getByRole('radio', { name: 'Pour débuter' }));
  expect(shown()).toEqual(['L’oubli', 'La panne', 'Le dernier soir']);
});

test('an address with filters opens the list already filtered', () => {
  openCatalogue('/exercices/?niveau=debutant&texte=oubli');
  expect(shown()).toEqual(['L’oubli']);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Pour débuter' }).checked).toBe(true);
  expect(screen.getByLabelText<HTMLInputElement>('Un mot à chercher').value).toBe('oubli');
});

test('« Facile à lire » keeps the exercises that are whole in easy French', () => {
  openCatalogue('/exercices/?langue=falc');
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Facile à lire' }).checked).toBe(true);
  expect(shown()).toEqual([]);
});

test('an unknown choice in the address asks for nothing', () => {
  openCatalogue('/exercices/?portail=lune&niveau=<b>&duree=10');
  expect(shown()).toHaveLength(3);
  expect(screen.getAllByRole<HTMLInputElement>('radio', { name: 'Tous' }).map(({ checked }) => checked)).toEqual([true, true]);
});

test('nothing left: it is said, and everything comes back', () => {
  openCatalogue();
  fireEvent.input(screen.getByLabelText('Un mot à chercher'), { target: { value: 'zzz' } });
  vi.runAllTimers();
  expect(find('[data-vide]').hidden).toBe(false);
  expect(screen.getByRole('status').textContent).toBe('Aucun exercice');
  fireEvent.click(screen.getByRole('button', { name: 'Tout montrer' }));
  vi.runAllTimers();
  expect(shown()).toHaveLength(3);
  expect(find('[data-vide]').hidden).toBe(true);
  expect(location.search).toBe('');
});

test('the kept choices of reading are put on the page before it is drawn, and nothing else is', () => {
  localStorage.setItem(
    'dab:preferences',
    JSON.stringify({ langue: 'en', lecture: { theme: 'sombre', taille: 'grande', onclick: 'x', mouvement: 3 } }),
  );
  new Function(earlyReading)();
  expect({ ...document.documentElement.dataset }).toEqual({ theme: 'sombre', taille: 'grande' });
});

test.each(['{', 'null', '[]', '{"lecture":null}', '3'])('unreadable choices (%s) change nothing', (text) => {
  localStorage.setItem('dab:preferences', text);
  new Function(earlyReading)();
  expect({ ...document.documentElement.dataset }).toEqual({ theme: 'clair' });
});

test('a choice of reading applies at once and leaves the other choices of the room', () => {
  localStorage.setItem('dab:preferences', JSON.stringify({ langue: 'falc', lecture: { taille: 'grande' } }));
  const { container } = render(<ComfortPanel />);
  const panel = container.querySelector('details');
  if (panel) startReadingPanel(panel);
  fireEvent.click(screen.getByLabelText('Sombres'));
  expect(document.documentElement.dataset.theme).toBe('sombre');
  expect(JSON.parse(localStorage.getItem('dab:preferences') ?? '')).toEqual({
    langue: 'falc',
    lecture: { taille: 'grande', theme: 'sombre' },
  });
});

test('« Reprendre ma séance » shows only when one waits', () => {
  render(<Home content={aContent()} />);
  const offer = find('[data-reprendre]');
  offerToResume(offer);
  expect(offer.hidden).toBe(true);
  for (const key of ['dab:seance', 'dab:seance-precedente', 'dab:seance-precedente:3']) {
    localStorage.clear();
    localStorage.setItem(key, '{}');
    offerToResume(offer);
    expect(offer.hidden).toBe(false);
  }
  expect(screen.getByRole('link', { name: 'Mes exercices en cours' }).getAttribute('href')).toBe('/salle/?mes-exercices');
});

test('a shared device: the session goes when confirmed, the reading choices stay', () => {
  localStorage.setItem('dab:seance', '{}');
  localStorage.setItem('dab:preferences', '{}');
  render(<WorkshopPage />);
  startErasing(find('[data-effacer]'));
  const answer = vi.spyOn(window, 'confirm').mockReturnValueOnce(false).mockReturnValueOnce(true);
  const erase = screen.getByRole('button', { name: /Effacer la séance/ });
  fireEvent.click(erase);
  expect(localStorage.getItem('dab:seance')).toBe('{}');
  fireEvent.click(erase);
  expect([localStorage.getItem('dab:seance'), localStorage.getItem('dab:preferences')]).toEqual([null, '{}']);
  expect(screen.getByText(/C’est fait/)).toBeTruthy();
  fireEvent.click(erase);
  expect(answer).toHaveBeenCalledTimes(2);
  expect(screen.getByText(/Il n’y avait pas de séance/)).toBeTruthy();
});
