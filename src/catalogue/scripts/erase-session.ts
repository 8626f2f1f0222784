// Everything that a session leaves (the table is in stores/saved-session.ts); the reading choices are not part of it.
const LEFT_BY_SESSIONS = ['dab:seance', 'dab:seance-precedente', 'dab:seance-illisible', 'dab:brouillons', 'dab:onglet'];

/** For a shared device: forgets the session of the person before. Asks first, then says what was done. */
export function startErasing(place: HTMLElement): void {
  const { confirmer = '', fait = '', rien = '' } = place.dataset;
  const said = place.querySelector('output');
  place.querySelector('button')?.addEventListener('click', () => {
    if (!said) return;
    try {
      const left = LEFT_BY_SESSIONS.filter((key) => localStorage.getItem(key) !== null);
      if (left.length === 0) said.textContent = rien;
      else if (confirm(confirmer)) {
        for (const key of left) localStorage.removeItem(key);
        said.textContent = fait;
      }
    } catch {
      // Storage is closed: nothing was ever kept.
      said.textContent = rien;
    }
  });
}
