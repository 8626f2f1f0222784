const ALONE = '[data-imprimer="seul"]';
const WAY = 'chemin';

/**
 * Marks, while the page is printed, what holds the sheet that prints alone, up to the body: the style sheets hide the rest by it. Only
 * where a style sheet cannot ask what an element holds (Firefox before 121); called by each file that makes such a sheet.
 */
export function printAlone(): void {
  if (globalThis.CSS?.supports?.('selector(:has(*))') === true) return;
  addEventListener('beforeprint', () => {
    for (const sheet of document.querySelectorAll(ALONE)) {
      for (let place = sheet.parentElement; place && place !== document.documentElement; place = place.parentElement)
        if (!place.matches(ALONE)) place.dataset['imprimer'] = WAY;
    }
  });
  addEventListener('afterprint', () => {
    for (const place of document.querySelectorAll<HTMLElement>(`[data-imprimer="${WAY}"]`)) delete place.dataset['imprimer'];
  });
}
