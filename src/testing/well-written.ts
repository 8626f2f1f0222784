/**
 * What a reader must never see: what machines write, what nobody reads again, a line that begins with « ? » or « € ». The journeys in a
 * browser read the same (e2e/well-written.ts), where nothing of ours is known.
 */
const FAULTS: Readonly<Record<string, RegExp>> = {
  'une apostrophe droite': /\p{L}'\p{L}/u,
  'une date de machine': /\b20\d\d-[01]\d(?:-[0-3]\d)?\b/,
  'une phrase finie deux fois': /[?!;:]\u0020?[.,;:](?!\.)|[^.]\.\.(?!\.)|,,|…\./,
  'un mot de programme': /undefined|NaN|\[object |\{\w+\}|\[\[|\]\]/,
  'une espace qui se coupe': /\S [:;?!»%€]|« \S|\d \d{3}(?:,\d|[\s\u00a0]?€)/u,
  'un signe lu comme un mot': /[«"“]\s*[✓✗×→]\s*[»"”]/,
  'un numéro qui manque': /n°[\s\u00a0]*$/u,
  'une élision oubliée': /(?:^|[^\p{L}-])(?:de|que|le|la|je|ne|se|me|te) (?!ou |on[zc]|oui)[aeéèêiouAEÉÈIOU](?![\p{Lu}\d.])/u,
};
const INLINE = 'a, abbr, b, bdi, .form-word *, cite, em, i, kbd, label, mark, q, small, span, strong, sub, sup, time, u';
/** What is typed, what only a screen reader gathers, and other languages. */
const NOT_OURS =
  'script, style, textarea, pre, code, .form-recap__text, .visuellement-cache, [aria-hidden="true"], [data-annonces], [lang]:not([lang="fr"])';

/** Each sentence of a page that is badly written in French, with its fault. A text may stand in several nodes: it is read in its block. */
export function badlyWritten(page: Element): string[] {
  const blocks = new Map<Element, string>();
  const walker = page.ownerDocument.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let block = node.parentElement;
    if (!block || block.closest(NOT_OURS)) continue;
    while (block !== page && block.parentElement && block.matches(INLINE)) block = block.parentElement;
    blocks.set(block, (blocks.get(block) ?? '') + node.textContent);
  }
  return [...blocks.values()].flatMap((text) =>
    Object.entries(FAULTS).flatMap(([fault, pattern]) => {
      const found = pattern.exec(text);
      return found ? [`${fault} : ${text.slice(Math.max(0, found.index - 60), found.index + 60)}`] : [];
    }),
  );
}
