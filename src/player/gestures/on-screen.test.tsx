import { expect, test } from 'vitest';
import { nameOf } from './on-screen.ts';

function frame(html: string): HTMLElement {
  document.body.innerHTML = html;
  const [first] = document.body.children;
  if (!(first instanceof HTMLElement)) throw new Error('rien');
  return first;
}

test('a line answered by buttons is not called by the words of the question that came under it', () => {
  const line = frame(
    '<div data-cible="champ:1"><button>C’est exact</button><div data-cible="champ:2"><fieldset><legend>Pourquoi ?</legend></fieldset></div></div>',
  );
  expect(nameOf(line)).toBe('');
});

test('a question is called by its own words, without what is only said to a screen reader', () => {
  expect(
    nameOf(frame('<div data-cible="champ:1"><label>Montant <span class="visuellement-cache">en euros</span></label></div>')),
  ).toBe('Montant');
  expect(nameOf(frame('<button>Continuer <i aria-hidden="true">→</i></button>'))).toBe('Continuer');
});
