import { beforeEach, expect, test, vi } from 'vitest';
import { printAlone } from './print-alone.ts';

const PAGE =
  '<main id="page"><p id="autour"></p><div id="panneau"><div id="fiche" data-imprimer="seul"><b id="dedans"></b></div></div></main>';
const marked = () => [...document.querySelectorAll('[data-imprimer]')].map((one) => one.id);

beforeEach(() => {
  document.body.id = 'corps';
});

/** A browser whose style sheets know `:has`, or not. */
const knowsHas = (known: boolean) => vi.spyOn(CSS, 'supports').mockReturnValue(known);

test('where style sheets know how to print a sheet alone, nothing is marked', () => {
  document.body.innerHTML = PAGE;
  knowsHas(true);
  printAlone();
  dispatchEvent(new Event('beforeprint'));
  expect(marked()).toEqual(['fiche']);
});

test('elsewhere, while a page is printed, what holds the sheet is marked up to the body, and nothing afterwards', () => {
  document.body.innerHTML = PAGE;
  knowsHas(false);
  printAlone();
  dispatchEvent(new Event('beforeprint'));
  expect(marked()).toEqual(['corps', 'page', 'panneau', 'fiche']);
  dispatchEvent(new Event('afterprint'));
  expect(marked()).toEqual(['fiche']);
});

test('when no sheet prints alone, nothing is marked: the whole page is printed', () => {
  document.body.innerHTML = '<main><p></p></main>';
  knowsHas(false);
  printAlone();
  dispatchEvent(new Event('beforeprint'));
  expect(marked()).toEqual([]);
});
