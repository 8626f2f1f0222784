import { Marked, type Tokens } from 'marked';
import { anchorOf, rowAnchorOf } from '#engine/words/citations.ts';

/** A file of docs/faits/ as a page of the site: its title, its chapters, and the HTML that stands under the title. */
export interface FactsPage {
  titre: string;
  chapitres: readonly { id: string; titre: string }[];
  html: string;
}

/** « 2.c Déclaration » and « 2. Parcours » begin with the number of their section. */
const NUMBER = /^(\d+(?:\.\d+|\.?[a-z](?![\p{L}]))?)\.?\s/u;
/**
 * The facts are written by hand, in Markdown. Every section and every numbered row of a table gets the anchor that the sources cite
 * (`citationsIn`). An address of the web stays words: the site leads nowhere outside. HTML written in the file is shown, never run.
 */
export function factsPage(markdown: string): FactsPage {
  const marked = new Marked({ gfm: true });
  const chapitres: { id: string; titre: string }[] = [];
  let titre = '';
  let section = '';
  marked.use({
    renderer: {
      heading({ tokens, depth, text }) {
        const words = this.parser.parseInline(tokens);
        if (depth === 1) {
          titre = text;
          return '';
        }
        const number = NUMBER.exec(text)?.[1];
        if (number === undefined) return `<h${depth}>${words}</h${depth}>\n`;
        section = number;
        const id = anchorOf(number);
        if (depth === 2) chapitres.push({ id, titre: plain(text) });
        return `<h${depth} id="${id}">${words}</h${depth}>\n`;
      },
      tablerow({ text }) {
        const row = /^<t[hd][^>]*>(\d+)<\/t[hd]>/.exec(text.trim())?.[1];
        return row === undefined ? `<tr>\n${text}</tr>\n` : `<tr id="${rowAnchorOf(section, row)}">\n${text}</tr>\n`;
      },
      table(token) {
        const cells = (row: readonly Tokens.TableCell[], tag: 'th' | 'td') =>
          row
            .map(
              (cell, rank) =>
                `<${tag}${tag === 'th' ? ' scope="col"' : ` data-label="${escaped(plain(token.header[rank]?.text ?? ''))}"`}>${this.parser.parseInline(cell.tokens)}</${tag}>`,
            )
            .join('\n');
        const rows = token.rows.map((row) => this.tablerow({ text: cells(row, 'td') } as Tokens.TableRow));
        return `<table class="sheet-table">\n<thead><tr>${cells(token.header, 'th')}</tr></thead>\n<tbody>${rows.join('')}</tbody>\n</table>\n`;
      },
      link: ({ text }) => escaped(text),
      image: ({ text }) => escaped(text),
      html: ({ text }) => escaped(text),
      text(token) {
        if ('tokens' in token && token.tokens) return this.parser.parseInline(token.tokens);
        return 'escaped' in token && token.escaped ? token.text : escaped(token.text);
      },
      // A drawing made of signs is wider than a telephone: it is scrolled, with the keyboard too.
      code: ({ text }) => `<pre tabindex="0">${escaped(text)}</pre>\n`,
      hr: () => '',
    },
  });
  const html = marked.parse(typeset(markdown), { async: false });
  return { titre, chapitres, html: light(html) };
}

/**
 * The same page without the end tags that HTML lets one leave out, nor the line ends before a block: a cell weighs six octets less, in the
 * one file that carries every page (HTML Living Standard, « Optional tags »). What is written in the text has its own signs escaped.
 */
const light = (html: string): string =>
  html
    .replace(/<\/(?:td|th|tr|li|p)>(?=\s*<\/?(?:td|th|tr|tbody|thead|table|li|ul|ol|p|pre|blockquote|h\d)\b|\s*$)/g, '')
    .replace(/\n+(?=<\/?(?:td|th|tr|tbody|thead|table|li|ul|ol|p|pre|blockquote|h\d)\b)/g, '');

/** Apostrophes and spaces as the rest of the site prints them; a table, a list and a quotation keep what makes them. */
const typeset = (markdown: string): string =>
  markdown
    .replace(/(?<=\p{L})'(?=[\p{L}«])/gu, '’')
    .replace(/(?<=\S) (?=[:;?!»](?:\s|[).,]|$))/gmu, '\u00a0')
    .replace(/« (?=\S)/g, '«\u00a0');

const plain = (text: string): string => text.replace(/\*\*|`/g, '').replace(/\s*\[[^\]]*\]/g, '');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
