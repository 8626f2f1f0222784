/** Gives the printing buttons of a page their work. */
export function startPrinting(page: Document): void {
  for (const place of page.querySelectorAll('[data-imprimer] button')) place.addEventListener('click', () => print());
}
