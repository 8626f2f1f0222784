import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { allHere, StoryRoom } from './StoryRoom.tsx';
import { beginning, loggedIn } from './story-world.ts';

// Pages come when they are asked for; these tests look at them at once.
beforeAll(allHere);

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const choose = async (name: RegExp) => userEvent.click(await screen.findByRole('radio', { name }));
const title = (name: string) => screen.findByRole('heading', { level: 1, name });

test('le quotient du mois se demande, se lit tout de suite, et reste dans « Mes attestations »', async () => {
  render(<StoryRoom world={loggedIn(beginning())} lieu="caf:attestations" />);
  await press('Demander une attestation');
  await choose(/^La cantine/);
  await choose(/Attestation de quotient/);
  await press('Continuer');
  await choose(/Une autre période/);
  expect(screen.getByText(/La cantine demande celui du mois en cours/)).toBeTruthy();
  await choose(/Le mois en cours/);
  await press('Faire cette attestation');
  expect(await title('Votre attestation est prête')).toBe(document.activeElement);
  expect(screen.getByText('Quotient de novembre 2026')).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: 'Mes attestations' }));
  await title('Mes attestations');
  expect(screen.getByText(/quotient familial, novembre 2026, faite le 3 novembre 2026/)).toBeTruthy();
});

test('un mois sans paiement se dit à la question, et rien n’est perdu', async () => {
  render(<StoryRoom world={loggedIn(beginning({ edition: '2024' }))} lieu="caf:attestation-caf/demande" />);
  await choose(/Attestation de paiement/);
  await choose(/Le mois en cours/);
  await press('Faire cette attestation');
  expect((await screen.findAllByText(/Rien n’a été versé en novembre 2026 pour le moment/)).length).toBeGreaterThan(0);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Attestation de paiement/ }).checked).toBe(true);
});
