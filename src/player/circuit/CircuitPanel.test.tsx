import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { sent, tinyWorld } from '#testing/town-hall/journals.ts';
import { SESSIONS } from '#testing/town-hall/sessions.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { loadWords } from '../words/languages.ts';
import { CircuitPanel } from './CircuitPanel.tsx';

const show = (facts: Parameters<typeof tinyWorld>[0], langue: 'fr' | 'en' | 'ar' = 'fr') =>
  render(<CircuitPanel world={tinyWorld(facts)} portal={townHall()} langue={langue} />);
const list = async () => userEvent.click(screen.getByRole('tab', { name: /Liste|List/ }));

test('before anything is sent, it says so and shows what is already held', () => {
  show([]);
  expect(screen.getByText(/Rien n’est encore parti/)).toBeDefined();
  expect(within(screen.getByRole('list', { name: 'Le chemin de vos données' })).getByText('Votre employeur')).toBeDefined();
});

test('after a request, one line says what left and when', () => {
  show([sent()]);
  expect(screen.getByText('Le 3 novembre 2026, vous avez envoyé 3 informations (Mairie d’essai, Demande d’aide).')).toBeDefined();
});

test('the list tells each fact that left, and nothing else', async () => {
  show([
    { type: 'repondu', dossier: 'demande:2026-11', fait: 'remarque', valeur: 'un secret de famille' },
    sent({ situation: 'oui' }),
  ]);
  await list();
  expect(screen.getByText('votre situation', { selector: 'dt' })).toBeDefined();
  expect(screen.getByText('C’est exact', { selector: 'dd' })).toBeDefined();
  expect(screen.queryByText(/secret de famille/)).toBeNull();
});

test('each recipient says why, on what ground, how long, and your rights', async () => {
  show([sent()]);
  await list();
  for (const term of [
    'Pourquoi',
    'La règle qui le permet',
    'Gardé combien de temps',
    'Vos droits',
    'Ce que cela change pour vous',
  ]) {
    expect(screen.getAllByText(term).length).toBeGreaterThan(0);
  }
  expect(screen.getByText('La mairie : 3 informations')).toBeDefined();
  expect(screen.queryByText(/Le département/)).toBeNull();
});

test('logging in is a request too, and the password stays hidden', async () => {
  show(SESSIONS.connexion);
  await list();
  expect(screen.getByText(/9 h 01 : Connexion, 2 informations/)).toBeDefined();
  expect(screen.getByText('••••')).toBeDefined();
});

test('later exchanges are dated', async () => {
  show(SESSIONS.suite);
  await list();
  expect(screen.getByText('14 novembre 2026')).toBeDefined();
  expect(screen.getByText('Votre employeur doit vérifier la paie')).toBeDefined();
});

test('on the page of another portal, what was sent and told elsewhere keeps its words', async () => {
  const elsewhere = townHall({
    id: 'caisse',
    nom: 'Caisse d’essai',
    flows: {},
    organismes: {},
    transmissions: {},
    stations: () => [],
  });
  render(<CircuitPanel world={tinyWorld(SESSIONS.suite)} portal={elsewhere} portals={[townHall(), elsewhere]} langue="fr" />);
  await list();
  expect(screen.getByText('Votre employeur doit vérifier la paie')).toBeDefined();
  expect(screen.getByText(/: Demande d’aide, \d/)).toBeDefined();
});

test('in English, what only exists in French says so', async () => {
  await loadWords('en');
  show([sent()], 'en');
  expect(screen.getByRole('region', { name: 'What happens to my data?' }).getAttribute('lang')).toBe('en');
  await list();
  expect(screen.getByText('calculer votre aide').getAttribute('lang')).toBe('fr');
  expect(screen.getAllByText('studies your request').length).toBeGreaterThan(0);
});

test('a panel that is not translated yet is a French panel, whole', () => {
  show([], 'ar');
  const panel = screen.getByRole('region', { name: /Que deviennent mes données/ });
  expect([panel.getAttribute('lang'), panel.getAttribute('dir')]).toEqual(['fr', 'ltr']);
});

test('what most reasons share is told once, and never lent to a reason that does not say it', async () => {
  show([sent({ situation: 'oui', 'montant@2026-08': 1, remarque: 'bonjour' })]);
  await list();
  expect(screen.getAllByText('Vos droits')).toHaveLength(1);
  expect(screen.getAllByText('Pourquoi')).toHaveLength(3);
  expect(screen.getAllByText('Comparé avec quoi, par qui')).toHaveLength(1);
  expect(screen.getByText('Comparé avec quoi, par qui').closest('.circuit__reason')?.textContent).toContain(
    'le salaire, août 2026',
  );
});

test('from the drawing, one press shows all that left', async () => {
  show([sent()]);
  await userEvent.click(screen.getByRole('button', { name: 'Voir tout ce qui est parti, mot à mot' }));
  expect(screen.getByRole('tab', { name: 'Liste' }).getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Liste' }));
});
