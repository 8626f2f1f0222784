const PLACES = '[data-annonces]';
// Begun within a second, and read within ten.
const BEGUN = 1_000;
const READ = 10_000;

/**
 * Says words to those who listen, without moving the focus. `fr`: words of a portal, in French whatever the language of the room. When the
 * place where they were said closes before they could be heard, or when another one opens above, they are said again there.
 */
export function announce(words: string, fr = false): void {
  const place = placeNow();
  const part = place?.children[fr ? 1 : 0];
  if (!part || words.trim() === '') return;
  // A text and not an element: what lives with page translators takes an element that React did not make for one of theirs.
  const said = part.ownerDocument.createTextNode(`${words} `);
  part.append(said);
  setTimeout(() => {
    // Not in a page that is gone.
    if (globalThis.document === place.ownerDocument && placeNow() !== place) announce(words, fr);
  }, BEGUN);
  setTimeout(() => said.remove(), READ);
}

/** In the dialog that is open, if any; elsewhere nobody would hear. */
function placeNow(): Element | undefined {
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
  return (dialog ?? document).querySelector(PLACES) ?? undefined;
}
