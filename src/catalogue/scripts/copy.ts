/** Copies the text of a place. Not the modern clipboard: on the plain http of a workshop network, browsers refuse it. */
export function startCopying(place: HTMLElement): void {
  const { copie = '', echec = '' } = place.dataset;
  const text = place.querySelector('pre');
  const said = place.querySelector('output');
  place.querySelector('button')?.addEventListener('click', () => {
    if (!text || !said) return;
    const selection = getSelection();
    selection?.selectAllChildren(text);
    // When it fails, the text stays selected: one gesture less for the person.
    if (document.execCommand('copy')) {
      selection?.removeAllRanges();
      said.textContent = copie;
    } else said.textContent = echec;
  });
}
