import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { exampleHands, exampleWorld } from '#testing/example-room.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { CalendarPanel } from './CalendarPanel.tsx';

const TITRE = 'Ma déclaration de novembre';
const LAST_DAY: Portal['pages'] = { demande: { echeance: () => ({ titre: TITRE, le: '2026-11-30' }) } };

function open(portals: readonly Portal[] = [townHall()]) {
  const { world: start } = exampleWorld();
  const hands = exampleHands(start, portals, (world) => view.rerender(draw(world)));
  const moments: string[] = [];
  const draw = (world: World) => (
    <CalendarPanel world={world} portals={portals} langue="fr" hands={hands} onMoments={() => moments.push('ouvert')} />
  );
  const view = render(draw(start));
  return { hands, moments };
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
async function type(jour: string, mois: string, annee: string) {
  for (const [label, text] of [
    ['Jour', jour],
    ['Mois', mois],
    ['Année', annee],
  ] as const)
    await userEvent.type(screen.getByLabelText(label), text);
  await press('Aller à cette date');
}

test('the day is said, and what comes next without giving it away', () => {
  open();
  expect(screen.getByText('Nous sommes le mardi 3 novembre 2026.')).toBeTruthy();
  expect(screen.getByText('Le 5 décembre 2026 : le jour du paiement.')).toBeTruthy();
});

test('going to the next event tells what happened on the way', async () => {
  open();
  await press('Aller au prochain évènement');
  expect(screen.getByText('Nous sommes le samedi 5 décembre 2026.')).toBeTruthy();
  expect(screen.getByText(/5 décembre 2026 : Paiement de 312,40/)).toBeTruthy();
  expect(screen.getByText('Rien n’est prévu pour l’instant.')).toBeTruthy();
});

test('un saut qui passe le dernier jour d’une déclaration ouverte le dit d’abord, une fois, et laisse le choix', async () => {
  const { hands } = open([townHall({ pages: LAST_DAY })]);
  await press('1 semaine');
  expect(screen.queryByText('Avant d’avancer')).toBeNull();
  await press('1 mois');
  expect(document.activeElement?.textContent).toContain(TITRE);
  expect(screen.getByText(/à envoyer jusqu’au 30 novembre 2026/)).toBeTruthy();
  await press('Rester au 10\u00a0novembre 2026');
  expect(screen.queryByText('Avant d’avancer')).toBeNull();
  expect(hands.done).toEqual(['avancer au 2026-11-10']);
  await press('1 mois');
  expect(hands.done).toEqual(['avancer au 2026-11-10', 'avancer au 2026-12-10']);
});

test('« avancer quand même » avance', async () => {
  const { hands } = open([townHall({ pages: LAST_DAY })]);
  await press('3 mois');
  expect(hands.done).toEqual([]);
  await press('Avancer quand même');
  expect(hands.done).toEqual(['avancer au 2027-02-03']);
});

test('time that passes without anything says so', async () => {
  const { hands } = open();
  await press('1 semaine');
  expect(hands.done).toEqual(['avancer au 2026-11-10']);
  expect(screen.getByText('Le temps a passé. Rien de nouveau.')).toBeTruthy();
});

test('what falls due on the way to a date happens', async () => {
  open();
  await type('1', '2', '2027');
  expect(screen.getByText('Nous sommes le lundi 1er février 2027.')).toBeTruthy();
  expect(screen.getByText(/Paiement de 312,40/)).toBeTruthy();
});

test('a date that has passed sends to « revenir à un moment »', async () => {
  const { hands, moments } = open();
  await type('1', '10', '2026');
  expect(screen.getByText(/Cette date est passée/)).toBeTruthy();
  expect(hands.done).toEqual([]);
  await press('Revenir à un moment');
  expect(moments).toEqual(['ouvert']);
});

test.each([
  ['31', '2', '2027', /n’existe pas/],
  ['1', '1', '2090', /C’est trop loin/],
])('a date that cannot be reached (%s %s %s) is explained', async (jour, mois, annee, words) => {
  const { hands } = open();
  await type(jour, mois, annee);
  expect(screen.getByText(words)).toBeTruthy();
  expect(hands.done).toEqual([]);
});

test('twenty minutes may pass: a code grows old', async () => {
  open();
  await press('Attendre 20 minutes');
  expect(screen.getByText('Il est 9 h 20.', { exact: false })).toBeTruthy();
});
