import { printAlone } from '#form/print-alone.ts';

const MARK = 'imprimer';
printAlone();

/** Prints one sheet and nothing else of the page: the style sheet of the panels hides what has not the mark. */
export function printOnly(sheet: HTMLElement | null): void {
  if (!sheet) return;
  const had = sheet.dataset[MARK];
  sheet.dataset[MARK] = 'seul';
  // Telephones come back from `print()` before the sheet is drawn: the mark is taken off when they say so.
  window.addEventListener(
    'afterprint',
    () => {
      if (had === undefined) delete sheet.dataset[MARK];
    },
    { once: true },
  );
  window.print();
}
