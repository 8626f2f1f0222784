import { Fragment } from 'react';
import { direction, langTag, say } from '#engine/words/say.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Texte } from '#schema/texte.ts';
import { useSite } from '../site-context.ts';
import { hardSpaces } from './hard-spaces.ts';
import { splitMarks } from './marks.ts';

/**
 * A trainer's text on a static page. Its difficult words are links to the glossary: `form/RichText` opens a bubble instead,
 * which needs a script that these pages do not load.
 */
export function Said({ text }: { text: Texte }) {
  const { langue, glossaire, addresses } = useSite();
  const said = say(text, langue);
  const pieces = splitMarks(hardSpaces(said.mots), (id) => ownEntry(glossaire, id)?.mot ?? id);
  const content = pieces.map(({ mots, terme }, rank) => {
    const known = terme !== undefined && ownEntry(glossaire, terme) !== undefined;
    const shown = known ? (
      <a className="said-term" href={addresses.term(terme)}>
        {mots}
      </a>
    ) : (
      mots
    );
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no other name than their rank
    return <Fragment key={rank}>{shown}</Fragment>;
  });
  if (langTag(said.langue) === langTag(langue)) return content;
  return (
    <span lang={langTag(said.langue)} dir={direction(said.langue)}>
      {content}
    </span>
  );
}

/** The same text as plain words, for a title, a card or an attribute, where nothing inside can be pressed. */
export function useSaid(): (text: Texte) => string {
  const { langue, glossaire } = useSite();
  return (text) =>
    splitMarks(hardSpaces(say(text, langue).mots), (id) => ownEntry(glossaire, id)?.mot ?? id)
      .map(({ mots }) => mots)
      .join('');
}
