// @vitest-environment jsdom
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { onEnteredBox } from './on-entered-box.ts';

/* The filter of real numbers weighs five kilobytes: who only reads does not wait for it, and who types has it before the first key. */

afterEach(() => {
  document.body.innerHTML = '';
});

/** A page with something to press and boxes, and how many times the filter was asked for. */
function page(answer: () => Promise<void> = () => Promise.resolve()) {
  document.body.innerHTML = '<button>Lire</button><input aria-label="Montant"><textarea></textarea>';
  const ask = vi.fn(answer);
  const end = onEnteredBox(ask);
  onTestFinished(end);
  return { ask, end, enter: (what: string) => document.querySelector<HTMLElement>(what)?.focus() };
}

const aTurn = () => new Promise((resolve) => setTimeout(resolve));

test('presser un bouton ne demande rien', async () => {
  const { ask, enter } = page();
  enter('button');
  await aTurn();
  expect(ask).not.toHaveBeenCalled();
});

test.each(['input', 'textarea'])('entrer dans une zone (%s) demande le filtre, avant la première touche', async (box) => {
  const { ask, enter } = page();
  enter(box);
  await aTurn();
  expect(ask).toHaveBeenCalledOnce();
});

test('ce qui n’est pas venu est demandé de nouveau à la zone suivante, sans erreur', async () => {
  const { ask, enter } = page(() => Promise.reject(new Error('coupé')));
  enter('input');
  enter('textarea');
  await aTurn();
  expect(ask).toHaveBeenCalledTimes(2);
});

test('une page que l’on quitte n’écoute plus', async () => {
  const { ask, end, enter } = page();
  end();
  enter('input');
  await aTurn();
  expect(ask).not.toHaveBeenCalled();
});
