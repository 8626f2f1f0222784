const LASTS = 12_000;

/** Says that nothing was opened, and where a file can be dropped; heard too, and gone by itself or at the next key or press. */
export function sayDropped(page: Document): void {
  page.querySelector('.dropped')?.remove();
  const said = page.createElement('p');
  said.className = 'dropped';
  said.setAttribute('role', 'status');
  page.body.append(said);
  const gone = new AbortController();
  const go = () => {
    said.remove();
    gone.abort();
  };
  // In the page first, then its words: a region that comes with its words is not always read.
  page.defaultView?.setTimeout(() => {
    said.textContent =
      'Rien ne s’est ouvert\u00a0: cette page reste comme elle est. Un fichier d’exercice se dépose dans «\u00a0J’anime un atelier\u00a0», «\u00a0Essayer un fichier\u00a0».';
    for (const type of ['pointerdown', 'keydown']) page.addEventListener(type, go, { signal: gone.signal });
  }, 50);
  page.defaultView?.setTimeout(go, LASTS);
}
