import { Fragment, type ReactNode } from 'react';
import type { Portal } from '#engine/portal/portal.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { direction, langTag, say } from '#engine/words/say.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Langue, Texte } from '#schema/texte.ts';
import { Term } from '#ui/index.ts';
import { RuleSource } from './rules-on-screen.tsx';
import './form.css';

/** Words of the administration and their meaning, by id. */
export type Glossary = Portal['glossaire'];

/** `text` may hold marks: `[[dtr]]` or `[[dtr|votre déclaration]]`, where `dtr` is a key of the glossary. */
export type RichTextProps = { text: Texte; langue: Langue; glossaire: Glossary | undefined };

/** Before the words of a portal have come, or outside any. */
const NO_WORDS: Glossary = {};
const MARK = /\[\[([a-z0-9-]+)(?:\|([^\]]+))?\]\]/g;

/** A text in the reader's language, whose difficult words explain themselves. Text is text: nothing else is interpreted. */
export function RichText({ text, langue, glossaire = NO_WORDS }: RichTextProps) {
  const said = say(text, langue);
  const content = <Words mots={noBreak(said.mots)} langue={langue} glossaire={glossaire} />;
  // The pages are in French; « facile à lire » is French too.
  if (langTag(said.langue) === 'fr') return content;
  return (
    <span lang={langTag(said.langue)} dir={direction(said.langue)}>
      {content}
    </span>
  );
}

/** The same text without its marks, for a label, a title or an attribute, where nothing can be pressed. */
export function plainText(text: Texte, langue: Langue, glossaire: Glossary): string {
  const { mots } = say(text, langue);
  return noBreak(
    mots.replace(MARK, (_all, id: string, word: string | undefined) => word ?? ownEntry(glossaire, id)?.mot ?? asWords(id)),
  );
}

/** A word that the glossary does not hold, or not yet: « montant-net-social » reads all the same. */
const asWords = (id: string): string => id.replaceAll('-', ' ');

const LONGEST_HELD = 28;
const OPENING = /(?:«\u00a0|\(|\b(?:[cdjlmnst]|qu)’)+$/i;

function Words({ mots, langue, glossaire }: { mots: string; langue: Langue; glossaire: Glossary }) {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of mots.matchAll(MARK)) {
    const [all, id = '', word] = match;
    const entry = ownEntry(glossaire, id);
    const shown = word ?? entry?.mot ?? asWords(id);
    const after = match.index + all.length;
    // A line may break around a button whatever the spaces: quotation marks, and « l’ », are held to the word they hold.
    const open = OPENING.exec(mots.slice(end, match.index))?.[0] ?? '';
    const close = /^\u00a0?[»?!:;.,)]/.exec(mots.slice(after))?.[0] ?? '';
    parts.push(mots.slice(end, match.index - open.length));
    parts.push(
      // A long expression may still break, or it would push the page sideways on a phone.
      <span className={shown.length <= LONGEST_HELD ? 'form-word' : undefined}>
        {open}
        {entry ? (
          <>
            <Term definition={plainText(entry.definition, langue, glossaire)}>{shown}</Term>
            <RuleSource quoi={entry.mot} source={entry.source} />
          </>
        ) : (
          shown
        )}
        {close}
      </span>,
    );
    end = after + close.length;
  }
  parts.push(mots.slice(end));
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no other name than their rank
  return parts.map((part, rank) => <Fragment key={rank}>{part}</Fragment>);
}
