import { act, render } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Dialog } from '../dialog/Dialog.tsx';
import { Announcements } from './Announcements.tsx';
import { announce } from './announce.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

let open: (wanted: boolean) => void;
function Page() {
  const [asked, setAsked] = useState(false);
  open = setAsked;
  return (
    <>
      <Announcements />
      <Dialog open={asked} onClose={() => {}} title="Calendrier">
        <p>Une date</p>
      </Dialog>
    </>
  );
}
const heardIn = (place: string) => document.querySelector(`${place} [data-annonces]`)?.textContent.trim();

test('deux choses dites ensemble sont entendues toutes les deux, puis s’effacent', () => {
  render(<Page />);
  announce('C’est fait.');
  announce('Ensuite : ouvrez le bulletin.', true);
  expect(heardIn('body')).toBe('C’est fait. Ensuite : ouvrez le bulletin.');
  expect(document.querySelector('[data-annonces] [lang=fr]')?.textContent).toContain('Ensuite');
  vi.advanceTimersByTime(10_000);
  expect(heardIn('body')).toBe('');
});

test('pendant qu’une boîte est ouverte, c’est dans la boîte que l’on parle', () => {
  render(<Page />);
  act(() => open(true));
  announce('Cette date n’existe pas.');
  expect(heardIn('dialog')).toBe('Cette date n’existe pas.');
});

test('ce qui n’a pas eu le temps d’être entendu dans une boîte est redit après', () => {
  render(<Page />);
  act(() => open(true));
  announce('Un message est arrivé.');
  act(() => open(false));
  expect(heardIn('body')).toBe('');
  vi.advanceTimersByTime(1_000);
  expect(heardIn('body')).toBe('Un message est arrivé.');
});
