/** How a translator takes the texts of a page: in one gesture (Chrome), by its own element before and a removal after, or around them. */
export type Way = 'replace' | 'before' | 'around';

/** Does to a page what a page translator does, now and whenever something changes; the words stay as they are. Gives what stops it. */
export function translatePage(place: Element, way: Way): () => void {
  const translate = (text: Text) => {
    if (text.data.trim() === '' || text.parentElement?.closest('font, script, style, textarea') !== null) return;
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    if (way === 'around') {
      text.replaceWith(outer);
      inner.append(text);
      return;
    }
    inner.textContent = text.data;
    if (way === 'replace') text.replaceWith(outer);
    else {
      text.before(outer);
      text.remove();
    }
  };
  const all = () => {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) translate(text);
  };
  const observer = new MutationObserver(all);
  observer.observe(place, { childList: true, subtree: true, characterData: true });
  all();
  return () => observer.disconnect();
}
