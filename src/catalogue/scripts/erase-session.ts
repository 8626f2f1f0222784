import { OURS, PREFERENCES, SECOND_COPY } from '#schema/storage-keys.ts';

/** For a shared device: forgets the session of the person before. Asks first, then says what was done. */
export function startErasing(place: HTMLElement): void {
  const { confirmer = '', fait = '', rien = '' } = place.dataset;
  const said = place.querySelector('output');
  place.querySelector('button')?.addEventListener('click', () => {
    if (!said) return;
    try {
      const left = Object.keys(localStorage).filter((key) => key.startsWith(OURS) && key !== PREFERENCES);
      if (left.length === 0) said.textContent = rien;
      else if (confirm(confirmer)) {
        for (const key of left) localStorage.removeItem(key);
        if (typeof indexedDB !== 'undefined') indexedDB.deleteDatabase(SECOND_COPY);
        said.textContent = fait;
      }
    } catch {
      // Storage is closed: nothing was ever kept.
      said.textContent = rien;
    }
  });
}
