import { expect, type Page } from '@playwright/test';

/** What a reader must never see: what machines write, what nobody reads again, and a line that begins with « ? » or « € ». */
const FAULTS: Readonly<Record<string, string>> = {
  'une apostrophe droite': "\\p{L}'\\p{L}",
  'une date de machine': '\\b20\\d\\d-[01]\\d-[0-3]\\d\\b',
  'une phrase finie deux fois': '[?!;:]\\u0020?[.,;:](?!\\.)|[^.]\\.\\.(?!\\.)|,,|…\\.',
  'un mot de programme': 'undefined|NaN|\\[object |\\{\\w+\\}',
  'une espace qui se coupe': '\\S [:;?!»%€]|« \\S|\\d \\d{3}(?:,\\d|[ \\u00a0]?€)',
  'un numéro qui manque': 'n°[ \\u00a0]*$',
  'un signe lu comme un mot': '[«"“]\\s*[✓✗×→]\\s*[»"”]',
};

/** Fails on any French text in sight that is badly written, with its fault. The journey goes on. */
export async function wellWritten(page: Page, screen: string): Promise<void> {
  const told = await page.evaluate((faults) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    // A text may stand in several nodes: a sentence is read in the block that holds it.
    const blocks = new Map<Element, string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      let block = node.parentElement;
      // What is typed, and what is quoted from a trainer's file or an address, is not ours.
      if (
        !block ||
        block.closest(
          'script, style, template, textarea, pre, code, noscript, div.facts, .visuellement-cache, [lang]:not([lang="fr"])',
        )
      )
        continue;
      if (!block.checkVisibility?.()) continue;
      while (block.parentElement && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      blocks.set(block, (blocks.get(block) ?? '') + node.textContent);
    }
    for (const text of blocks.values()) {
      // The end of a line of code in the page is one space for the reader.
      const read = text.replace(/[\n\t ]+/g, ' ').trim();
      for (const [fault, pattern] of Object.entries(faults))
        if (new RegExp(pattern, 'u').test(read)) found.push(`${fault} : ${read.slice(0, 160)}`);
    }
    return [...new Set(found)];
  }, FAULTS);
  expect.soft(told, `Tout est bien écrit : ${screen}`).toEqual([]);
}
