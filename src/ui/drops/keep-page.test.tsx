import { beforeEach, expect, test } from 'vitest';
import { keepPage } from './keep-page.ts';

beforeEach(() => {
  document.body.innerHTML = '<main>page</main><input type="text"><input type="file"><textarea></textarea>';
});
keepPage(window);

/** Drops something as a browser tells it; true when the browser is kept from opening it. */
function kept(type: 'dragover' | 'drop', selector: string, kind: string): boolean {
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), { dataTransfer: { types: [kind] } });
  return document.querySelector(selector)?.dispatchEvent(event) === false;
}

test.each([
  ['un fichier sur la page', 'main', 'Files', true],
  ['un lien sur la page', 'main', 'text/uri-list', true],
  ['un texte sur la page', 'main', 'text/plain', true],
  ['un fichier sur un champ de texte', 'input[type=text]', 'Files', true],
  ['un fichier sur le choix d’un fichier', 'input[type=file]', 'Files', false],
  ['un texte dans un champ', 'textarea', 'text/plain', false],
])('%s', (_what, selector, kind, stays) => {
  expect([kept('dragover', selector, kind), kept('drop', selector, kind)]).toEqual([stays, stays]);
});

test('la personne lit que rien ne s’est ouvert, et où un fichier se dépose', async () => {
  kept('drop', 'main', 'Files');
  await expect
    .poll(() => document.querySelector('[role=status]')?.textContent, { timeout: 5_000 })
    .toContain('Essayer un fichier');
  document.dispatchEvent(new Event('keydown'));
  expect(document.querySelector('[role=status]')).toBeNull();
});

test('ce qu’une partie de la page a déjà pris n’est pas repris', () => {
  const take = (event: Event) => event.preventDefault();
  document.addEventListener('drop', take);
  kept('drop', 'main', 'Files');
  document.removeEventListener('drop', take);
  expect(document.querySelector('[role=status]')).toBeNull();
});
