import { expect } from 'vitest';
import { outOfFiction } from './in-fiction.ts';

/** A page has one great title, titles in order, and names used once. */
export function expectInOrder(page: HTMLElement, lieu: string): void {
  const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName.slice(1)));
  const great = levels.filter((level) => level === 1);
  expect(great, `${lieu} : grands titres`).toHaveLength(1);
  const jumps = levels.slice(levels.indexOf(1)).filter((level, rank, all) => rank > 0 && level > (all[rank - 1] ?? 1) + 1);
  expect(jumps, `${lieu} : ${levels.join(' ')}`).toEqual([]);
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  const twice = ids.filter((id, rank) => ids.indexOf(id) !== rank);
  expect(twice, `${lieu} : identifiants en double`).toEqual([]);
}

/** Every link of a page of this portal says where it leads, for « montrer où »; those of a summary of errors lead to a field. */
export function expectAimed(page: HTMLElement, lieu: string, portail: string): void {
  const silent = [...page.querySelectorAll<HTMLElement>('a:not(.ui-skip)')].filter(
    (link) => !link.dataset['cible']?.startsWith(`lieu:${portail}:`) && !link.closest('.ui-errors'),
  );
  const words = silent.map(({ textContent }) => textContent);
  expect(words, `${lieu} : liens sans cible`).toEqual([]);
}

/** A page of a portal says nothing that a real one would not: neither sources, nor choices of the product, nor doubts. */
export function expectInFiction(page: HTMLElement, lieu: string): void {
  expect.soft(outOfFiction(page.textContent ?? ''), `${lieu} : hors de la fiction`).toEqual([]);
}
